import { compareText } from '../../util/compare-text';
import { groupBy } from '../../util/group-by';
import type { Block } from './block';
import type { Lists } from './families';

/** Who advised whom, both ways. */
export interface Advice {
  readonly advisorsOf: Lists;
  readonly studentsOf: Lists;
  /** How many generations of advisors stand above each person. */
  readonly depth: ReadonlyMap<string, number>;
}

/** Rounds of sorting each generation by where its advisors and students stand. */
const sweeps = 8;
const generationGap = 0.84;
/**
 * Siblings stand by turns a little higher and lower, so that ties between them do not run through others; so many of
 * them make a level more. Those on one level have room for a name between them.
 */
const levelsFrom = [3, 7, 16];
const [stagger, nameRoom] = [0.42, 2];

type Row = readonly string[];

/** The length of the longest line of advisors above each person; a circle is cut where it was entered. */
export function generations(people: readonly string[], advisorsOf: Lists): ReadonlyMap<string, number> {
  const depth = new Map<string, number>();
  const open = new Set<string>();
  const visit = (start: string): void => {
    const stack = [start];
    for (let key = stack.at(-1); key !== undefined; key = stack.at(-1)) {
      open.add(key);
      const pending = (advisorsOf.get(key) ?? []).find((one) => !depth.has(one) && !open.has(one));
      if (pending !== undefined) {
        stack.push(pending);
        continue;
      }
      const above = (advisorsOf.get(key) ?? []).map((one) => depth.get(one) ?? -1);
      depth.set(key, 1 + Math.max(-1, ...above));
      open.delete(key);
      stack.pop();
    }
  };
  for (const person of people) if (!depth.has(person)) visit(person);
  return depth;
}

/** A family with each generation in a row below that of its advisors. */
export function inGenerations(members: readonly string[], { depth, advisorsOf, studentsOf }: Advice): Block {
  const byDepth = groupBy(members, (key) => depth.get(key) ?? 0);
  let rows: Row[] = [...byDepth.entries()].sort(([one], [other]) => one - other).map(([, row]) => row);
  for (let sweep = 0; sweep < sweeps; sweep++) rows = sorted(rows, sweep % 2 === 0 ? advisorsOf : studentsOf);
  const width = Math.max(...rows.map(widthOf));
  let y = 0;
  const spots = rows.flatMap((row) => {
    const start = (width - widthOf(row)) / 2 + 0.5;
    const top = y;
    y -= (levelsOf(row) - 1) * stagger + generationGap;
    return row.map((key, at) => {
      const spot = { x: start + at * stepOf(row), y: top - (at % levelsOf(row)) * stagger };
      return [key, spot] as const;
    });
  });
  return { spots, width, height: -y - generationGap };
}

/** Each row sorted by the middle of those that its people are tied to, who stand in other rows. */
function sorted(rows: readonly Row[], ties: Lists): Row[] {
  const place = new Map(rows.flatMap((row) => row.map((key, at) => [key, at - row.length / 2] as const)));
  const wish = (key: string): number => {
    const places = (ties.get(key) ?? []).flatMap((end) => place.get(end) ?? []);
    const sum = places.reduce((total, one) => total + one, 0);
    return places.length === 0 ? (place.get(key) ?? 0) : sum / places.length;
  };
  return rows.map((row) => [...row].sort((one, other) => wish(one) - wish(other) || compareText(one, other)));
}

function widthOf(row: Row): number {
  return (row.length - 1) * stepOf(row) + 1;
}

function stepOf(row: Row): number {
  return nameRoom / levelsOf(row);
}

function levelsOf({ length }: Row): number {
  return 1 + levelsFrom.filter((siblings) => length >= siblings).length;
}
