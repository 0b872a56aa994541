import { expect, it } from 'vitest';
import { type InstitutionEntry, institutions } from '../../src/lexicon/institutions';
import { fold } from '../../src/util/fold';

const spelled = (form: string): string => fold(form).replace(/ (?:at|in) /g, ' ');

const repeated = ({ name, aliases }: InstitutionEntry): string[] =>
  aliases.filter((alias, index) =>
    [name, ...aliases.slice(0, index)].some((form) => form.length > 8 && spelled(form) === spelled(alias)),
  );

it('no alias says again what another says with an `at` or an `in` more', () => {
  expect(institutions.flatMap(repeated)).toEqual([]);
});
