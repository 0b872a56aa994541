import { describe, expect, it } from 'vitest';
import { joinHyphenated } from '../../../src/read/pdf/join-hyphenated';

describe('words broken at the end of a line', () => {
  it.each([
    [
      ['a new esti-', 'mator of songs'],
      ['a new estimator', 'of songs'],
    ],
    [
      ['they are learn-', 'ing to sing'],
      ['they are learning', 'to sing'],
    ],
    [
      ['in high-', 'dimensional spaces'],
      ['in high-dimensional', 'spaces'],
    ],
    [['the last esti-', 'mator'], ['the last estimator']],
  ])('are made whole: %j', (lines, whole) => {
    expect(joinHyphenated(lines)).toEqual(whole);
  });

  it.each([
    [['4 pm -', 'room 101']],
    [['the Byron-', 'Murray theorem']],
    [['pages 10-', '12']],
    [['a new esti-', '', 'mator']],
    [[]],
  ])('are left alone where they are none: %j', (lines) => {
    expect(joinHyphenated(lines)).toEqual(lines);
  });
});
