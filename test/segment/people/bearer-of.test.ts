import { describe, expect, it } from 'vitest';
import { bearerOf } from '../../../src/segment/people/bearer-of';

describe('the bearer of a given name', () => {
  it('is the one person of the text who has it', () =>
    expect(bearerOf('Hosted by Ada. Organised by Ada Byron and Carl Doe.', 'Ada')?.value).toBe('Ada Byron'));

  it.each([
    ['two have it', 'Ada Byron and Ada Lake', 'Ada'],
    ['nobody has it', 'Carl Doe speaks.', 'Ada'],
    ['it is only part of a name', 'Mary-Ada Byron speaks.', 'Ada'],
    ['it is no name', 'see Ada Byron', 'see'],
  ])('is nobody where %s', (_, text, given) => expect(bearerOf(text, given)).toBeUndefined());
});
