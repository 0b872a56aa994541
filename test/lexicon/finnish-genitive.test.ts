import { expect, it } from 'vitest';
import { fromFinnishGenitive } from '../../src/lexicon/finnish-genitive';

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
