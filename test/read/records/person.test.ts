import { describe, expect, it } from 'vitest';
import { readPeople } from '../../../src/read/records/person';

const names = (value: unknown): readonly string[] => readPeople(value).map(({ name }) => name);

describe('people in a record', () => {
  it.each([
    ['Ada Byron; Carl Doe', ['Ada Byron', 'Carl Doe']],
    ['Ada Byron and Carl van Doe', ['Ada Byron', 'Carl van Doe']],
    ['Ada Byron, Carl Doe & Eve Fox', ['Ada Byron', 'Carl Doe', 'Eve Fox']],
    [
      ['Ada Byron', { name: 'Carl Doe' }],
      ['Ada Byron', 'Carl Doe'],
    ],
    [{ fullName: 'Byron, Ada' }, ['Ada Byron']],
    [{ first_name: 'Ada', last_name: 'Byron', fullName: 'BYRON, Ada' }, ['Ada Byron']],
    [{ person: { public_name: 'Ada Byron' } }, ['Ada Byron']],
  ])('are told apart: %j', (value, expected) => {
    expect(names(value)).toEqual(expected);
  });

  it.each([
    'Ada Byron, Testville University',
    'Department of Birds and Bees',
    'Byron, Ada',
    'TBA',
    'Ada Byron, PhD',
  ])('are not told apart where it is not certain: %s', (value) => {
    expect(names(value)).toEqual([value]);
  });

  it('have the affiliations that stand in the same order', () => {
    expect(readPeople('Ada Byron; Carl Doe', 'TVU; Birdtown College')).toMatchObject([
      { name: 'Ada Byron', affiliation: 'TVU' },
      { name: 'Carl Doe', affiliation: 'Birdtown College' },
    ]);
  });

  it('have the affiliation in brackets behind the name', () => {
    expect(readPeople('Ada Byron (TVU)')).toMatchObject([{ name: 'Ada Byron', affiliation: 'TVU' }]);
  });

  it('are nobody where nothing is said', () => {
    expect(names(null)).toEqual([]);
    expect(names([{}, '', 7])).toEqual(['7']);
  });
});
