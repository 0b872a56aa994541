/** Words as a page prints them at one stroke; lengths in points, the baseline counted from below. */
export interface PrintedWords {
  readonly text: string;
  readonly left: number;
  readonly baseline: number;
  readonly width: number;
  /** The size of the letters. */
  readonly size: number;
}

/** Of the letters' size: words on baselines nearer than this stand on one line. */
const sameLine = 0.45;
/** Gaps between words on one line: a blank from here, cells of a table from there. */
const blankGap = 0.18;
const cellGap = 2.5;
/** Lines further apart than this many common distances are paragraphs of their own. */
const paragraphGap = 1.3;
/** Distance of lines where a page has too few to tell. */
const usualLeading = 1.2;

interface PrintedLine {
  readonly words: readonly PrintedWords[];
  readonly baseline: number;
  readonly size: number;
}

/**
 * The lines of a page, in the order in which it is printed, an empty one between paragraphs and before a new column.
 * Words far apart on a line are parted by ` | `, as the cells of a table.
 */
export function printedLines(words: readonly PrintedWords[]): string[] {
  const lines = gatherLines(words.filter(({ text }) => text.trim() !== ''));
  const leading = commonLeading(lines);
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const text = lineText(line.words);
    return before !== undefined && startsParagraph(before, line, leading) ? ['', text] : [text];
  });
}

function gatherLines(words: readonly PrintedWords[]): PrintedLine[] {
  const lines: { words: PrintedWords[]; baseline: number; size: number }[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const last = line?.words.at(-1);
    if (line !== undefined && last !== undefined && continues(line, last, word)) {
      line.words.push(word);
      line.size = Math.max(line.size, word.size);
    } else lines.push({ words: [word], baseline: word.baseline, size: word.size });
  }
  return lines;
}

function continues(line: PrintedLine, last: PrintedWords, word: PrintedWords): boolean {
  const isLevel = Math.abs(word.baseline - line.baseline) < sameLine * Math.max(line.size, word.size);
  return isLevel && word.left >= last.left;
}

function lineText(words: readonly PrintedWords[]): string {
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const word of words) {
    const gap = (word.left - end) / Math.max(word.size, 1);
    if (text !== '') text += gap > cellGap ? ' | ' : gap > blankGap ? ' ' : '';
    text += word.text;
    end = word.left + word.width;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** The distance between the lines of a paragraph, of the letters' size: a quarter of all distances are no larger. */
function commonLeading(lines: readonly PrintedLine[]): number {
  const distances = lines
    .flatMap((line, index) => {
      const before = lines[index - 1];
      const distance = before === undefined ? 0 : (before.baseline - line.baseline) / line.size;
      return distance > sameLine && distance < 4 ? [distance] : [];
    })
    .sort((left, right) => left - right);
  return Math.max(usualLeading, distances.length < 4 ? 0 : (distances[distances.length >> 2] ?? 0));
}

function startsParagraph(before: PrintedLine, line: PrintedLine, leading: number): boolean {
  const distance = before.baseline - line.baseline;
  return distance < 0 || distance > (paragraphGap * leading * (before.size + line.size)) / 2;
}
