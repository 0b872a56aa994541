import Graph from 'graphology';
import type { GraphEdge, GraphNode } from '../attributes';
import { layoutWeights } from '../enrich/layout-weights';

export type Projection = Graph<{ x: number; y: number }, { weight: number }>;

const keyShape = /^[a-z]+:/;

/**
 * The graph as the algorithms want it: undirected, simple, weights added up, weak derived edges left out. Throws on
 * keys without kind in front: graphology cannot hold an edge at `constructor`.
 */
export function projection(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Projection {
  const graph: Projection = new Graph({ type: 'undirected', multi: false });
  for (const { key } of nodes) {
    if (!keyShape.test(key)) throw new Error(`graph/projection: node key "${key}" has no kind in front`);
    graph.addNode(key, { x: 0, y: 0 });
  }
  for (const { source, target, attributes } of edges) {
    const weight = layoutWeights[attributes.kind] * Math.min(3, attributes.weight);
    if (weight > 0 && source !== target)
      graph.updateEdge(source, target, (old) => ({ weight: (old.weight ?? 0) + weight }));
  }
  return graph;
}
