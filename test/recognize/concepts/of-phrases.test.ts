import { describe, expect, it } from 'vitest';
import { nounPhrases } from '../../../src/recognize/concepts/noun-phrases';
import { ofPhrases } from '../../../src/recognize/concepts/of-phrases';

const joined = (text: string, titleEnd = 0): string[] => {
  const range = { start: 0, end: text.length };
  const title = titleEnd > 0 && { title: { start: 0, end: titleEnd } };
  return ofPhrases(text, nounPhrases(text, range), { ranges: [range], isBiography: false, ...title }).map(
    ({ start, end }) => text.slice(start, end),
  );
};

describe('ofPhrases', () => {
  it('joins two phrases where the first noun makes such terms', () => {
    expect(joined('We extend the theory of flight to wild owls.')).toEqual(['theory of flight']);
    expect(joined('It shifts the burden of proof.')).toEqual(['burden of proof']);
  });

  it('joins what a title names or the text repeats', () => {
    const title = 'Foliations of feathers';
    expect(joined(`${title}\nWe see them.`, title.length)).toEqual([title]);
    expect(joined('The plumage of owls is soft. We touch the plumage of owls.')).toHaveLength(2);
  });

  it.each([
    'The feathers of owls are soft.',
    'We report on the results of experiments and the results of experiments again.',
    'She is at the University of Testville, the University of Testville.',
    'A theory of the owl is due.',
  ])('joins nothing in "%s"', (text) => {
    expect(joined(text)).toEqual([]);
  });
});
