import { formalNames } from '../../lexicon/nicknames';
import { parsePersonName } from '../../lexicon/person-name';
import { commonWords, givenNames } from '../../lexicon/word-lists';
import type { Mention } from '../../model';
import { isCapital, tokenFrom, type Words } from '../words';
import type { FoundPerson } from './found-person';
import { gatherPeople, type KnownPeople, type KnownPerson, properCase } from './known-people';
import { honorificKeys, neverNames, thingWords } from './name-words';

/** Gives every found name the fullest name of its person, and finds surnames, given names and nicknames alone. */
export function resolveNames(
  words: Words,
  found: readonly FoundPerson[],
  isTaken: (index: number) => boolean,
): Mention[] {
  const known = gatherPeople(found);
  const named = found.map((one) => mention(one, labelOf(one.printed, known)));
  const covered = new Set(found.flatMap(({ start, end }) => tokensWithin(words, start, end)));
  const alone = words.tokens.flatMap((token, index) => {
    if (covered.has(index) || isTaken(index) || !isCapital(token) || isInitialism(words, index)) return [];
    const person = personCalled(words, index, known);
    if (person === undefined || !standsAlone(words, index, covered)) return [];
    const one = { ...token, printed: token.text, rule: 'short-form', confidence: 0.85 };
    return [mention(one, person.label)];
  });
  return [...named, ...alone].sort((one, other) => one.start - other.start || one.end - other.end);
}

function mention({ start, end, rule, confidence }: FoundPerson, name: string): Mention {
  return { kind: 'person', start, end, name, rule, confidence };
}

function labelOf(printed: string, known: KnownPeople): string {
  const name = parsePersonName(printed);
  if (name === undefined) return printed;
  return only(known.meantBy(name))?.label ?? properCase(name.full);
}

/** `discrete ordinate method (*DOM*)`: letters, and no short form of Dominique. */
function isInitialism({ tokens, keys }: Words, index: number): boolean {
  return (
    keys[index - 1] === '(' && keys[index + 1] === ')' && /^\p{Lu}{2,5}$/u.test(tokens[index]?.text ?? '')
  );
}

/** Whom a single word calls: by family name if anyone has it, else by given name, people of the header first. */
function personCalled(words: Words, index: number, known: KnownPeople): KnownPerson | undefined {
  const key = words.keys[index] ?? '';
  if (key.length < 2 || neverNames.has(key)) return undefined;
  const byFamily = known.ofFamily(key);
  const people = byFamily.length > 0 ? byFamily : givenCalled(key, known);
  return isPlainSpeech(words, index) ? undefined : only(people);
}

function givenCalled(key: string, known: KnownPeople): readonly KnownPerson[] {
  const keys = [key, ...(formalNames.get(key) ?? [])];
  const people = [...new Set(keys.flatMap((one) => known.ofGiven(one)))];
  const stated = people.filter((one) => one.stated);
  return stated.length > 0 ? stated : people;
}

/** Neither part of a longer run of capitals nor the name of a thing: `Byron`, but not `Byron Hall`. */
function standsAlone(words: Words, index: number, covered: ReadonlySet<number>): boolean {
  const { keys } = words;
  if (covered.has(index + 1) || isTied(words, index) || isTied(words, index + 1)) return false;
  const isOwner = /^['’]s$/.test(keys[index + 1] ?? '');
  if (thingWords.has(keys[index + (isOwner ? 2 : 1)] ?? '')) return false;
  const before = keys[index - 1] ?? '';
  return !followsName(words, index) || honorificKeys.has(before) || isFreeWord(before);
}

/** Whether a mark ties the token to its neighbour on the left, or is itself such a mark: `Byron-Doe`, `@Byron`. */
function isTied({ tokens }: Words, index: number): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (before === undefined || token === undefined || before.end !== token.start) return false;
  return /^[-–/@]/.test(before.text) || /^[-–/@]/.test(token.text);
}

/** Another capitalised word stands just before, on the same line. */
function followsName({ text, tokens }: Words, index: number): boolean {
  const before = tokens[index - 1];
  return isCapital(before) && /^ +$/.test(text.slice(before?.end ?? 0, tokens[index]?.start ?? 0));
}

function isFreeWord(key: string): boolean {
  return neverNames.has(key) || (commonWords.has(key) && !givenNames.has(key));
}

/** A dictionary word with a capital because it opens a sentence or stands in a heading: `Long talks …`. */
function isPlainSpeech({ keys }: Words, index: number): boolean {
  const key = keys[index] ?? '';
  return commonWords.has(key) && givenNames.get(key) !== 'strong' && /^[.!?:]?$/.test(keys[index - 1] ?? '');
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
