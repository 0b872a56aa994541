import { compareText } from '../../util/compare-text';
import { groupBy } from '../../util/group-by';
import type { GraphEdge } from '../attributes';
import type { Point } from '../enrich/seed-positions';

/** Rounds of sorting each generation by where its advisors and students stand. */
const sweeps = 8;
/** Room between generations, between families side by side, and between shelves of families. */
const [generationGap, familyGap, shelfGap] = [0.84, 1, 1.05];
/**
 * Siblings stand by turns a little higher and lower, so that ties between them do not run through others; so many of
 * them make a level more. Those on one level have room for a name between them.
 */
const levelsFrom = [3, 7, 16];
const [stagger, nameRoom] = [0.42, 2];
/** The families are packed into shelves, so that the whole is about this much wider than tall. */
const aspect = 1;

interface Family {
  readonly rows: readonly (readonly string[])[];
  readonly width: number;
}

/**
 * Places people as a genealogy: advisors above their students, generation by generation, families side by side, the
 * largest first. `edges` are `advised_by` and `collaborates_with`; only people who have one are placed. A circle of
 * advisors is cut where it was entered. Units are about a name wide, y upwards.
 */
export function genealogy(edges: readonly GraphEdge[]): Map<string, Point> {
  const advice = edges.filter(({ attributes }) => attributes.kind === 'advised_by');
  const advisorsOf = listEnds(advice, 'source', 'target');
  const studentsOf = listEnds(advice, 'target', 'source');
  const people = [...new Set(edges.flatMap(({ source, target }) => [source, target]))].sort(compareText);
  const depth = generations(people, advisorsOf);
  const families = connected(people, edges)
    .map((members) => familyOf(members, depth, advisorsOf, studentsOf))
    .sort(
      (one, other) =>
        sizeOf(other) - sizeOf(one) || compareText(one.rows[0]?.[0] ?? '', other.rows[0]?.[0] ?? ''),
    );
  return pack(families);
}

type Lists = ReadonlyMap<string, readonly string[]>;

function listEnds(edges: readonly GraphEdge[], from: 'source' | 'target', to: 'source' | 'target'): Lists {
  const groups = groupBy(edges, (edge) => edge[from]);
  return new Map([...groups].map(([key, list]) => [key, list.map((edge) => edge[to])]));
}

/** The length of the longest line of advisors above each person. */
function generations(people: readonly string[], advisorsOf: Lists): ReadonlyMap<string, number> {
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

function connected(people: readonly string[], edges: readonly GraphEdge[]): string[][] {
  const near = listEnds(
    edges.flatMap((edge) => [edge, { ...edge, source: edge.target, target: edge.source }]),
    'source',
    'target',
  );
  const seen = new Set<string>();
  const families: string[][] = [];
  for (const person of people) {
    if (seen.has(person)) continue;
    const family = [person];
    seen.add(person);
    for (const member of family)
      for (const next of near.get(member) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        family.push(next);
      }
    families.push(family.sort(compareText));
  }
  return families;
}

function familyOf(
  members: readonly string[],
  depth: ReadonlyMap<string, number>,
  advisorsOf: Lists,
  studentsOf: Lists,
): Family {
  const byDepth = groupBy(members, (key) => depth.get(key) ?? 0);
  let rows = [...byDepth.entries()].sort(([one], [other]) => one - other).map(([, row]) => row);
  for (let sweep = 0; sweep < sweeps; sweep++) rows = sorted(rows, sweep % 2 === 0 ? advisorsOf : studentsOf);
  return { rows, width: Math.max(...rows.map(widthOf)) };
}

/** Each row sorted by the middle of those that its people are tied to, who stand in other rows. */
function sorted(rows: readonly (readonly string[])[], ties: Lists): string[][] {
  const place = new Map(rows.flatMap((row) => row.map((key, at) => [key, at - row.length / 2] as const)));
  const wish = (key: string): number => {
    const places = (ties.get(key) ?? []).flatMap((end) => place.get(end) ?? []);
    const sum = places.reduce((total, one) => total + one, 0);
    return places.length === 0 ? (place.get(key) ?? 0) : sum / places.length;
  };
  return rows.map((row) => [...row].sort((one, other) => wish(one) - wish(other) || compareText(one, other)));
}

function sizeOf({ rows }: Family): number {
  return rows.reduce((sum, row) => sum + row.length, 0);
}

/** Shelves of families, filled from the left; the width of a shelf follows from the area that all of them need. */
function pack(families: readonly Family[]): Map<string, Point> {
  const area = families.reduce((sum, family) => sum + (family.width + familyGap) * heightOf(family), 0);
  const shelf = Math.max(Math.sqrt(area * aspect), ...families.map(({ width }) => width));
  const places = new Map<string, Point>();
  let [left, top, tallest] = [0, 0, 0];
  for (const family of families) {
    if (left > 0 && left + family.width > shelf) [left, top, tallest] = [0, top - tallest, 0];
    let y = top;
    for (const row of family.rows) {
      const start = left + (family.width - widthOf(row)) / 2 + 0.5;
      for (const [at, key] of row.entries())
        places.set(key, { x: start + at * stepOf(row), y: y - (at % levelsOf(row)) * stagger });
      y -= (levelsOf(row) - 1) * stagger + generationGap;
    }
    left += family.width + familyGap;
    tallest = Math.max(tallest, heightOf(family));
  }
  return places;
}

type Row = readonly string[];

function heightOf({ rows }: Family): number {
  const levels = rows.reduce((sum, row) => sum + levelsOf(row) - 1, 0);
  return (rows.length - 1) * generationGap + levels * stagger + shelfGap;
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
