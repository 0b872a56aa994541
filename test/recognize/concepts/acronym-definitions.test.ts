import { describe, expect, it } from 'vitest';
import { acronymDefinitions } from '../../../src/recognize/concepts/acronym-definitions';

const pairs = (text: string): [string, string][] =>
  acronymDefinitions(text).map(({ acronym, expansion }) => [acronym, expansion]);

describe('acronymDefinitions', () => {
  it.each([
    ['We apply random matrix theory (RMT) to birds.', 'RMT', 'random matrix theory'],
    ['Stochastic gradient descent (SGD) is noisy.', 'SGD', 'Stochastic gradient descent'],
    ['deep neural networks (DNNs) sing', 'DNNs', 'deep neural networks'],
    [
      'the Statistical and Applied Birdsong Institute (SABI)',
      'SABI',
      'Statistical and Applied Birdsong Institute',
    ],
    ['variational auto-encoder (“VAE”)', 'VAE', 'variational auto-encoder'],
  ])('finds what is spelled out in "%s"', (text, acronym, expansion) => {
    expect(pairs(text)).toEqual([[acronym, expansion]]);
  });

  it.each([
    'We saw many birds (see Figure 2).',
    'the year of the owl (2031)',
    'an owl sat there (NASA)',
    'It ended. (SGD) came later',
    '((((((((((A)',
  ])('finds nothing in "%s"', (text) => {
    expect(pairs(text)).toEqual([]);
  });

  it('gives spans that slice back', () => {
    const text = 'On mean field theory (MFT) and more.';
    const [found] = acronymDefinitions(text);
    expect(text.slice(found?.acronymSpan.start, found?.acronymSpan.end)).toBe('MFT');
    expect(text.slice(found?.expansionSpan.start, found?.expansionSpan.end)).toBe('mean field theory');
  });
});
