import { describe, expect, it } from 'vitest';
import { memoize } from '../../src/util/memoize';

describe('memoize', () => {
  it('computes once for each text, even where there is nothing to give', () => {
    const asked: string[] = [];
    const lengthOf = memoize((text) => {
      asked.push(text);
      return text === '' ? undefined : text.length;
    });
    expect([lengthOf('tide'), lengthOf(''), lengthOf('tide'), lengthOf('')]).toEqual([
      4,
      undefined,
      4,
      undefined,
    ]);
    expect(asked).toEqual(['tide', '']);
  });

  it('forgets when it has remembered as many as it may', () => {
    let asked = 0;
    const same = memoize((text) => {
      asked++;
      return text;
    }, 2);
    for (const text of ['a', 'b', 'a', 'b', 'c', 'a', 'c']) expect(same(text)).toBe(text);
    expect(asked).toBe(4);
  });
});
