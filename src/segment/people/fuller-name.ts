import { honorificLength, parsePersonName, personScore } from '../../lexicon/person-name';
import type { Span } from '../../model';

/** Longer texts are searched up to here. */
const longest = 60_000;
/** So many places of a text are looked at. */
const mostFound = 20;
const initials = /^(?:\p{Lu}\.?-?){1,3}$/u;

/** A whole name and where a text has it. */
export interface FullerName extends Span {
  readonly value: string;
}

/**
 * The whole name that a text has elsewhere for a part of it: `Ada`, `Byron` and `A. Byron` are Ada Byron. Undefined
 * for a name that is whole already, and where two people of the text bear it.
 */
export function fullerName(text: string, part: string): FullerName | undefined {
  const name = parsePersonName(part);
  const isInitials = initials.test(name?.given ?? '');
  if (name === undefined || (name.given !== '' && !isInitials)) return undefined;
  const known = name.family.replace(/[^\p{L}'’ -]/gu, '');
  if (known.length < 2 || !text.includes(known)) return undefined;
  const found = [...text.slice(0, longest).matchAll(wholeNames(known, !isInitials))]
    .slice(0, mostFound)
    .flatMap((match) => wholeName(match[0], match.index))
    .filter(({ value }) => value.startsWith(name.given.charAt(0)));
  const [first] = found;
  return first !== undefined && found.every(({ value }) => isSame(value, first.value)) ? first : undefined;
}

/** Names with the family name `known`, and those with this given name. */
function wholeNames(known: string, orGiven: boolean): RegExp {
  const before = `\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}\\.?| \\p{Lu}[\\p{L}’'-]+)? ${known}`;
  const behind = `${known}(?: \\p{Lu}\\.){0,2} (?:(?:de|van|von|der|den|di|da|el|al) ){0,2}\\p{Lu}[\\p{L}’'-]+`;
  return new RegExp(`(?<![\\p{L}-])(?:${orGiven ? `${before}|${behind}` : before})(?![\\p{L}-])`, 'gu');
}

function wholeName(printed: string, at: number): FullerName[] {
  const lead = honorificLength(printed);
  const words = printed.slice(lead);
  const name = parsePersonName(words);
  const isWhole =
    name !== undefined && name.given !== '' && !initials.test(name.given) && personScore(words) > 0.2;
  return isWhole ? [{ value: name.full, start: at + lead, end: at + printed.length }] : [];
}

/** `Ada Byron` and `Ada M. Byron` are one. */
function isSame(one: string, other: string): boolean {
  const [left, right] = [one.split(' '), other.split(' ')];
  return left[0] === right[0] && left.at(-1) === right.at(-1);
}
