import type { Entity } from '../../resolution';
import type { GraphEdge } from '../attributes';
import type { Vocabulary } from '../vocabulary';
import { edgeKey } from './statement';

/**
 * `broader` edges between concepts that the graph has; a missing concept in between is stepped over, and what stands
 * above another broader concept is left to that one.
 */
export function vocabularyEdges(entities: readonly Entity[], vocabulary: Vocabulary): GraphEdge[] {
  const concepts = entities.filter(({ kind }) => kind === 'concept');
  const keys = new Map(concepts.map(({ label, key }) => [label, key]));
  return concepts.flatMap(({ key, label }) =>
    nearestAbove(label, keys, vocabulary).map((target) => ({
      key: edgeKey(key, 'broader', target),
      source: key,
      target,
      undirected: false,
      attributes: { kind: 'broader' as const, origin: 'vocabulary' as const, weight: 1, evidence: [] },
    })),
  );
}

function nearestAbove(label: string, keys: ReadonlyMap<string, string>, vocabulary: Vocabulary): string[] {
  const found = above(label, vocabulary, (broader) => keys.has(broader)).filter((broader) =>
    keys.has(broader),
  );
  const higher = new Set(found.flatMap((broader) => above(broader, vocabulary, () => false)));
  return found.filter((broader) => !higher.has(broader)).flatMap((broader) => keys.get(broader) ?? []);
}

/** The labels above one, level by level; what stands above a label at which `isEnd` holds is left out. */
function above(label: string, vocabulary: Vocabulary, isEnd: (label: string) => boolean): string[] {
  const seen = new Set([label]);
  let level = vocabulary.broaderOf(label);
  while (level.length > 0) {
    const fresh = [...new Set(level)].filter((broader) => !seen.has(broader));
    for (const broader of fresh) seen.add(broader);
    level = fresh.filter((broader) => !isEnd(broader)).flatMap((broader) => vocabulary.broaderOf(broader));
  }
  seen.delete(label);
  return [...seen];
}
