import type { GraphEdge, GraphNode } from '../../graph/attributes';
import type { Point } from '../../graph/enrich/seed-positions';

/** All that a canvas may come to show, and where it lies; y upwards. */
export interface Board {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Places of nodes that do not lie where the file says. */
  readonly places: ReadonlyMap<string, Point>;
  /** Whether the communities of the graph lie together here, so that they can be named. */
  readonly isGrouped: boolean;
}

export const emptyBoard: Board = { nodes: [], edges: [], places: new Map(), isGrouped: false };

/** Where a node of a board lies. */
export function placeOn({ places }: Board, { key, attributes }: GraphNode): Point {
  return places.get(key) ?? attributes;
}

/** Where a node lies in a view: where the reader has pinned it, else where the board has it. */
export function placeIn(board: Board, pins: ReadonlyMap<string, Point>, node: GraphNode): Point {
  return pins.get(node.key) ?? placeOn(board, node);
}
