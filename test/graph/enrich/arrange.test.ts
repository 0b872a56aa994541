import { describe, expect, it } from 'vitest';
import { arrange } from '../../../src/graph/enrich/arrange';

const nodes = Array.from({ length: 30 }, (_, at) => ({ key: `concept:c${at}`, size: at / 30 }));
const ties = nodes.map(({ key }, at) => ({ source: key, target: `concept:c${(at * 7) % 30}`, weight: 1 }));

describe('arrange', () => {
  it('places every node within the square, the same way each time', () => {
    const places = arrange({ nodes, ties });
    expect([...places.keys()].sort()).toEqual(nodes.map(({ key }) => key).sort());
    for (const { x, y } of places.values())
      expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(100.01);
    expect(arrange({ nodes, ties })).toEqual(places);
  });

  it('passes over ties to nothing and to itself', () => {
    const odd = [
      { source: 'concept:c0', target: 'concept:none', weight: 1 },
      { source: 'concept:c0', target: 'concept:c0', weight: 1 },
      { source: 'concept:c0', target: 'concept:c1', weight: 0 },
    ];
    expect(arrange({ nodes: nodes.slice(0, 2), ties: odd }).size).toBe(2);
    expect(arrange({ nodes: [], ties: odd }).size).toBe(0);
  });
});
