import type { EdgeKind } from '../graph/attributes';
import { selectTalks } from '../graph/filter';
import { type GraphIndex, otherEnd } from '../graph/graph-index';
import type { Choices, KeyFacet } from './choices';
import { filterOf } from './derive';

/** A value of a facet: how many talks have it under all other filters; its narrower values below it. */
export interface FacetValue {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly children: readonly FacetValue[];
}

const links: Readonly<
  Record<KeyFacet, { readonly to: EdgeKind; readonly up: 'broader' | 'part_of' | undefined }>
> = {
  concepts: { to: 'about', up: 'broader' },
  institutions: { to: 'held_at', up: 'part_of' },
  series: { to: 'part_of_series', up: undefined },
};

/**
 * The values of a facet as a forest, the most frequent first. Counts are rolled up: a talk about a narrower concept
 * counts once for each concept above it. Values without talks are left out unless they are chosen.
 */
export function facetValues(index: GraphIndex, choices: Choices, facet: KeyFacet): FacetValue[] {
  const talks = selectTalks(index, filterOf({ ...choices, [facet]: [] }));
  const chosen = new Set(choices[facet]);
  const talksOf = rolledUp(index, talks, facet);
  const keys = new Set([...talksOf.keys(), ...chosen].filter((key) => index.nodes.has(key)));
  const roots = [...keys].filter((key) => above(index, key, facet).every((up) => !keys.has(up)));
  const value = (key: string, path: ReadonlySet<string>): FacetValue => {
    const deeper = new Set([...path, key]);
    return {
      key,
      label: index.nodes.get(key)?.attributes.label ?? key,
      count: talksOf.get(key)?.size ?? 0,
      children: below(index, key, facet)
        .filter((one) => keys.has(one) && !deeper.has(one))
        .map((one) => value(one, deeper))
        .sort(byCount),
    };
  };
  return roots.map((key) => value(key, new Set())).sort(byCount);
}

function byCount(one: FacetValue, other: FacetValue): number {
  return other.count - one.count || (one.label < other.label ? -1 : 1);
}

function rolledUp(
  index: GraphIndex,
  talks: ReadonlySet<string>,
  facet: KeyFacet,
): Map<string, ReadonlySet<string>> {
  const talksOf = new Map<string, Set<string>>();
  const { to } = links[facet];
  for (const talk of talks)
    for (const edge of index.edgesOf.get(talk) ?? [])
      if (edge.attributes.kind === to)
        for (const key of withAncestors(index, otherEnd(edge, talk), facet))
          talksOf.set(key, (talksOf.get(key) ?? new Set()).add(talk));
  return talksOf;
}

function withAncestors(index: GraphIndex, key: string, facet: KeyFacet): Set<string> {
  const found = new Set([key]);
  for (const one of found) for (const up of above(index, one, facet)) found.add(up);
  return found;
}

function above(index: GraphIndex, key: string, facet: KeyFacet): string[] {
  return linked(index, key, facet, 'source').filter((one) => one !== key);
}

function below(index: GraphIndex, key: string, facet: KeyFacet): string[] {
  return linked(index, key, facet, 'target').filter((one) => one !== key);
}

function linked(index: GraphIndex, key: string, facet: KeyFacet, end: 'source' | 'target'): string[] {
  const { up } = links[facet];
  if (up === undefined) return [];
  return (index.edgesOf.get(key) ?? [])
    .filter((edge) => edge.attributes.kind === up && edge[end] === key)
    .map((edge) => otherEnd(edge, key));
}
