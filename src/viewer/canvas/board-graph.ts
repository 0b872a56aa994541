import Graph from 'graphology';
import type { GraphNode } from '../../graph/attributes';
import { type BoundingBox, boundingBox, stretchFor } from '../../graph/bounding-box';
import type { Point } from '../../graph/enrich/seed-positions';
import type { GraphIndex } from '../../graph/graph-index';
import { type Board, placeOn } from './board';
import { rankEdges } from './resting-edges';
import { nodeSize } from './scene-look';

/** What sigma's graph holds, so that drawing looks nothing up. */
export interface BoardNode extends Point {
  readonly node: GraphNode;
  readonly size: number;
}

/** A board made ready for a canvas of some size. */
export interface BoardGraph {
  readonly index: GraphIndex;
  readonly board: Board;
  readonly stretch: Point;
  /** The span of the stretched nodes. */
  readonly box: { x: [number, number]; y: [number, number] };
  /** The stretched nodes alone: edges are drawn as strokes. */
  readonly graph: Graph;
  /** The nodes, the most important first. */
  readonly ranked: readonly GraphNode[];
  /** The keys of the edges, those most worth drawing first. */
  readonly rankedEdges: () => readonly string[];
}

/** Makes a board ready for a canvas, stretched to fill it. */
export function boardGraph(
  index: GraphIndex,
  board: Board,
  size: { readonly width: number; readonly height: number },
): BoardGraph {
  const box = boundingBox(board.nodes.map((node) => placeOn(board, node)));
  const stretch = stretchFor(box, size);
  let rankedEdges: readonly string[] | undefined;
  return {
    index,
    board,
    stretch,
    box: stretched(box, stretch),
    graph: nodeGraph(board, stretch),
    ranked: [...board.nodes].sort(byImportance),
    rankedEdges: () => {
      rankedEdges ??= rankEdges(board.edges, index.nodes);
      return rankedEdges;
    },
  };
}

/** A point stretched in x and y. */
export function times({ x, y }: Point, by: Point): Point {
  return { x: x * by.x, y: y * by.y };
}

function nodeGraph(board: Board, stretch: Point): Graph {
  const graph: Graph = new Graph();
  for (const node of board.nodes)
    graph.addNode(node.key, { ...times(placeOn(board, node), stretch), node, size: nodeSize(node) });
  return graph;
}

function stretched({ x, y }: BoundingBox, by: Point): BoardGraph['box'] {
  return { x: [x[0] * by.x, x[1] * by.x], y: [y[0] * by.y, y[1] * by.y] };
}

function byImportance(one: GraphNode, other: GraphNode): number {
  return other.attributes.importance - one.attributes.importance || (one.key < other.key ? -1 : 1);
}
