import { describe, expect, it } from 'vitest';
import { finiteVerbs } from '../../../src/recognize/concepts/finite-verbs';
import { tagWords } from '../../../src/recognize/concepts/word-tags';

const verbs = (text: string): string[] => {
  const words = text.toLowerCase().match(/[\p{L}-]+|[^\s\p{L}]/gu) ?? [];
  return finiteVerbs(words, tagWords(words)).map((index) => words[index] ?? '');
};

describe('finiteVerbs', () => {
  it.each([
    ['Meltwater flows along the ice shelf.', ['flows']],
    ['The striatum replicates inside a vacuole.', ['replicates']],
  ])('finds the verb of "%s"', (text, expected) => {
    expect(verbs(text)).toEqual(expected);
  });

  it.each([
    'We measure water flows along the ice shelf.',
    'Water flows along the ice shelf',
    'For point processes, part two.',
    'The flows of water are slow.',
  ])('takes no noun for a verb in "%s"', (text) => {
    expect(verbs(text)).toEqual([]);
  });
});
