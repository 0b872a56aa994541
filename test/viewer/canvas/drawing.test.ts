import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../../src/graph/graph-index';
import { Drawing } from '../../../src/viewer/canvas/drawing';
import { cornersPerShape, valuesPerCorner } from '../../../src/viewer/canvas/node-shapes';
import type { Picture } from '../../../src/viewer/canvas/picture';
import { palettes } from '../../../src/viewer/palette';
import { wholeBoard } from '../../../src/viewer/views/boards';
import { smallGraph } from '../../graph/small-graph';

const index = indexGraph(smallGraph);
const size = { width: 800, height: 600 };
const whole: Picture = {
  index,
  board: wholeBoard(index),
  nodes: new Set(index.nodes.keys()),
  edges: new Set(index.edges.keys()),
  resting: new Set(index.edges.keys()),
  attention: undefined,
  subject: undefined,
  palette: palettes.light,
  pins: new Map(),
};
const part: Picture = {
  ...whole,
  nodes: new Set(['person:ada-byron', 'person:bo-chen']),
  edges: new Set(),
  resting: new Set(),
};

describe('Drawing', () => {
  it('draws the nodes and edges shown, and no others', () => {
    const drawing = new Drawing(whole, size);
    expect(drawing.strokes.keys).toHaveLength(index.edges.size);
    drawing.turnTo(part, size);
    expect(drawing.spots.map(({ node }) => node.key).sort()).toEqual([...part.nodes]);
    expect(drawing.corners).toHaveLength(2 * cornersPerShape * valuesPerCorner);
    expect(drawing.strokes.keys).toEqual([]);
  });

  it('works nothing out again for nodes and edges that were shown before', () => {
    const drawing = new Drawing(whole, size);
    const { strokes, nodes } = drawing;
    drawing.turnTo(part, size);
    drawing.turnTo(whole, size);
    expect(drawing.strokes).toBe(strokes);
    expect(drawing.nodes).toBe(nodes);
  });

  it('lays nodes within the frame, and knows where on the board that is', () => {
    const drawing = new Drawing(whole, size);
    for (const { key, attributes } of smallGraph.nodes) {
      const framed = drawing.framed(key) ?? { x: Number.NaN, y: Number.NaN };
      expect(Math.min(framed.x, framed.y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(framed.x, framed.y)).toBeLessThanOrEqual(1);
      expect(drawing.laid.toBoard(framed).x).toBeCloseTo(attributes.x);
      expect(drawing.laid.toBoard(framed).y).toBeCloseTo(attributes.y);
    }
  });

  it('follows what the reader moves, and puts it back when the pin is gone', () => {
    const drawing = new Drawing(whole, size);
    const before = drawing.framed('person:bo-chen');
    const { strokes } = drawing;
    drawing.move('person:bo-chen', { x: 0.9, y: 0.1 });
    expect(drawing.framed('person:bo-chen')).toEqual({ x: 0.9, y: 0.1 });
    expect(drawing.strokes).not.toBe(strokes);
    drawing.turnTo({ ...whole, pins: new Map([['person:bo-chen', { x: 0, y: 0 }]]) }, size);
    expect(drawing.framed('person:bo-chen')).toEqual(drawing.laid.toFrame({ x: 0, y: 0 }));
    drawing.turnTo({ ...whole, pins: new Map() }, size);
    expect(drawing.framed('person:bo-chen')).toEqual(before);
  });
});
