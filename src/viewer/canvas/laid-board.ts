import { createNormalizationFunction } from 'sigma/utils';
import type { GraphNode } from '../../graph/attributes';
import { boundingBox, stretchFor } from '../../graph/bounding-box';
import type { Point } from '../../graph/enrich/seed-positions';
import type { GraphIndex } from '../../graph/graph-index';
import { type Board, placeOn } from './board';

/** A board made ready for a canvas of some size. Its frame are the coordinates that sigma's camera moves over. */
export interface LaidBoard {
  readonly index: GraphIndex;
  readonly board: Board;
  /** What sigma is to frame. */
  readonly box: { x: [number, number]; y: [number, number] };
  readonly toFrame: (place: Point) => Point;
  readonly toBoard: (framed: Point) => Point;
  /** Where each node lies in the frame. */
  readonly framed: ReadonlyMap<string, Point>;
  /** The nodes, the most important first. */
  readonly ranked: readonly GraphNode[];
}

/** Makes a board ready for a canvas, stretched to fill it. */
export function layBoard(
  index: GraphIndex,
  board: Board,
  size: { readonly width: number; readonly height: number },
): LaidBoard {
  const { x, y } = boundingBox(board.nodes.map((node) => placeOn(board, node)));
  const stretch = stretchFor({ x, y }, size);
  const box: LaidBoard['box'] = {
    x: [x[0] * stretch.x, x[1] * stretch.x],
    y: [y[0] * stretch.y, y[1] * stretch.y],
  };
  const frame = createNormalizationFunction(box);
  const toFrame = (place: Point): Point => frame({ x: place.x * stretch.x, y: place.y * stretch.y });
  return {
    index,
    board,
    box,
    toFrame,
    toBoard: (framed) => {
      const stretched = frame.inverse(framed);
      return { x: stretched.x / stretch.x, y: stretched.y / stretch.y };
    },
    framed: new Map(board.nodes.map((node) => [node.key, toFrame(placeOn(board, node))])),
    ranked: [...board.nodes].sort(byImportance),
  };
}

function byImportance(one: GraphNode, other: GraphNode): number {
  return other.attributes.importance - one.attributes.importance || (one.key < other.key ? -1 : 1);
}
