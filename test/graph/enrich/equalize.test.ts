import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalize } from '../../../src/graph/enrich/equalize';

const coordinate = fc.integer({ min: -100, max: 100 });
const points = fc
  .array(fc.record({ x: coordinate, y: coordinate }), { maxLength: 60 })
  .map((list) => new Map(list.map((point, at) => [`node:${at}`, point])));
const ofRow = (...xs: number[]) => new Map(xs.map((x, at) => [`node:${at}`, { x, y: 0 }]));
const xsOf = (placed: ReadonlyMap<string, { readonly x: number }>) => [...placed.values()].map(({ x }) => x);

describe('equalize', () => {
  it('gives a crowd room from what lies far out', () => {
    expect(xsOf(equalize(ofRow(0, 1, 2, 3, 100), 1))).toEqual([0, 25, 50, 75, 100]);
    expect(xsOf(equalize(ofRow(0, 1, 2, 3, 100), 0.5))).toEqual([0, 13, 26, 39, 100]);
  });

  it('leaves all as it is where nothing is asked, and nothing where there is nothing', () => {
    expect(xsOf(equalize(ofRow(0, 7, 9), 0))).toEqual([0, 7, 9]);
    expect(equalize(new Map(), 1).size).toBe(0);
  });

  it('never changes who is left of or above whom, nor the span, and keeps together what is at one place', () => {
    fc.assert(
      fc.property(points, fc.double({ min: 0, max: 1, noNaN: true }), (before, share) => {
        const after = equalize(before, share);
        for (const axis of ['x', 'y'] as const) {
          const pairs = [...before].map(([key, point]) => [point[axis], after.get(key)![axis]] as const);
          pairs.sort((one, other) => one[0] - other[0]);
          for (const [at, [old, now]] of pairs.entries()) {
            const next = pairs[at + 1];
            if (next === undefined) continue;
            if (next[0] === old) expect(next[1]).toBe(now);
            else expect(next[1]).toBeGreaterThanOrEqual(now - 1e-9);
          }
          const [first] = pairs;
          if (first !== undefined) expect(first[1]).toBeCloseTo(first[0]);
        }
      }),
    );
  });
});
