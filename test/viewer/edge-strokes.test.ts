import { describe, expect, it } from 'vitest';
import {
  cornersPerStroke,
  edgeStrokes,
  strokeAt,
  valuesPerCorner,
} from '../../src/viewer/canvas/edge-strokes';
import { edge } from '../graph/small-graph';

const places = new Map([
  ['person:ada', { x: 0, y: 0 }],
  ['person:bo', { x: 10, y: 0 }],
  ['person:cy', { x: 0, y: 10 }],
]);
const edges = [
  edge('person:bo', 'advised_by', 'person:ada'),
  edge('person:cy', 'advised_by', 'person:ada'),
  edge('person:cy', 'advised_by', 'person:gone'),
];
const strokes = edgeStrokes(
  edges,
  (key) => places.get(key),
  ({ source }) => ({ size: 2, color: 7, isDashed: source === 'person:cy' }),
);

describe('the strokes of edges', () => {
  it('leave out an edge without a place', () => {
    expect(strokes.keys).toEqual(edges.slice(0, 2).map(({ key }) => key));
  });

  it('stand as far out at each corner as the stroke is thick, and count the way of dashed ones only', () => {
    const values = cornersPerStroke * valuesPerCorner;
    const solid = [...strokes.corners.slice(0, values)];
    expect(Math.hypot(solid[2]!, solid[3]!)).toBe(2);
    expect(solid.filter((_, at) => at % valuesPerCorner === 4)).toEqual([0, 0, 0, 0, 0, 0]);
    const dashed = [...strokes.corners.slice(values, 2 * values)];
    expect(dashed.filter((_, at) => at % valuesPerCorner === 4)).toEqual([0, 0, 10, 10, 0, 10]);
  });

  it('are met near the line, and not beyond its ends or farther off', () => {
    expect(strokeAt(strokes, { x: 5, y: 0.5 }, 1)).toBe(edges[0]!.key);
    expect(strokeAt(strokes, { x: 0.2, y: 5 }, 1)).toBe(edges[1]!.key);
    expect(strokeAt(strokes, { x: 12, y: 0 }, 1)).toBeUndefined();
    expect(strokeAt(strokes, { x: 5, y: 2 }, 1)).toBeUndefined();
  });
});
