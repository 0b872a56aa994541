import { describe, expect, it } from 'vitest';
import { farEnds, relationsIn, speaker } from './relations-in';

const told = (sentence: string): string[] =>
  relationsIn(sentence).map(({ type, from, to }) => `${type}: ${from} → ${to}`);

describe('whom a sentence speaks of', () => {
  it('is not who stands in parentheses before', () => {
    expect(
      told(
        'She received her PhD in 2007 (advisor: Peter Hartley), and worked as an engineer at Roe College.',
      ),
    ).toContain(`affiliated_with: ${speaker} → Roe College`);
  });

  it('is not the emeritus professor that she was a student of', () => {
    expect(
      told(
        'She holds a PhD from Roe College, where she was the last student of Emeritus Professor Peter Hartley, and a degree from Testville University.',
      ),
    ).toEqual([
      `advised_by: ${speaker} → Peter Hartley`,
      `studied_at: ${speaker} → Roe College`,
      `studied_at: ${speaker} → Testville University`,
    ]);
  });

  it('is whom an apposition describes', () => {
    const found = told('She writes songs with Peter Hartley, a postdoc at Testville University.');
    expect(found).toContain('affiliated_with: Peter Hartley → Testville University');
    expect(found).not.toContain(`affiliated_with: ${speaker} → Testville University`);
  });

  it('is a stranger of whom a sentence begins to tell, and she again who follows', () => {
    const found = told(
      'Ada Keller studied at Roe College. Peter Hartley teaches song at Testville University. He received his PhD from Birdtown College.',
    );
    expect(found).toContain('studied_at: Peter Hartley → Birdtown College');
    expect(found).toContain(`studied_at: ${speaker} → Roe College`);
  });
});

describe('two relations in the same words', () => {
  it.each([
    ['This is joint work with my advisor, Peter Hartley.', ['advised_by', 'collaborates_with']],
    ['Joint work with our student Peter Hartley.', ['advised_by', 'collaborates_with']],
  ])('are both read in “%s”', (sentence, types) => {
    expect(
      relationsIn(sentence, 'abstract')
        .map(({ type }) => type)
        .sort(),
    ).toEqual(types);
  });
});

describe('places', () => {
  it('are where a student in parentheses studies and works', () => {
    expect(told('Peter Hartley (PhD student, Testville University)')).toEqual([
      'affiliated_with: Peter Hartley → Testville University',
      'studied_at: Peter Hartley → Testville University',
    ]);
  });

  it('are not taken from the lexicon alone for who works at one of their institutes', () => {
    expect(farEnds('affiliated_with', 'She worked at JILA as a postdoc.')).toEqual(['JILA']);
  });

  it('are left to each of two people', () => {
    const found = told(
      'Joint work with Peter Hartley of Roe College and Maria Lopez of Testville University.',
    );
    expect(found).toContain('affiliated_with: Maria Lopez → Testville University');
    expect(found).not.toContain('affiliated_with: Peter Hartley → Testville University');
  });
});

describe('awards', () => {
  it.each(['She was nominated for this year’s Carl Doe award.', 'The Doe Medal is named after her teacher.'])(
    'are not won in “%s”',
    (sentence) => {
      expect(farEnds('received', sentence)).toEqual([]);
    },
  );
});
