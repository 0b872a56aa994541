import type { GraphNode } from '../../graph/attributes';
import { type GraphIndex, otherEnd } from '../../graph/graph-index';

/** Someone who speaks on the same, and on what: the rarest shared concepts first. */
export interface SimilarPerson {
  readonly person: GraphNode;
  readonly shared: readonly GraphNode[];
}

/**
 * People who spoke on what this person spoke on, the most alike first. A shared concept counts the more the fewer
 * people speak on it (1 / log2(1 + speakers)), so that sharing "deep learning" alone says little.
 */
export function similarPeople(index: GraphIndex, key: string, limit = 5): SimilarPerson[] {
  const shared = new Map<string, { readonly node: GraphNode; readonly weight: number }[]>();
  for (const concept of spokenWith(index, key)) {
    const speakers = spokenWith(index, concept);
    const node = index.nodes.get(concept);
    if (node === undefined) continue;
    const weight = 1 / Math.log2(1 + speakers.length);
    for (const speaker of speakers)
      if (speaker !== key) shared.set(speaker, [...(shared.get(speaker) ?? []), { node, weight }]);
  }
  return [...shared]
    .map(([speaker, concepts]) => ({ speaker, concepts, score: sum(concepts.map(({ weight }) => weight)) }))
    .sort((one, other) => other.score - one.score || (one.speaker < other.speaker ? -1 : 1))
    .slice(0, limit)
    .flatMap(({ speaker, concepts }) => {
      const person = index.nodes.get(speaker);
      const rarestFirst = concepts.sort((one, other) => other.weight - one.weight).map(({ node }) => node);
      return person === undefined ? [] : [{ person, shared: rarestFirst }];
    });
}

function spokenWith(index: GraphIndex, key: string): string[] {
  return (index.edgesOf.get(key) ?? [])
    .filter((edge) => edge.attributes.kind === 'speaks_on')
    .map((edge) => otherEnd(edge, key));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
