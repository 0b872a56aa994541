import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/util/tokenize';

const texts = (text: string): string[] => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it('keeps the degrees of law and of teaching whole', () => {
    expect(texts('an LL.B., an Ed.M. and a D.Litt.')).toEqual([
      'an',
      'LL.B.',
      ',',
      'an',
      'Ed.M.',
      'and',
      'a',
      'D.Litt.',
    ]);
  });

  it('keeps initials, degrees, titles and addresses whole', () => {
    expect(texts('Prof. J.-P. Doe, Ph.D., of M.I.T.')).toEqual([
      'Prof.',
      'J.-P.',
      'Doe',
      ',',
      'Ph.D.',
      ',',
      'of',
      'M.I.T.',
    ]);
    expect(texts('see https://a.org/b?c and x@y.org')).toEqual([
      'see',
      'https://a.org/b?c',
      'and',
      'x@y.org',
    ]);
  });

  it('parts possessives and initials glued to a name', () => {
    expect(texts("Doe's A.Roe")).toEqual(['Doe', "'s", 'A.', 'Roe']);
  });

  it('keeps hyphens and apostrophes inside words', () => {
    expect(texts("Jean-Luc O'Roe")).toEqual(['Jean-Luc', "O'Roe"]);
  });

  it('gives offsets that slice back', () => {
    const text = '  Ada (née Roe), B.Sc. 1836';
    for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  it.each(['a', 'A.', '.', '@a', 'a-', '日'])(
    'takes time linear in the length of a long run of “%s”',
    (part) => {
      const start = performance.now();
      tokenize(part.repeat(200_000));
      expect(performance.now() - start).toBeLessThan(3000);
    },
  );
});
