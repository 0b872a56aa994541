import { describe, expect, it } from 'vitest';
import { findVenues } from '../../../src/segment/places/venue-words';

const best = (text: string): string | undefined => {
  const [venue] = [...findVenues(text, 0, [])].sort((left, right) => right.score - left.score);
  return venue && text.slice(venue.start, venue.end);
};

describe('a place', () => {
  it.each([
    ['The talk is in Byron Hall 12.', 'Byron Hall 12'],
    ['Please come to 5409 Byron Hall on Tuesday', '5409 Byron Hall'],
    ['in ByH 8220 at noon', 'ByH 8220'],
    ['in the Adamson Lounge, Byron Hall, at noon', 'Adamson Lounge, Byron Hall'],
    ['en salle 0A1', 'salle 0A1'],
    ['Byron Auditorium, Bldg. 10', 'Byron Auditorium, Bldg. 10'],
  ])('%s', (text, venue) => {
    expect(best(text)).toBe(venue);
  });

  it.each(['We count birds in many ways.', 'in 1994', 'Mary Byron and John Smith', 'on Tuesday, March 4'])(
    'is not seen in %s',
    (text) => {
      expect(best(text)).toBeUndefined();
    },
  );
});
