import { describe, expect, it } from 'vitest';
import { relationsIn } from './relations-in';

const placesOf = (name: string, sentence: string): string[] =>
  relationsIn(sentence, 'abstract')
    .filter(({ type, from }) => type === 'affiliated_with' && from === name)
    .map(({ to }) => to);

describe('places beside names', () => {
  it.each([
    'Discussant: Peter Hartley, Testville University.',
    'Peter Hartley, resource economist, Testville University',
    'Joint with Maria Lopez and Peter Hartley of Testville University.',
    'This is joint work with Peter Hartley from Testville University.',
    'Joint work with Peter Hartley, FRS (Testville University).',
  ])('belong to the name in “%s”', (sentence) => {
    expect(placesOf('Peter Hartley', sentence)).toEqual(['Testville University']);
  });

  it('belong to both of a pair', () => {
    const sentence = 'Joint work with Maria Lopez and Peter Hartley (Testville University).';
    expect(placesOf('Maria Lopez', sentence)).toEqual(['Testville University']);
    expect(placesOf('Peter Hartley', sentence)).toEqual(['Testville University']);
  });

  it('belong to the last of a longer list alone', () => {
    const sentence = 'Joint work with Maria Lopez, Yuki Tanaka, and Peter Hartley (Testville University).';
    expect(placesOf('Maria Lopez', sentence)).toEqual([]);
  });

  it('do not belong to the second advisor’s partner when another place was named before', () => {
    const sentence = 'She studied at Roe College under Maria Lopez and Peter Hartley (Testville University).';
    expect(placesOf('Maria Lopez', sentence)).toEqual([]);
  });
});

describe('places at the head of a sentence', () => {
  it('are where the student studies', () => {
    const found = relationsIn('At Testville University, Ada Keller is a PhD candidate working on birds.');
    expect(found.map(({ type, when, to }) => [type, when, to])).toEqual([
      ['studied_at', undefined, 'Testville University'],
      ['affiliated_with', 'current', 'Testville University'],
    ]);
  });

  it.each([
    ['At Testville University, she directs the choir.', 'current'],
    ['At Testville University, she led a choir of birds.', 'past'],
  ])('are where the person of “%s” works', (sentence, when) => {
    expect(relationsIn(sentence).map(({ type, when, to }) => [type, when, to])).toEqual([
      ['affiliated_with', when, 'Testville University'],
    ]);
  });
});
