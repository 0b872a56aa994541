import { describe, expect, it } from 'vitest';
import { fullerName } from '../../../src/segment/people/fuller-name';

describe('the whole name for a part of it', () => {
  it.each([
    ['a given name', 'Hosted by Ada. Organised by Ada Byron and Carl Doe.', 'Ada', 'Ada Byron'],
    ['a surname', 'Seminar: Byron. Dr. Ada Byron is a reader.', 'Byron', 'Ada Byron'],
    ['initials', 'A. Byron speaks. Carl Byron thanks; Ada Byron is a reader.', 'A. Byron', 'Ada Byron'],
    ['a name with a middle initial once', 'Ada M. Byron and Ada Byron', 'Byron', 'Ada M. Byron'],
  ])('is found for %s', (_, text, part, whole) => expect(fullerName(text, part)?.value).toBe(whole));

  it.each([
    ['two have it', 'Ada Byron and Ada Lake', 'Ada'],
    ['nobody has it', 'Carl Doe speaks.', 'Ada'],
    ['it is only part of a name', 'Mary-Ada Byron speaks.', 'Ada'],
    ['it is no name', 'see Ada Byron', 'see'],
    ['it is whole', 'Ada Byron and Ada Byron Lake', 'Ada Byron'],
  ])('is nobody where %s', (_, text, part) => expect(fullerName(text, part)).toBeUndefined());
});
