import { type GraphIndex, otherEnd } from '../graph-index';

/**
 * The nodes within `depth` steps of any start, with their distance, walking only the edges given.
 * Starts have distance 0 and come first; the rest stand in the order in which they are reached.
 */
export function neighbourhood(
  index: GraphIndex,
  starts: readonly string[],
  depth: number,
  edges: ReadonlySet<string>,
): Map<string, number> {
  const distances = new Map(starts.filter((key) => index.nodes.has(key)).map((key) => [key, 0]));
  let frontier = [...distances.keys()];
  for (let step = 1; step <= depth && frontier.length > 0; step++) {
    const next: string[] = [];
    for (const key of frontier)
      for (const edge of index.edgesOf.get(key) ?? []) {
        const end = otherEnd(edge, key);
        if (!edges.has(edge.key) || distances.has(end)) continue;
        distances.set(end, step);
        next.push(end);
      }
    frontier = next;
  }
  return distances;
}
