import { describe, expect, it } from 'vitest';
import { largest } from '../../src/util/largest';

describe('largest', () => {
  it('finds the largest of very many numbers, which Math.max cannot', () => {
    expect(largest(Array.from({ length: 500_000 }, (_, at) => at))).toBe(499_999);
  });

  it('gives the floor where all are below it, or there are none', () => {
    expect(largest([-3, -1], 0)).toBe(0);
    expect(largest([], 1)).toBe(1);
  });
});
