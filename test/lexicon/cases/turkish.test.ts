import { describe, expect, it } from 'vitest';
import { turkishNominative } from '../../../src/lexicon/cases/turkish';

describe('turkishNominative', () => {
  it.each([
    ['kalitesini', 'kalitesi'],
    ['haritalarında', 'haritaları'],
    ['kraniyotomide', 'kraniyotomi'],
    ['araştırmaya', 'araştırma'],
    ['baykuş', 'baykuş'],
    ['protein', 'protein'],
  ])('of "%s" is "%s"', (word, expected) => {
    expect(turkishNominative(word)).toBe(expected);
  });
});
