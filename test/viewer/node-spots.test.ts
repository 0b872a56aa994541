import { describe, expect, it } from 'vitest';
import { nodeShapes, valuesPerCorner } from '../../src/viewer/canvas/node-shapes';
import { nodeSpots, spotAt } from '../../src/viewer/canvas/node-spots';
import { palettes } from '../../src/viewer/palette';
import { node } from '../graph/small-graph';

const places = new Map([
  ['person:first', { x: 0, y: 0 }],
  ['person:below', { x: 1, y: 0 }],
  ['person:small', { x: 10, y: 0 }],
]);
const nodes = [
  node('person:first', { importance: 0 }),
  node('person:below', { importance: 0 }),
  node('person:small', { importance: 0 }),
  node('person:nowhere', { importance: 1 }),
];
const spots = nodeSpots(nodes, (key) => places.get(key), 1);
/** Turns sizes into units so that the smallest node reaches two of them. */
const scale = 2 / (spots[0]?.size ?? 1);

describe('what node one points at', () => {
  it('is the first of those that cover the point', () => {
    expect(spotAt(spots, { x: 1, y: 0 }, scale, 1)).toBe('person:first');
    expect(spotAt(spots, { x: 2.5, y: 0 }, scale, 1)).toBe('person:below');
  });

  it('is a small one near the point too', () => {
    expect(spotAt(spots, { x: 10.8, y: 0 }, scale / 100, 1)).toBe('person:small');
  });

  it('is none where there is none, nor one that has no place', () => {
    expect(spotAt(spots, { x: 5, y: 5 }, scale, 1)).toBeUndefined();
    expect(spots).toHaveLength(3);
  });
});

describe('the shapes of nodes', () => {
  it('are a triangle each, the first node on top of the others', () => {
    const corners = nodeShapes(spots, palettes.light);
    expect(corners).toHaveLength(3 * 3 * valuesPerCorner);
    expect(corners[0]).toBe(10);
    expect(corners.at(-valuesPerCorner)).toBe(0);
  });
});
