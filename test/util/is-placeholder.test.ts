import { describe, expect, it } from 'vitest';
import { isPlaceholder } from '../../src/util/is-placeholder';

describe('isPlaceholder', () => {
  it.each([
    '',
    '  ',
    'TBA',
    'tba',
    'T.B.A.',
    '(TBA)',
    'TBD',
    'To be announced',
    'to be confirmed',
    '???',
    '—',
    'N/A',
    '"TBA"',
  ])('takes %j for no value', (value) => expect(isPlaceholder(value)).toBe(true));
  it.each(['TBA: a history', 'Tides', 'Ada Byron', 'None of the above', 'Unknown unknowns', '1984'])(
    'takes %j for a value',
    (value) => expect(isPlaceholder(value)).toBe(false),
  );
});
