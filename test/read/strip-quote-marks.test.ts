import { describe, expect, it } from 'vitest';
import { stripQuoteMarks } from '../../src/read/strip-quote-marks';

describe('marks of quotation', () => {
  it('go from a passage that has them at every line', () => {
    expect(stripQuoteMarks('See below.\n\n> Speaker: Ada\n> Byron\n>\n> > Room 5\nAda')).toBe(
      'See below.\n\nSpeaker: Ada\nByron\n\nRoom 5\nAda',
    );
  });

  it('stay at one or two lines, and within a line', () => {
    const text = 'Home > Events > Talks\n> a > b\n> c\nend';
    expect(stripQuoteMarks(text)).toBe(text);
  });
});
