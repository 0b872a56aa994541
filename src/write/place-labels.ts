/** A text and the middle of its base line. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const lineHeight = 18;
/** Of a letter at 15 pixels, on average; wide scripts take about twice as much. */
const letterWidth = 8;
const longest = 45;
const margin = 10;
/** A grid keeps the search for collisions local. */
const cell = 200;

/**
 * The first labels that find room in a picture of that width, in the order given, at most `most`; none covers another.
 * Long ones are cut, those that would stick out are moved in.
 */
export function placeLabels(wanted: readonly Label[], most: number, width: number): Label[] {
  const grid = new Map<string, Box[]>();
  const placed: Label[] = [];
  for (const { text, x: wish, y } of wanted) {
    if (placed.length >= most) break;
    const short = shortened(text);
    const x = within(wish, halfWidth(short) + margin, width);
    const box = boxOf(short, x, y);
    const cells = cellsOf(box);
    if (short === '' || cells.some((key) => grid.get(key)?.some((other) => isOverlap(box, other)))) continue;
    for (const key of cells) grid.set(key, [...(grid.get(key) ?? []), box]);
    placed.push({ text: short, x, y });
  }
  return placed;
}

function shortened(text: string): string {
  const signs = Array.from(text.trim());
  return signs.length > longest
    ? `${signs
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : signs.join('');
}

function boxOf(text: string, x: number, y: number): Box {
  const half = halfWidth(text);
  return { left: x - half, right: x + half, top: y - lineHeight, bottom: y };
}

function halfWidth(text: string): number {
  const letters = Array.from(text).reduce(
    (sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1),
    0,
  );
  return (letters * letterWidth) / 2;
}

function within(x: number, edge: number, width: number): number {
  return Math.min(Math.max(x, edge), width - edge);
}

function cellsOf({ left, right, top, bottom }: Box): string[] {
  const columns = steps(left, right);
  return steps(top, bottom).flatMap((row) => columns.map((column) => `${column} ${row}`));
}

function steps(from: number, to: number): number[] {
  const first = Math.floor(from / cell);
  return Array.from({ length: Math.floor(to / cell) - first + 1 }, (_, at) => first + at);
}

function isOverlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
