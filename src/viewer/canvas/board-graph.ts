import Graph from 'graphology';
import type { GraphEdge, GraphNode } from '../../graph/attributes';
import type { Point } from '../../graph/seed-positions';
import { type Board, placeOn } from './board';
import { nodeSize } from './scene-look';

/** What sigma's graph holds, so that drawing looks nothing up. */
export interface BoardNode extends Point {
  readonly node: GraphNode;
  readonly size: number;
}
export interface BoardEdge {
  readonly edge: GraphEdge;
}

/** The board as sigma wants it, stretched. */
export function toGraphology(board: Board, stretch: Point): Graph {
  const graph: Graph = new Graph({ multi: true, type: 'mixed' });
  for (const node of board.nodes)
    graph.addNode(node.key, { ...times(placeOn(board, node), stretch), node, size: nodeSize(node) });
  for (const edge of board.edges) graph.addDirectedEdgeWithKey(edge.key, edge.source, edge.target, { edge });
  return graph;
}

/** A point stretched in x and y. */
export function times({ x, y }: Point, by: Point): Point {
  return { x: x * by.x, y: y * by.y };
}
