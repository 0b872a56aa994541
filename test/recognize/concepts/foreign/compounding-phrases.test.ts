import { describe, expect, it } from 'vitest';
import { telling } from './telling';

describe('compoundingPhrases', () => {
  it.each([
    ['nl', 'We meten stille vogelvluchten en de geluidsdemping.', ['vogelvluchten', 'geluidsdemping']],
    ['nl', 'Hier is thermische geleiding gemeten.', ['thermische geleiding']],
    ['sv', 'Vi har kumulativa ljud och ugglefjädrar.', ['kumulativa ljud', 'ugglefjädrar']],
    ['da', 'Vi ser på termisk isolering og uglefjerdragt.', ['uglefjerdragt']],
    ['fi', 'Akustinen vaimennus ja Testovin ilmiö.', ['Akustinen vaimennus', 'Testovin ilmiö']],
    ['fi', 'Tutkitaan pöllön siipisulkien äänenvaimennusta.', ['siipisulkien', 'äänenvaimennusta']],
    ['hu', 'A toll és az akusztikus csillapítás.', ['akusztikus csillapítás']],
  ])('finds in %s "%s"', (language, text, expected) => {
    expect(telling(text, language)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['fi', 'Lopuksi käsitellään tätä ja esitellään kaikki.'],
    ['nl', 'Er is handgeschreven en belangrijker.'],
    ['sv', 'Den här föreläsningen handlar om detta.'],
  ])('finds no term in %s "%s"', (language, text) => {
    expect(telling(text, language)).toEqual([]);
  });
});
