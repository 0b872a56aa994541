import { compareText } from '../../util/compare-text';
import { groupBy } from '../../util/group-by';
import type { GraphEdge } from '../attributes';

/** For each key those it is tied to. */
export type Lists = ReadonlyMap<string, readonly string[]>;

/** The ends of some edges, listed by the other end. */
export function listEnds(
  edges: readonly GraphEdge[],
  from: 'source' | 'target',
  to: 'source' | 'target',
): Lists {
  const groups = groupBy(edges, (edge) => edge[from]);
  return new Map([...groups].map(([key, list]) => [key, list.map((edge) => edge[to])]));
}

/** The people of some edges, those tied to each other over however many others together; in the order of their keys. */
export function families(edges: readonly GraphEdge[]): string[][] {
  const near = listEnds(
    edges.flatMap((edge) => [edge, { ...edge, source: edge.target, target: edge.source }]),
    'source',
    'target',
  );
  const seen = new Set<string>();
  const found: string[][] = [];
  for (const person of [...near.keys()].sort(compareText)) {
    if (seen.has(person)) continue;
    const family = [person];
    seen.add(person);
    for (const member of family)
      for (const next of near.get(member) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        family.push(next);
      }
    found.push(family.sort(compareText));
  }
  return found;
}
