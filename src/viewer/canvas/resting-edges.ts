import type { GraphEdge, GraphNode } from '../../graph/attributes';

/** So many edges are drawn while nothing is pointed at. More would be a grey cloud, and slow. */
export const mostRestingEdges = 6000;

/** Edges in the order in which they are worth drawing: stated before derived, of each those between important nodes. */
export function rankEdges(edges: readonly GraphEdge[], nodes: ReadonlyMap<string, GraphNode>): string[] {
  const importance = (key: string): number => nodes.get(key)?.attributes.importance ?? 0;
  return edges
    .map(({ key, source, target, attributes }) => ({
      key,
      rank: (attributes.origin === 'stated' ? 1 : 0) + Math.min(importance(source), importance(target)),
    }))
    .sort((one, other) => other.rank - one.rank)
    .map(({ key }) => key);
}

/**
 * The edges to draw at rest: all when they are few, else the first of those ranked. What is pointed at or selected
 * shows all of its edges anyway.
 */
export function restingEdges(
  ranked: () => readonly string[],
  edges: ReadonlySet<string>,
  most = mostRestingEdges,
): ReadonlySet<string> {
  if (edges.size <= most) return edges;
  const kept = new Set<string>();
  for (const key of ranked()) {
    if (kept.size === most) break;
    if (edges.has(key)) kept.add(key);
  }
  return kept;
}
