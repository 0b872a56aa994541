import type { EdgeKind } from '../../graph/attributes';
import { selectTalks } from '../../graph/explore/filter';
import { placesOfTalk } from '../../graph/explore/talk-places';
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

/** What a facet says of a talk, and the edges that lead to what stands above that. */
interface FacetLinks {
  readonly ofTalk: (index: GraphIndex, talk: string) => readonly string[];
  readonly up: 'broader' | 'part_of' | undefined;
}

const links: Readonly<Record<KeyFacet, FacetLinks>> = {
  concepts: { ofTalk: targetsBy('about'), up: 'broader' },
  institutions: { ofTalk: placesOfTalk, up: 'part_of' },
  series: { ofTalk: targetsBy('part_of_series'), up: undefined },
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

function makeHierarchy(index: GraphIndex, facet: KeyFacet): Hierarchy {
  const { ofTalk, up } = links[facet];
  const above = new Map<string, string[]>();
  const below = new Map<string, string[]>();
  for (const { source, target, attributes } of index.graph.edges) {
    if (attributes.kind !== up || source === target) continue;
    appendTo(above, source, target);
    appendTo(below, target, source);
  }
  const talks = index.graph.nodes.filter(({ attributes }) => attributes.kind === 'talk');
  const rolledUp = talks.map(({ key }) => [key, withAncestors(ofTalk(index, key), above)] as const);
  return { above, below, ofTalk: new Map(rolledUp) };
}

function targetsBy(kind: EdgeKind): FacetLinks['ofTalk'] {
  return (index, talk) =>
    (index.edgesOf.get(talk) ?? [])
      .filter((edge) => edge.attributes.kind === kind)
      .map(({ target }) => target);
}

function withAncestors(keys: readonly string[], above: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set(keys);
  for (const one of found) for (const up of above.get(one) ?? []) found.add(up);
  return [...found];
}
