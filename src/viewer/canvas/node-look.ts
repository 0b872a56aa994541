import type { Palette } from '../palette';
import type { BoardNode } from './board-graph';
import { shapeNumbers } from './node-shape-program';

/** What sigma is to draw for a node, made larger or smaller by a factor; a node that is not shown keeps its place. */
export function nodeLook(
  { x, y, node, size }: BoardNode,
  isShown: boolean,
  factor: number,
  { kinds, paper }: Palette,
) {
  const { importance: zIndex, kind } = node.attributes;
  const place = { x, y, zIndex, label: null };
  if (!isShown) return { ...place, hidden: true };
  return { ...place, size: factor * size, color: kinds[kind], ring: paper, shape: shapeNumbers[kind] };
}
