import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap } from '../../src/graph/enrich/place-labels';
import { boxAt, type ClusterRequest, placeClusters } from '../../src/viewer/canvas/cluster-placement';
import { coverageBy } from '../../src/viewer/canvas/coverage';

const sight = { left: 0, top: 0, right: 800, bottom: 600 };
const request = (key: string, x: number, y: number): ClusterRequest => ({
  key,
  x,
  y,
  reach: 100,
  width: 160,
  height: 22,
});
const disc = fc
  .record({ x: fc.integer({ min: -50, max: 850 }), y: fc.integer({ min: -50, max: 650 }), r: fc.nat(20) })
  .map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));

describe('coverageBy', () => {
  const covered = coverageBy([{ left: 80, right: 159, top: 80, bottom: 159 }], sight);

  it('is 1 within what covers, 0 away from it, and between on the rim', () => {
    expect(covered({ left: 90, right: 150, top: 90, bottom: 150 })).toBe(1);
    expect(covered({ left: 200, right: 300, top: 90, bottom: 150 })).toBe(0);
    expect(covered({ left: 120, right: 199, top: 80, bottom: 159 })).toBeCloseTo(0.5, 1);
  });

  it('finds nothing outside of its area', () => {
    expect(covered({ left: -900, right: -800, top: 0, bottom: 20 })).toBe(0);
  });
});

describe('placeClusters', () => {
  it('names a community in its middle when that is free', () => {
    const offsets = placeClusters([request('a', 400, 300)], () => 0, sight);
    expect(offsets.get('a')).toEqual({ dx: 0, dy: 0 });
  });

  it('moves the name off the nodes, and leaves it out where all is full', () => {
    const crowd = coverageBy([{ left: 300, right: 500, top: 250, bottom: 350 }], sight);
    const moved = placeClusters([request('a', 400, 300)], crowd, sight).get('a')!;
    expect(crowd(boxAt(request('a', 400, 300), moved))).toBeLessThanOrEqual(0.05);
    expect(placeClusters([request('a', 400, 300)], () => 1, sight).size).toBe(0);
  });

  it('never lets two names overlap, nor stands on more than a few nodes', () => {
    const requests = fc.array(fc.record({ x: fc.nat(800), y: fc.nat(600) }), { maxLength: 8 });
    fc.assert(
      fc.property(requests, fc.array(disc, { maxLength: 60 }), (points, discs) => {
        const list = points.map(({ x, y }, at) => request(`c${at}`, x, y));
        const covered = coverageBy(discs, sight);
        const offsets = placeClusters(list, covered, sight);
        const boxes = list.flatMap((one) => {
          const offset = offsets.get(one.key);
          return offset === undefined ? [] : [boxAt(one, offset)];
        });
        for (const [at, one] of boxes.entries()) {
          expect(covered(one)).toBeLessThanOrEqual(0.05);
          for (const other of boxes.slice(at + 1)) expect(overlap(one, other)).toBe(false);
        }
      }),
      { numRuns: 50 },
    );
  });
});
