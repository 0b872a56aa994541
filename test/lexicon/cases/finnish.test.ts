import { describe, expect, it } from 'vitest';
import {
  finnishAdjective,
  finnishNominative,
  fromFinnishGenitive,
  isFinnishNominative,
} from '../../../src/lexicon/cases/finnish';

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

describe('fromFinnishGenitive', () => {
it.each([
  ['Eeva Roesen', 'kanssa', 'Eeva Roenen'],
  ['Ada Byronin', 'ryhmassa', 'Ada Byron'],
  ['Antti Finkan', 'johdolla', 'Antti Finka'],
])('turns “%s” before “%s” back', (name, next, plain) => {
  expect(fromFinnishGenitive(name, next)).toBe(plain);
});

it.each([
  ['Ada Byron', 'sings'],
  ['Eeva Roe', 'kanssa'],
])('leaves “%s” before “%s” alone', (name, next) => {
  expect(fromFinnishGenitive(name, next)).toBeUndefined();
});
});
