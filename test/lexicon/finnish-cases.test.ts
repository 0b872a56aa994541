import { describe, expect, it } from 'vitest';
import { finnishAdjective, finnishNominative, isFinnishNominative } from '../../src/lexicon/finnish-cases';

describe('finnishNominative', () => {
  it.each([
    ['mallilla', 'malli'],
    ['ongelmana', 'ongelma'],
    ['naamioitumisen', 'naamioituminen'],
    ['toiminnassa', 'toiminnassa'],
    ['pöllöt', 'pöllöt'],
  ])('of "%s" is "%s"', (word, expected) => {
    expect(finnishNominative(word)).toBe(expected);
  });
});

describe('finnishAdjective', () => {
  it('turns back what ends as adjectives do', () => {
    expect(finnishAdjective('kinesteettiseen')).toBe('kinesteettinen');
    expect(finnishAdjective('pöllön')).toBe('pöllön');
  });
});

describe('isFinnishNominative', () => {
  it('tells the nominative from other cases', () => {
    expect(['ilmiö', 'isotoopit'].every(isFinnishNominative)).toBe(true);
    expect(['ilmiötä', 'kokeella', 'siipeen'].some(isFinnishNominative)).toBe(false);
  });
});
