import { formalNames, sameGivenName } from '../../lexicon/nicknames';
import { type PersonName, parsePersonName } from '../../lexicon/person-name';
import { givenNames, surnames } from '../../lexicon/word-lists';
import { fold } from '../../util/fold';
import type { FoundPerson } from './found-person';

/** One person of the document: the fullest name met, and that name's parts. */
export interface KnownPerson {
  readonly label: string;
  readonly name: PersonName;
  /** Named by the layout, not only in the text. */
  readonly stated: boolean;
}

/** The people of a document, found by any of their names. */
export interface KnownPeople {
  /** Those whom a printed name may mean. */
  meantBy(name: PersonName): readonly KnownPerson[];
  /** Those with this family name, folded. */
  ofFamily(key: string): readonly KnownPerson[];
  /** Those whose given name this is, in full or for short; folded. */
  ofGiven(key: string): readonly KnownPerson[];
}

/** Gathers the distinct people behind printed names: fuller names first, shorter ones that fit one of them join it. */
export function gatherPeople(found: readonly FoundPerson[]): KnownPeople {
  const families = new Map<string, KnownPerson[]>();
  const givens = new Map<string, KnownPerson[]>();
  const wholes = new Map<string, KnownPerson[]>();
  const meantBy = (name: PersonName): KnownPerson[] =>
    (wholes.get(compact(name.family)) ?? []).filter((person) => fits(name, person.name));
  const bySize = [...found].sort((one, other) => weightOf(other.printed) - weightOf(one.printed));
  for (const { printed, rule } of bySize) {
    const name = parsePersonName(printed);
    if (name === undefined || meantBy(name).length > 0) continue;
    const person = { label: properCase(name.full), name, stated: rule === 'layout' };
    for (const key of familyKeys(name)) add(wholes, key, person);
    if (name.given === '') continue;
    for (const key of shortFamilies(name)) add(families, key, person);
    for (const key of givenKeys(name)) add(givens, key, person);
  }
  return {
    meantBy,
    ofFamily: (key) => families.get(key) ?? [],
    ofGiven: (key) => givens.get(key) ?? [],
  };
}

function add(table: Map<string, KnownPerson[]>, key: string, person: KnownPerson): void {
  const people = table.get(key);
  if (people === undefined) table.set(key, [person]);
  else people.push(person);
}

/** Spelled-out words count more than initials; a name of one word counts least. */
function weightOf(printed: string): number {
  return printed.split(/\s+/).reduce((sum, word) => sum + (/^(?:\p{Lu}\.?)+$/u.test(word) ? 5 : 20), 0);
}

/** What a single word may be to a name: its family name, also a double one, or its given name. */
function familyKeys({ given, middle, family }: PersonName): ReadonlySet<string> {
  const last = middle.at(-1) ?? '';
  return new Set(
    [family, [...middle, family].join(''), given, last].map(compact).filter((key) => key.length > 1),
  );
}

/** The last word of the family name; of `Rosa Soto Vega` also `Soto`, which is no given name. */
function shortFamilies({ family, middle }: PersonName): ReadonlySet<string> {
  const last = fold(family.split(' ').at(-1) ?? '');
  const first = fold(middle.at(-1) ?? '');
  return new Set(surnames.has(first) && !givenNames.has(first) ? [last, first] : [last]);
}

/** The given name, what it is short for, and beginnings of it: `Ben` for `Benjamin`. */
function givenKeys({ given, nickname, family }: PersonName): ReadonlySet<string> {
  const key = fold(given);
  if (family === '' || key.length < 2) return new Set();
  const beginnings = Array.from({ length: Math.max(0, key.length - 4) }, (_, cut) => key.slice(0, cut + 3));
  const formal = [...(formalNames.get(key) ?? [])];
  return new Set([key, ...beginnings, ...formal, ...(nickname === undefined ? [] : [fold(nickname)])]);
}

/** Whether a shorter name may be the fuller one: same family name, and given names that do not contradict. */
function fits(short: PersonName, full: PersonName): boolean {
  if (short.given === '' || isTail(short, full) || isHead(short, full)) return true;
  return compact(short.family) === compact(full.family) && givenFits(short, full) && middleFits(short, full);
}

/** `Siew Lan` of `Ong Siew Lan`: what is left of three names and more without the first. */
function isTail(short: PersonName, full: PersonName): boolean {
  return (
    full.middle.length > 0 &&
    !isInitials(short.given) &&
    compact(`${short.given}${short.middle.join('')}${short.family}`) ===
      compact(`${full.middle.join('')}${full.family}`)
  );
}

/** `Siti Nurhaliza` of `Siti Nurhaliza Roe`: three names and more without the last. */
function isHead(short: PersonName, full: PersonName): boolean {
  return (
    full.middle.length > 0 &&
    !isInitials(short.given) &&
    compact(`${short.given}${short.middle.join('')}${short.family}`) ===
      compact(`${full.given}${full.middle.join('')}`)
  );
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

function compact(name: string): string {
  return fold(name).replace(/[\s-]/g, '');
}

/** `PETER BYRON` → `Peter Byron`; names in mixed case stay as they are. */
export function properCase(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{3}/u.test(name)) return name;
  return name.replace(/\p{Lu}[\p{Lu}\p{M}]+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
