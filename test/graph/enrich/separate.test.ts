import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { separate } from '../../../src/graph/enrich/separate';

describe('separate', () => {
  it('parts discs that stand on one spot', () => {
    const discs = [0, 1, 2].map(() => ({ x: 5, y: 5, radius: 1 }));
    separate(discs, 100);
    for (const [index, disc] of discs.entries())
      for (const other of discs.slice(index + 1))
        expect(Math.hypot(disc.x - other.x, disc.y - other.y)).toBeGreaterThan(1.9);
  });

  it('leaves discs alone that do not touch', () => {
    const discs = [
      { x: 0, y: 0, radius: 1 },
      { x: 3, y: 0, radius: 1 },
    ];
    separate(discs, 10);
    expect(discs.map(({ x }) => x)).toEqual([0, 3]);
  });

  it('never makes a place that is no number', () => {
    const place = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ x: place, y: place, radius: fc.integer({ min: 0, max: 9 }) })),
        (discs) => {
          const moved = discs.map((disc) => ({ ...disc }));
          separate(moved, 20);
          expect(moved.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
        },
      ),
    );
  });
});
