import { personScore } from '../../lexicon/person-name';
import type { PersonField } from '../../model';

/** Longer texts are searched up to here. */
const longest = 60_000;

/** The one person of a text who bears a name: `Ada` and `Byron` are Ada Byron where no other of that name is named. */
export function bearerOf(
  text: string,
  name: string,
): Pick<PersonField, 'value' | 'start' | 'end'> | undefined {
  if (!/^\p{Lu}[\p{L}’'-]{1,20}$/u.test(name)) return undefined;
  const full = new RegExp(
    `(?<![\\p{L}-])(?:${name}(?: \\p{Lu}\\.){0,2} (?:(?:de|van|von|der|den|di|da|el|al) ){0,2}\\p{Lu}[\\p{L}’'-]+|\\p{Lu}[\\p{L}’'-]+ (?:\\p{Lu}\\. )?${name})(?![\\p{L}-])`,
    'gu',
  );
  const found = [...text.slice(0, longest).matchAll(full)]
    .filter((match) => personScore(match[0]) > 0.3)
    .slice(0, 20);
  const [first] = found;
  const isOne = first !== undefined && found.every((match) => match[0] === first[0]);
  return isOne ? { value: first[0], start: first.index, end: first.index + first[0].length } : undefined;
}
