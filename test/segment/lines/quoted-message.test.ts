import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/segment/lines/lines';
import { withoutQuoted } from '../../../src/segment/lines/quoted-message';

const own =
  'Dear all,\n\nthird time lucky:\n\nFri 26 September 2031\n14:00 (not 13:00)\nLake Hall, Room 5\n\nAda Byron (Lakeside) will speak instead of Carl Doe:\n\nThe order of flocks\n\nWe count birds on four lakes in winter and in summer and show that they are in order whatever the weather. They are so by day and by night, on ice and on water, and nobody knows why.\n\nSorry,\nEve\n\n';
const old = '-----Original Message-----\nFrom: Eve Fox\n\nThe seminar by Carl Doe moves to 13:00.\n';

describe('an older message below a newer one', () => {
  it('is left out where the newer one announces day and hour', () => {
    const lines = withoutQuoted(readLines(own + old)).map(({ text }) => text);
    expect(lines.at(-1)).toBe('Eve');
  });

  it.each([
    ['the newer one only passes it on', `FYI, today at 2 pm!\n\n${old}`],
    ['the newer one tells no hour', `${own.replace('14:00 (not 13:00)\n', '')}${old}`],
  ])('is kept where %s', (_, text) => {
    expect(withoutQuoted(readLines(text))).toHaveLength(readLines(text).length);
  });
});
