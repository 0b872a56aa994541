import { compareText } from '../../util/compare-text';
import type { GraphEdge } from '../attributes';
import { boundingBox } from '../bounding-box';
import type { Point } from '../enrich/seed-positions';
import { type Block, shelve } from './block';
import { families, listEnds } from './families';
import { generations, inGenerations } from './generations';

/** The whole is about this much wider than tall. */
const aspect = 1;
/** So many colleagues without an advisor among them are more than a row can show. */
const fewestInCompany = 7;
/** Room across and down that a person in such a company has. */
const [across, down] = [1.9, 0.9];

const nowhere: ReadonlyMap<string, Point> = new Map();

/**
 * Places people as a genealogy: advisors above their students, generation by generation, families side by side, the
 * largest first. `edges` are `advised_by` and `collaborates_with`; only people who have one are placed. Families that
 * `companies` has places for lie as they do there. Units are about a name wide, y upwards.
 */
export function genealogy(edges: readonly GraphEdge[], companies = nowhere): Map<string, Point> {
  const advice = edges.filter(isAdvice);
  const advisorsOf = listEnds(advice, 'source', 'target');
  const studentsOf = listEnds(advice, 'target', 'source');
  const all = families(edges);
  const depth = generations(all.flat().sort(compareText), advisorsOf);
  const blocks = all
    .map((members) =>
      members.every((key) => companies.has(key))
        ? inCompany(members, companies)
        : inGenerations(members, { depth, advisorsOf, studentsOf }),
    )
    .sort(
      (one, other) =>
        other.spots.length - one.spots.length ||
        compareText(one.spots[0]?.[0] ?? '', other.spots[0]?.[0] ?? ''),
    );
  return shelve(blocks, aspect);
}

/** The ties of large families that know no advisor: in these nobody stands above another, and ties alone say who is near. */
export function companyTies(edges: readonly GraphEdge[]): GraphEdge[] {
  const advised = new Set(edges.filter(isAdvice).flatMap(({ source, target }) => [source, target]));
  const companies = families(edges).filter(
    (members) => members.length >= fewestInCompany && !members.some((key) => advised.has(key)),
  );
  const members = new Set(companies.flat());
  return edges.filter(({ source }) => members.has(source));
}

/** A company as it lies in `places`, with room for a name about each. */
function inCompany(members: readonly string[], places: ReadonlyMap<string, Point>): Block {
  const points = members.map((key) => [key, places.get(key) ?? { x: 0, y: 0 }] as const);
  const { x, y } = boundingBox(points.map(([, point]) => point));
  const side = Math.sqrt(members.length);
  const [width, height] = [across * side, down * side];
  const spots = points.map(([key, point]) => {
    const right = ((point.x - x[0]) / (x[1] - x[0])) * (width - 1) + 0.5;
    return [key, { x: right, y: ((point.y - y[1]) / (y[1] - y[0])) * height }] as const;
  });
  return { spots, width, height };
}

function isAdvice({ attributes }: GraphEdge): boolean {
  return attributes.kind === 'advised_by';
}
