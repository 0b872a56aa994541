import { describe, expect, it } from 'vitest';
import { inflectsNames, nominativeOf } from '../../../src/lexicon/cases/slavic-names';

describe('nominativeOf', () => {
  it.each([
    ['Janem Kowalskim', 'Jan Kowalski'],
    ['Jana Kowalskiego', 'Jan Kowalski'],
    ['Anny Nowakowskiej', 'Anna Nowakowska'],
    ['Anną Nowakowską', 'Anna Nowakowska'],
    ['Piotra Nowaka', 'Piotr Nowak'],
    ['Markiem Nowakiem', 'Marek Nowak'],
    ['Karla Nováka', 'Karel Novák'],
    ['Karlem Novákem', 'Karel Novák'],
    ['Janem Dvořákem', 'Jan Dvořák'],
    ['Evou Novákovou', 'Eva Nováková'],
    ['Evy Novákové', 'Eva Nováková'],
    ['Jana Novotného', 'Jan Novotný'],
  ])('turns %s back', (inflected, name) => {
    expect(nominativeOf(inflected)).toBe(name);
  });

  it.each([
    'Jan Kowalski',
    'Jana Nováková',
    'Anna Kowalska',
    'Carla Costa',
    'Ada Byron',
    'Kowalskiego',
    'Marina Silva',
  ])('leaves %s', (name) => {
    expect(nominativeOf(name)).toBeUndefined();
  });

  it('is for texts in these languages', () => {
    expect(inflectsNames('Promotorką pracy była Anna Kowalska, która …')).toBe(true);
    expect(inflectsNames('Her advisor was Carl Doe of Zürich.')).toBe(false);
  });
});
