import { describe, expect, it } from 'vitest';
import { invertedVerbs } from '../../../src/recognize/concepts/inverted-verbs';
import { tagWords } from '../../../src/recognize/concepts/word-tags';

const verbs = (text: string): string[] => {
  const words = text.toLowerCase().match(/[\p{L}-]+|[^\s\p{L}]/gu) ?? [];
  return invertedVerbs(words, tagWords(words)).map((index) => words[index] ?? '');
};

describe('invertedVerbs', () => {
  it.each([
    ['How fast does an owl shift?', ['shift']],
    ['Can a contract consent?', ['consent']],
    ['When does a feather bend in flight?', ['bend']],
  ])('finds the verb of "%s"', (text, expected) => {
    expect(verbs(text)).toEqual(expected);
  });

  it.each([
    'Owls can nest here.',
    'Where does the noise of the spring bloom come from?',
    'Can owl shift work harm the heart?',
    'The owl shift is long.',
  ])('takes no noun for a verb in "%s"', (text) => {
    expect(verbs(text)).toEqual([]);
  });
});
