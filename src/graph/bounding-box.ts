import type { Point } from './enrich/seed-positions';

/** A picture is drawn wider or taller than it is by at most this, to fill its canvas. */
const mostStretch = 2;

/** The span of the coordinates of a picture. */
export interface BoundingBox {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** By how much to stretch a picture in x and y so that it fills a canvas of some width and height. */
export function stretchFor(
  { x, y }: BoundingBox,
  { width, height }: { readonly width: number; readonly height: number },
): Point {
  const shape = (width * (y[1] - y[0])) / Math.max(1, height * (x[1] - x[0]));
  const bounded = Math.min(Math.max(shape, 1 / mostStretch), mostStretch);
  return bounded >= 1 ? { x: bounded, y: 1 } : { x: 1, y: 1 / bounded };
}

/** The span of some points; also that of one point, or of none, is not empty. */
export function boundingBox(points: readonly Point[]): BoundingBox {
  return { x: span(points.map(({ x }) => x)), y: span(points.map(({ y }) => y)) };
}

function span(values: readonly number[]): readonly [number, number] {
  if (values.length === 0) return [-1, 1];
  const least = values.reduce((one, other) => Math.min(one, other));
  const most = values.reduce((one, other) => Math.max(one, other));
  return least === most ? [least - 1, most + 1] : [least, most];
}
