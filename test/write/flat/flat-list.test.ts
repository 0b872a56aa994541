import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readList, writeList } from '../../../src/write/flat/flat-list';
import { anyText } from '../arbitrary-graph';

describe('a list in one text', () => {
  it('comes apart as it was put together', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyText, fc.constant(''))), (items) => {
        expect(readList(writeList(items))).toEqual(items);
      }),
    );
  });

  it('reads well', () => {
    expect(writeList(['Ada Byron', 'A. Byron'])).toBe('Ada Byron; A. Byron');
  });
});
