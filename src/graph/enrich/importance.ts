import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { largest } from '../../util/largest';
import type { Projection } from '../explore/projection';

/** PageRank of each node, scaled to the graph's largest, rounded to 4 decimals. */
export function importance(graph: Projection): ReadonlyMap<string, number> {
  if (graph.size === 0) return new Map(graph.nodes().map((key) => [key, 0]));
  const ranks = Object.entries(
    pagerank(graph, { getEdgeWeight: 'weight', maxIterations: 200, tolerance: 1e-8 }),
  );
  const highest = largest(ranks.map(([, rank]) => rank));
  return new Map(ranks.map(([key, rank]) => [key, Math.round((rank / highest) * 1e4) / 1e4]));
}
