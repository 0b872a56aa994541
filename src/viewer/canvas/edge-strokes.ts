import type { GraphEdge } from '../../graph/attributes';
import type { Point } from '../../graph/enrich/seed-positions';

/** Straight edges, ready to be drawn and to be pointed at, in the order of the keys. */
export interface EdgeStrokes {
  readonly keys: readonly string[];
  /** Of each stroke the x and y of both ends. */
  readonly ends: Float32Array;
  /** Of each stroke the corners of two triangles, `valuesPerCorner` numbers for each. */
  readonly corners: Float32Array;
}

/** How an edge is drawn; the colour as sigma packs it into a number. */
export interface StrokeStyle {
  readonly size: number;
  readonly color: number;
  readonly isDashed: boolean;
}

/** Place, way out from the middle as long as the stroke is thick, how far along if it is dashed, colour. */
export const valuesPerCorner = 6;
export const cornersPerStroke = 6;
/** For each corner at which end it stands and on which side. */
const layout = [
  [0, 1],
  [0, -1],
  [1, 1],
  [1, 1],
  [0, -1],
  [1, -1],
] as const;

/** The strokes of some edges, in the coordinates of `placeOf`; an edge without a place is left out. */
export function edgeStrokes(
  edges: readonly GraphEdge[],
  placeOf: (key: string) => Point | undefined,
  styleOf: (edge: GraphEdge) => StrokeStyle,
): EdgeStrokes {
  const keys: string[] = [];
  const ends = new Float32Array(4 * edges.length);
  const corners = new Float32Array(cornersPerStroke * valuesPerCorner * edges.length);
  for (const edge of edges) {
    const [from, to] = [placeOf(edge.source), placeOf(edge.target)];
    if (from === undefined || to === undefined) continue;
    ends.set([from.x, from.y, to.x, to.y], 4 * keys.length);
    writeCorners(corners, cornersPerStroke * keys.length, from, to, styleOf(edge));
    keys.push(edge.key);
  }
  return { keys, ends, corners };
}

function writeCorners(
  corners: Float32Array,
  first: number,
  from: Point,
  to: Point,
  { size, color, isDashed }: StrokeStyle,
): void {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(across, down);
  const thickness = size / (length || 1);
  for (const [at, [end, side]] of layout.entries()) {
    const { x, y } = end === 0 ? from : to;
    const along = isDashed ? end * length : 0;
    const way = side * thickness;
    corners.set([x, y, -down * way, across * way, along, color], (first + at) * valuesPerCorner);
  }
}

/** The key of the stroke nearest to a point and no farther from it than `reach`; linear in the strokes. */
export function strokeAt({ keys, ends }: EdgeStrokes, point: Point, reach: number): string | undefined {
  let nearest: string | undefined;
  let least = reach * reach;
  for (const [at, key] of keys.entries()) {
    const distance = squaredDistance(ends, 4 * at, point);
    if (distance > least) continue;
    least = distance;
    nearest = key;
  }
  return nearest;
}

/** Of a point to the line between the ends that stand at `offset`. */
function squaredDistance(ends: Float32Array, offset: number, { x, y }: Point): number {
  const fromX = ends[offset] ?? 0;
  const fromY = ends[offset + 1] ?? 0;
  const across = (ends[offset + 2] ?? 0) - fromX;
  const down = (ends[offset + 3] ?? 0) - fromY;
  const along = ((x - fromX) * across + (y - fromY) * down) / (across * across + down * down || 1);
  const share = Math.min(1, Math.max(0, along));
  return (x - fromX - share * across) ** 2 + (y - fromY - share * down) ** 2;
}
