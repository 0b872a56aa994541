import { floatColor } from 'sigma/utils';
import type { NodeKind } from '../../graph/attributes';
import type { Palette } from '../palette';
import type { NodeSpot } from './node-spots';

/** The number by which the shader knows the shape of a kind; the shapes are those of `outlines`. */
const shapeNumbers: Readonly<Record<NodeKind, number>> = {
  person: 0,
  concept: 1,
  institution: 2,
  talk: 3,
  series: 4,
  award: 5,
  paper: 6,
};

/** Place, size, shape, colour, angle. */
export const valuesPerCorner = 6;
/** Towards the corners of the triangle that a shape is drawn in. */
const angles = [0, (2 * Math.PI) / 3, (4 * Math.PI) / 3] as const;
export const cornersPerShape = angles.length;

/** The corners of the triangles that some nodes are drawn in, the first node last, so that it lies on top. */
export function nodeShapes(spots: readonly NodeSpot[], { kinds }: Palette): Float32Array {
  const corners = new Float32Array(spots.length * cornersPerShape * valuesPerCorner);
  let at = corners.length;
  for (const { node, x, y, size } of spots) {
    const { kind } = node.attributes;
    const color = floatColor(kinds[kind]);
    for (const angle of angles) {
      at -= valuesPerCorner;
      corners[at] = x;
      corners[at + 1] = y;
      corners[at + 2] = size;
      corners[at + 3] = shapeNumbers[kind];
      corners[at + 4] = color;
      corners[at + 5] = angle;
    }
  }
  return corners;
}
