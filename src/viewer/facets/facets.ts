import type { EdgeKind } from '../../graph/attributes';
import { selectTalks } from '../../graph/explore/filter';
import type { GraphIndex } from '../../graph/graph-index';
import { appendTo } from '../../util/append-to';
import type { Choices, KeyFacet } from '../choices/choices';
import { filterOf } from '../scene/derive';

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

/** Of one facet of a graph: what stands above and below each value, and the values of each talk with all above them. */
interface Hierarchy {
  readonly above: ReadonlyMap<string, readonly string[]>;
  readonly below: ReadonlyMap<string, readonly string[]>;
  readonly ofTalk: ReadonlyMap<string, readonly string[]>;
}

const hierarchies = new WeakMap<GraphIndex, Map<KeyFacet, Hierarchy>>();

/**
 * The values of a facet as a forest, the most frequent first. Counts are rolled up: a talk about a narrower concept
 * counts once for each concept above it. Values without talks are left out unless they are chosen.
 */
export function facetValues(index: GraphIndex, choices: Choices, facet: KeyFacet): FacetValue[] {
  const talks = selectTalks(index, filterOf({ ...choices, [facet]: [] }));
  const { above, below, ofTalk } = hierarchyOf(index, facet);
  const counts = new Map<string, number>();
  for (const talk of talks)
    for (const key of ofTalk.get(talk) ?? []) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const key of choices[facet]) if (index.nodes.has(key) && !counts.has(key)) counts.set(key, 0);
  const value = (key: string, path: ReadonlySet<string>): FacetValue => {
    const deeper = new Set([...path, key]);
    return {
      key,
      label: index.nodes.get(key)?.attributes.label ?? key,
      count: counts.get(key) ?? 0,
      children: (below.get(key) ?? [])
        .filter((one) => counts.has(one) && !deeper.has(one))
        .map((one) => value(one, deeper))
        .sort(byCount),
    };
  };
  return [...counts.keys()]
    .filter((key) => (above.get(key) ?? []).every((up) => !counts.has(up)))
    .map((key) => value(key, new Set()))
    .sort(byCount);
}

function byCount(one: FacetValue, other: FacetValue): number {
  return other.count - one.count || (one.label < other.label ? -1 : 1);
}

/** Worked out once for each graph: it never changes. */
function hierarchyOf(index: GraphIndex, facet: KeyFacet): Hierarchy {
  const known = hierarchies.get(index) ?? new Map<KeyFacet, Hierarchy>();
  hierarchies.set(index, known);
  const made = known.get(facet) ?? makeHierarchy(index, facet);
  known.set(facet, made);
  return made;
}

function makeHierarchy({ graph }: GraphIndex, facet: KeyFacet): Hierarchy {
  const { to, up } = links[facet];
  const above = new Map<string, string[]>();
  const below = new Map<string, string[]>();
  const direct = new Map<string, string[]>();
  for (const { source, target, attributes } of graph.edges) {
    if (attributes.kind === to) appendTo(direct, source, target);
    if (attributes.kind !== up || source === target) continue;
    appendTo(above, source, target);
    appendTo(below, target, source);
  }
  const ofTalk = new Map([...direct].map(([talk, keys]) => [talk, withAncestors(keys, above)]));
  return { above, below, ofTalk };
}

function withAncestors(keys: readonly string[], above: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set(keys);
  for (const one of found) for (const up of above.get(one) ?? []) found.add(up);
  return [...found];
}
