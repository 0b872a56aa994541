import type { GraphEdge, GraphFile, GraphNode } from './attributes';

/** A graph with the look-ups that queries need. Made once per graph, never changed. */
export interface GraphIndex {
  readonly graph: GraphFile;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  /** All edges at a node, in the order of the file. */
  readonly edgesOf: ReadonlyMap<string, readonly GraphEdge[]>;
}

/** Indexes a graph by node and edge key; linear in its size. */
export function indexGraph(graph: GraphFile): GraphIndex {
  const edgesOf = new Map<string, GraphEdge[]>(graph.nodes.map((node) => [node.key, []]));
  for (const edge of graph.edges) {
    edgesOf.get(edge.source)?.push(edge);
    if (edge.target !== edge.source) edgesOf.get(edge.target)?.push(edge);
  }
  return {
    graph,
    nodes: new Map(graph.nodes.map((node) => [node.key, node])),
    edges: new Map(graph.edges.map((edge) => [edge.key, edge])),
    edgesOf,
  };
}

/** The end of an edge that is not `key`; of a loop, `key` itself. */
export function otherEnd(edge: GraphEdge, key: string): string {
  return edge.source === key ? edge.target : edge.source;
}

/** The best confidence, 0 to 1, of the statements behind an edge; 1 where the vocabulary states it. */
export function confidenceOf(edge: GraphEdge): number {
  const { evidence } = edge.attributes;
  return evidence.length === 0 ? 1 : evidence.reduce((best, one) => Math.max(best, one.confidence), 0);
}

/** The keys themselves and all below them along edges of one kind that point upwards (`broader`, `part_of`). */
export function withDescendants(
  index: GraphIndex,
  keys: readonly string[],
  kind: 'broader' | 'part_of',
): Set<string> {
  const found = new Set(keys);
  const pending = [...keys];
  for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
    for (const edge of index.edgesOf.get(key) ?? []) {
      if (edge.attributes.kind !== kind || edge.target !== key || found.has(edge.source)) continue;
      found.add(edge.source);
      pending.push(edge.source);
    }
  }
  return found;
}
