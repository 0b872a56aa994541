import { formalNames } from '../lexicon/nicknames';
import { groupBy } from '../util/group-by';
import type { PersonUnit } from './person-unit';

/** Finds the units that may be one person with another, without comparing all with all. */
export interface PersonIndex {
  /** Units of the same family name (in any spelling) and first letter, and those whose words are swapped. */
  readonly candidates: (unit: PersonUnit) => PersonUnit[];
  /** How many given names the unit's family name has in the corpus. */
  readonly givenNames: (unit: PersonUnit) => number;
}

/** Builds the index. A unit without given name meets all of its family name. */
export function personIndex(units: readonly PersonUnit[]): PersonIndex {
  const blocks = groupBy(
    units.flatMap((unit) => blockKeys(unit).map((key) => ({ key, unit }))),
    ({ key }) => key,
  );
  const given = new Map<string, Set<string>>();
  for (const { form } of units) {
    const names = given.get(form.family[0] ?? '') ?? new Set();
    given.set(form.family[0] ?? '', names);
    if (form.given.join('').length > 1) names.add(form.given.join(''));
  }
  return {
    candidates: (unit) => [
      ...new Set(searchKeys(unit).flatMap((key) => (blocks.get(key) ?? []).map((entry) => entry.unit))),
    ],
    givenNames: (unit) => given.get(unit.form.family[0] ?? '')?.size ?? 0,
  };
}

function blockKeys(unit: PersonUnit): string[] {
  const { family, given } = unit.form;
  const letters = [...firstLetters(unit), '*'];
  return [
    ...family.flatMap((name) => letters.map((letter) => `${name} ${letter}`)),
    ...(given.join('').length > 1 ? [`swapped ${family[0]} ${given.join('')}`] : []),
  ];
}

function searchKeys(unit: PersonUnit): string[] {
  const { family, given } = unit.form;
  const letters = given.length === 0 ? ['*'] : firstLetters(unit);
  return [
    ...family.flatMap((name) => letters.map((letter) => `${name} ${letter}`)),
    ...family.map((name) => `swapped ${given.join('')} ${name}`),
  ];
}

/** First letters of all names a person may go by. */
function firstLetters({ form: { given, middle, nickname } }: PersonUnit): string[] {
  const names = [given.join(''), nickname, ...(given.join('').length === 1 ? (middle[0] ?? []) : [])];
  const formal = names.flatMap((name) => [...(formalNames.get(name) ?? [])]);
  return [...new Set([...names, ...formal].filter((name) => name !== '').map((name) => name.slice(0, 1)))];
}
