import type { GraphEdge } from '../../graph/attributes';
import type { GraphIndex } from '../../graph/graph-index';

/** So many edges are drawn while nothing is pointed at. More would be a grey cloud, and slow. */
export const mostRestingEdges = 6000;

/**
 * The edges to draw at rest: all when they are few, else stated ones before derived ones, and of each those between
 * important nodes. What is pointed at or selected shows all of its edges anyway.
 */
export function restingEdges(
  index: GraphIndex,
  edges: ReadonlySet<string>,
  most = mostRestingEdges,
): ReadonlySet<string> {
  if (edges.size <= most) return edges;
  const ranked = [...edges].flatMap((key) => {
    const edge = index.edges.get(key);
    return edge === undefined ? [] : [{ key, rank: rankOf(index, edge) }];
  });
  ranked.sort((one, other) => other.rank - one.rank || (one.key < other.key ? -1 : 1));
  return new Set(ranked.slice(0, most).map(({ key }) => key));
}

function rankOf(index: GraphIndex, { source, target, attributes }: GraphEdge): number {
  const importance = (key: string): number => index.nodes.get(key)?.attributes.importance ?? 0;
  return (attributes.origin === 'stated' ? 1 : 0) + Math.min(importance(source), importance(target));
}
