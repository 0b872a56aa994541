import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isInside,
  type LabelRequest,
  overlap,
  placeLabels,
  type Side,
} from '../../../src/graph/enrich/place-labels';

const bounds = { left: 0, top: 0, right: 800, bottom: 600 };
const request = (key: string, x: number, y: number): LabelRequest => ({
  key,
  x,
  y,
  radius: 5,
  width: 80,
  height: 16,
});
const requests = fc
  .array(
    fc.record({
      x: fc.integer({ min: -100, max: 900 }),
      y: fc.integer({ min: -100, max: 700 }),
      radius: fc.integer({ min: 0, max: 20 }),
      width: fc.integer({ min: 1, max: 300 }),
      height: fc.integer({ min: 8, max: 30 }),
    }),
    { maxLength: 120 },
  )
  .map((list) => list.map((one, at): LabelRequest => ({ key: `node:${at}`, ...one })));

describe('placeLabels', () => {
  it('never lets two labels overlap', () => {
    fc.assert(
      fc.property(requests, (list) => {
        const placed = placeLabels(list, new Map(), bounds);
        for (const [at, one] of placed.entries())
          for (const other of placed.slice(at + 1)) expect(overlap(one, other)).toBe(false);
      }),
    );
  });

  it('never cuts a label off at the rim', () => {
    fc.assert(
      fc.property(requests, (list) => {
        for (const label of placeLabels(list, new Map(), bounds)) expect(isInside(label, bounds)).toBe(true);
      }),
    );
  });

  it('never moves those placed when it is run again', () => {
    fc.assert(
      fc.property(requests, (list) => {
        const placed = placeLabels(list, new Map(), bounds);
        const sides = new Map<string, Side>(placed.map(({ key, side }) => [key, side]));
        const again = placeLabels(list, sides, bounds);
        for (const one of placed) expect(again.find(({ key }) => key === one.key)?.side).toBe(one.side);
      }),
    );
  });

  it('shifts a label below its point to the inside where it would be cut off', () => {
    const long = { ...request('node:a', 30, 20), width: 780 };
    const [label] = placeLabels([long], new Map(), bounds);
    expect(label).toMatchObject({ side: 'below', left: 0 });
  });

  it('tries the other sides before it gives up', () => {
    const crowd = Array.from({ length: 6 }, (_, at) => ({ ...request(`node:${at}`, 400, 300), radius: 12 }));
    const sides = placeLabels(crowd, new Map(), bounds).map((label) => label.side);
    expect(new Set(sides)).toEqual(new Set(['right', 'left', 'above', 'below']));
  });

  it('takes a side on which the label is not cut off', () => {
    expect(placeLabels([request('node:a', 790, 300)], new Map(), bounds)[0]?.side).toBe('left');
  });

  it('keeps off obstacles, but not off its own', () => {
    const disc = (key: string) => [{ key, left: 400, right: 420, top: 290, bottom: 310 }];
    const at = request('node:a', 395, 300);
    expect(placeLabels([at], new Map(), bounds, disc('node:b'))[0]?.side).toBe('left');
    expect(placeLabels([at], new Map(), bounds, disc('node:a'))[0]?.side).toBe('right');
  });

  describe('where discs are in the way on every side', () => {
    const about = [-60, 60].flatMap((way) => [
      { key: `beside ${way}`, radius: 3, left: 396 + way, right: 404 + way, top: 296, bottom: 304 },
      { key: `upright ${way}`, radius: 3, left: 396, right: 404, top: 296 + way / 4, bottom: 304 + way / 4 },
    ]);
    const place = (isLeading: boolean, radius = 5) =>
      placeLabels([{ ...request('person:a', 400, 300), radius, isLeading }], new Map(), bounds, about);

    it('names a leading node over smaller ones, and no other', () => {
      expect(place(true)).toHaveLength(1);
      expect(place(false)).toEqual([]);
    });

    it('names none over a disc as large as its own', () => {
      expect(place(true, 3)).toEqual([]);
    });

    it('leaves such a name where it is when it is placed again', () => {
      const [first] = place(true);
      const before = new Map<string, Side>([['person:a', first!.side]]);
      const again = placeLabels(
        [{ ...request('person:a', 400, 300), isLeading: true }],
        before,
        bounds,
        about,
      );
      expect(again[0]?.side).toBe(first!.side);
    });
  });
});
