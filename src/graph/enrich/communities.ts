import louvain from 'graphology-communities-louvain';
import { compareText } from '../../util/compare-text';
import { groupBy } from '../../util/group-by';
import type { Projection } from '../explore/projection';

/** Above 1 finds smaller communities. */
const resolution = 1.1;

/** Parts the graph into communities (Louvain), each a sorted list of node keys; largest first. */
export function communities(graph: Projection, rng: () => number): string[][] {
  if (graph.size === 0) return graph.nodes().map((key) => [key]);
  const found = louvain(graph, { rng, resolution, getEdgeWeight: 'weight' });
  return [...groupBy(graph.nodes(), (key) => found[key]).values()]
    .map((members) => members.sort(compareText))
    .sort((left, right) => right.length - left.length || compareText(left[0] ?? '', right[0] ?? ''));
}
