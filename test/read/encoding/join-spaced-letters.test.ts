import { describe, expect, it } from 'vitest';
import { joinSpacedLetters } from '../../../src/read/encoding/join-spaced-letters';

describe('letter-spaced headings', () => {
  it.each([
    ['S E M I N A R', 'SEMINAR'],
    ['   B I R D   T A L K', '   BIRD TALK'],
    ['one\nA B S T R A C T:\ntwo', 'one\nABSTRACT:\ntwo'],
  ])('are joined: %j', (text, joined) => expect(joinSpacedLetters(text)).toBe(joined));

  it.each(['A B C D', 'a x + b y = c', 'Plan A B and C are open', 'A  B', 'R 5 6 7 8'])(
    'are not seen in %j',
    (text) => expect(joinSpacedLetters(text)).toBe(text),
  );
});
