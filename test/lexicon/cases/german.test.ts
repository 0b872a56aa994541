import { expect, it } from 'vitest';
import { germanForms } from '../../../src/lexicon/cases/german';

it.each([
  ['Testisches Museum', ['Testischen Museum', 'Testischen Museums']],
  ['Testische Akademie Vogelstadt', ['Testischen Akademie Vogelstadt']],
  ['Vogelbundesamt', ['Vogelbundesamts', 'Vogelbundesamtes']],
  ['Archiv der Lieder', ['Archivs der Lieder']],
  ['Universität Testburg', []],
])('a text may print %s as %j', (name, forms) => {
  expect(germanForms(name)).toEqual(forms);
});
