import type { GraphNode } from '../../graph/attributes';
import type { Point } from '../../graph/enrich/seed-positions';
import { nodeSize } from './scene-look';

/** A node where it is drawn, and its radius in pixels at the first camera ratio. */
export interface NodeSpot extends Point {
  readonly node: GraphNode;
  readonly size: number;
}

/** The spots of some nodes, made larger or smaller by a factor; those without a place are left out. */
export function nodeSpots(
  nodes: readonly GraphNode[],
  placeOf: (key: string) => Point | undefined,
  factor: number,
): NodeSpot[] {
  const spots: NodeSpot[] = [];
  for (const node of nodes) {
    const place = placeOf(node.key);
    if (place !== undefined) spots.push({ node, x: place.x, y: place.y, size: nodeSize(node, factor) });
  }
  return spots;
}

/**
 * The node under a point: the first that covers it, else the nearest within `reach` of it, so that small ones can be
 * met. `scale` turns sizes into the units of the coordinates. Linear in the nodes.
 */
export function spotAt(
  spots: readonly NodeSpot[],
  { x, y }: Point,
  scale: number,
  reach: number,
): string | undefined {
  let nearest: string | undefined;
  let least = reach * reach;
  for (const spot of spots) {
    const distance = (x - spot.x) ** 2 + (y - spot.y) ** 2;
    if (distance <= (spot.size * scale) ** 2) return spot.node.key;
    if (distance > least) continue;
    least = distance;
    nearest = spot.node.key;
  }
  return nearest;
}
