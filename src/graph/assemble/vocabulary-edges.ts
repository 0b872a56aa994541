import type { Entity } from '../../model';
import type { GraphEdge } from '../attributes';
import type { Vocabulary } from '../vocabulary';
import { edgeKey } from './statement';

/** `broader` edges between concepts that the graph has; a missing concept in between is stepped over. */
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
  const found = new Set<string>();
  const seen = new Set([label]);
  let level = [...vocabulary.broaderOf(label)];
  while (level.length > 0) {
    const fresh = level.filter((above) => !seen.has(above));
    for (const above of fresh) seen.add(above);
    for (const key of fresh.flatMap((above) => keys.get(above) ?? [])) found.add(key);
    level = fresh.filter((above) => !keys.has(above)).flatMap((above) => vocabulary.broaderOf(above));
  }
  found.delete(keys.get(label) ?? '');
  return [...found];
}
