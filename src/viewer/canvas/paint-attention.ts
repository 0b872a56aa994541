import type { GraphEdge, GraphNode } from '../../graph/attributes';
import type { GraphIndex } from '../../graph/graph-index';
import { outlinePath } from '../../write/picture/kind-outlines';
import { mix, type Palette } from '../palette';
import type { Attention } from '../scene/attention';
import { edgeSize } from './scene-look';

/** Where a node is on the screen and how large, in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

type PlaceOf = (key: string) => Place | undefined;

const dashes = [3, 4];
const most = 1500;

/** Draws what stands out, over the faded rest: first the edges, then the nodes, the centres with a second ring. */
export function paintAttention(
  context: CanvasRenderingContext2D,
  index: GraphIndex,
  attention: Attention,
  palette: Palette,
  placeOf: PlaceOf,
): void {
  for (const key of [...attention.edges].slice(0, most)) {
    const edge = index.edges.get(key);
    if (edge !== undefined) paintEdge(context, index, edge, palette, placeOf);
  }
  for (const key of attention.nodes) {
    const node = index.nodes.get(key);
    const place = placeOf(key);
    if (node !== undefined && place !== undefined)
      paintNode(context, node, place, palette, attention.centres.has(key));
  }
}

function paintEdge(
  context: CanvasRenderingContext2D,
  index: GraphIndex,
  edge: GraphEdge,
  palette: Palette,
  placeOf: PlaceOf,
): void {
  const [from, to] = [placeOf(edge.source), placeOf(edge.target)];
  const kind = index.nodes.get(edge.target)?.attributes.kind;
  if (from === undefined || to === undefined || kind === undefined) return;
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.setLineDash(edge.attributes.origin === 'stated' ? [] : dashes);
  context.strokeStyle = mix(
    palette.paper,
    palette.kinds[kind],
    edge.attributes.origin === 'stated' ? 0.75 : 0.55,
  );
  context.lineWidth = edgeSize(edge) + 0.4;
  context.stroke();
  context.setLineDash([]);
}

function paintNode(
  context: CanvasRenderingContext2D,
  { attributes }: GraphNode,
  { x, y, radius }: Place,
  palette: Palette,
  isCentre: boolean,
): void {
  const color = palette.kinds[attributes.kind];
  if (isCentre) {
    const halo = new Path2D(outlinePath(attributes.kind, radius + 5, x, y));
    context.fillStyle = palette.paper;
    context.fill(halo);
    context.strokeStyle = color;
    context.lineWidth = 1.5;
    context.stroke(halo);
  }
  const shape = new Path2D(outlinePath(attributes.kind, radius, x, y));
  context.strokeStyle = palette.paper;
  context.lineWidth = 3;
  context.stroke(shape);
  context.fillStyle = color;
  context.fill(shape);
}
