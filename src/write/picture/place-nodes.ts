import type { GraphNode } from '../../graph/attributes';
import { boundingBox, stretchFor } from '../../graph/bounding-box';
import { nodeSize } from './node-size';

/** Where and how large a node is drawn, in pixels, y downwards. */
export interface NodePlace {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A part of a picture, in pixels. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const radiusOfSize = 0.7;
/** Room per node, in pixels along a side of the frame, below which all nodes are drawn smaller. */
const roomForFullSize = 26;

/** Where nodes lie in a frame, by key: as they are laid out, stretched a little and scaled to fill it. */
export function placeNodes(nodes: readonly GraphNode[], frame: Frame): ReadonlyMap<string, NodePlace> {
  const box = boundingBox(nodes.map(({ attributes }) => attributes));
  const stretch = stretchFor(box, frame);
  const [across, down] = [(box.x[1] - box.x[0]) * stretch.x, (box.y[1] - box.y[0]) * stretch.y];
  const scale = Math.min(frame.width / across, frame.height / down);
  const crowding = Math.min(frame.width, frame.height) / (roomForFullSize * Math.sqrt(nodes.length));
  const factor = radiusOfSize * Math.min(1, Math.max(0.4, crowding));
  const [left, top] = [
    frame.left + (frame.width - across * scale) / 2,
    frame.top + (frame.height - down * scale) / 2,
  ];
  return new Map(
    nodes.map((node) => [
      node.key,
      {
        node,
        x: round(left + (node.attributes.x - box.x[0]) * stretch.x * scale),
        y: round(top + (box.y[1] - node.attributes.y) * stretch.y * scale),
        radius: round(nodeSize(node.attributes) * factor),
      },
    ]),
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
