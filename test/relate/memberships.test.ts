import { describe, expect, it } from 'vitest';
import { farEnds } from './relations-in';

describe('founders', () => {
  it.each([
    'She co-founded Birdsong Analytics.',
    'She is a co-founder of Birdsong Analytics.',
    'She is founder and director of Birdsong Analytics.',
  ])('are read in “%s”, and work there', (sentence) => {
    expect(farEnds('founded', sentence)).toEqual(['Birdsong Analytics']);
    expect(farEnds('affiliated_with', sentence)).toEqual(['Birdsong Analytics']);
  });

  it('are not those who found something out', () => {
    expect(farEnds('founded', 'She found birds at Testville University.')).toEqual([]);
  });
});

describe('members', () => {
  it('are read of academies and societies', () => {
    const sentence = 'She is an elected member of the Testville Academy of Sciences.';
    expect(farEnds('member_of', sentence)).toEqual(['Testville Academy of Sciences']);
    expect(farEnds('affiliated_with', sentence)).toEqual([]);
  });

  it('are not read of a university’s groups', () => {
    expect(farEnds('member_of', 'She is a member of the song group at Testville University.')).toEqual([]);
  });
});
