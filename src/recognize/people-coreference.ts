import { sameGivenName } from '../lexicon/nicknames';
import { type PersonName, parsePersonName } from '../lexicon/person-name';
import { commonWords, givenNames } from '../lexicon/word-lists';
import type { Mention } from '../model';
import { fold } from '../util/fold';
import type { FoundPerson } from './found-person';
import { honorificKeys, neverNames, thingWords } from './name-words';
import { isCapital, tokenFrom, type Words } from './words';

/** One person of the document: the fullest name met, and that name's parts. */
interface KnownPerson {
  readonly label: string;
  readonly name: PersonName;
  readonly stated: boolean;
}

/** Gives every found name the fullest name of its person, and finds surnames, given names and nicknames alone. */
export function resolveNames(
  words: Words,
  found: readonly FoundPerson[],
  isTaken: (index: number) => boolean,
): Mention[] {
  const known = peopleOf(found);
  const named = found.map((one) => mention(one, labelOf(one.printed, known)));
  const covered = new Set(found.flatMap(({ start, end }) => tokensWithin(words, start, end)));
  const alone = words.tokens.flatMap((token, index) => {
    if (covered.has(index) || isTaken(index) || !isCapital(token)) return [];
    const person = standsAlone(words, index, covered) ? personCalled(words, index, known) : undefined;
    if (person === undefined) return [];
    const one = { ...token, printed: token.text, rule: 'short-form', confidence: 0.85 };
    return [mention(one, person.label)];
  });
  return [...named, ...alone].sort((one, other) => one.start - other.start || one.end - other.end);
}

function mention({ start, end, rule, confidence }: FoundPerson, name: string): Mention {
  return { kind: 'person', start, end, name, rule, confidence };
}

/** The distinct people behind the printed names: fuller names first, shorter ones that fit one of them join it. */
function peopleOf(found: readonly FoundPerson[]): KnownPerson[] {
  const people: KnownPerson[] = [];
  const bySize = [...found].sort((one, other) => weightOf(other.printed) - weightOf(one.printed));
  for (const { printed, rule } of bySize) {
    const name = parsePersonName(printed);
    if (name === undefined || people.some((one) => fits(name, one.name) && name.given !== '')) continue;
    if (name.given === '' && people.some((one) => fits(name, one.name))) continue;
    people.push({ label: properCase(name.full), name, stated: rule === 'layout' });
  }
  return people;
}

/** Spelled-out words count more than initials; a name of one word counts least. */
function weightOf(printed: string): number {
  return printed.split(/\s+/).reduce((sum, word) => sum + (/^(?:\p{Lu}\.?)+$/u.test(word) ? 5 : 20), 0);
}

function labelOf(printed: string, known: readonly KnownPerson[]): string {
  const name = parsePersonName(printed);
  const person = name === undefined ? undefined : only(known.filter((one) => fits(name, one.name)));
  return person?.label ?? (name === undefined ? printed : properCase(name.full));
}

/** Whether a shorter name may be the fuller one: same family name, and given names that do not contradict. */
function fits(short: PersonName, full: PersonName): boolean {
  if (short.given === '')
    return (
      sameFamily(short.family, full.family) ||
      sameFamily(short.family, [...full.middle, full.family].join(' ')) ||
      fold(short.family) === fold(full.given)
    );
  return sameFamily(short.family, full.family) && givenFits(short, full) && middleFits(short, full);
}

function sameFamily(one: string, other: string): boolean {
  return fold(one).replace(/[\s-]/g, '') === fold(other).replace(/[\s-]/g, '');
}

function givenFits({ given: short }: PersonName, { given: full }: PersonName): boolean {
  if (isInitials(short) || isInitials(full)) return fold(short).charAt(0) === fold(full).charAt(0);
  return sameGivenName(short, full);
}

function middleFits(short: PersonName, full: PersonName): boolean {
  const [one] = short.middle;
  const [other] = full.middle;
  return one === undefined || other === undefined || fold(one).charAt(0) === fold(other).charAt(0);
}

function isInitials(given: string): boolean {
  return /^(?:\p{Lu}\.?-?){1,3}$/u.test(given);
}

/** Neither part of a longer run of capitals nor the name of a thing: `Byron`, but not `Byron Hall`. */
function standsAlone(words: Words, index: number, covered: ReadonlySet<number>): boolean {
  const { keys, tokens, text } = words;
  const next = tokens[index + 1];
  const previous = tokens[index - 1];
  const gluedNext = next !== undefined && next.start === tokens[index]?.end && /[-–/@]/.test(next.text);
  const gluedBefore =
    previous !== undefined && previous.end === tokens[index]?.start && /[-–/@]/.test(previous.text);
  if (gluedNext || gluedBefore || covered.has(index + 1)) return false;
  const owned = /^['’]s$/.test(keys[index + 1] ?? '') ? (keys[index + 2] ?? '') : (keys[index + 1] ?? '');
  if (thingWords.has(owned)) return false;
  const touchesPrevious =
    isCapital(previous) && /^[ ]+$/.test(text.slice(previous?.end ?? 0, tokens[index]?.start ?? 0));
  return !touchesPrevious || honorificKeys.has(keys[index - 1] ?? '') || isFreeWord(keys[index - 1] ?? '');
}

function isFreeWord(key: string): boolean {
  return neverNames.has(key) || (commonWords.has(key) && !givenNames.has(key));
}

function personCalled(words: Words, index: number, known: readonly KnownPerson[]): KnownPerson | undefined {
  const key = words.keys[index] ?? '';
  const word = words.tokens[index]?.text ?? '';
  if (neverNames.has(key) || word.length < 2) return undefined;
  const byFamily = known.filter(({ name }) => name.given !== '' && lastWord(name.family) === key);
  if (byFamily.length > 0)
    return byFamily.length === 1 && !isPlainSpeech(words, index) ? byFamily[0] : undefined;
  const byGiven = known.filter(({ name }) => name.given.length > 1 && callsGiven(word, name));
  const stated = byGiven.filter((one) => one.stated);
  return isPlainSpeech(words, index) ? undefined : only(stated.length > 0 ? stated : byGiven);
}

function callsGiven(word: string, name: PersonName): boolean {
  return (
    name.family !== '' &&
    (sameGivenName(word, name.given) ||
      shortens(word, name.given) ||
      (name.nickname !== undefined && fold(word) === fold(name.nickname)))
  );
}

/** `Ben` for `Benjamin`. */
function shortens(word: string, given: string): boolean {
  return word.length >= 3 && given.length >= word.length + 2 && fold(given).startsWith(fold(word));
}

/** A dictionary word with a capital because it opens a sentence or stands in a heading: `Long talks …`. */
function isPlainSpeech({ keys }: Words, index: number): boolean {
  const key = keys[index] ?? '';
  return commonWords.has(key) && givenNames.get(key) !== 'strong' && /^[.!?:]?$/.test(keys[index - 1] ?? '');
}

function lastWord(family: string): string {
  return fold(family.split(' ').at(-1) ?? '');
}

function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function tokensWithin(words: Words, start: number, end: number): number[] {
  const { tokens } = words;
  const indices: number[] = [];
  for (let index = tokenFrom(words, start); index < tokens.length; index++) {
    if ((tokens[index]?.start ?? end) >= end) break;
    indices.push(index);
  }
  return indices;
}

/** `PETER BYRON` → `Peter Byron`; names in mixed case stay as they are. */
function properCase(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{3}/u.test(name)) return name;
  return name.replace(/\p{Lu}[\p{Lu}\p{M}]+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
