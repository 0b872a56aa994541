import { fold } from '../util/fold';
import { memoize } from '../util/memoize';
import { wrapped } from '../util/wrapped';
import { isDegree } from './degrees';
import { hasFamilyEnding } from './has-family-ending';
import { isPinyin } from './is-pinyin';
import { commonWords, givenNames, places, surnames } from './word-lists';

/** The parts of a personal name as printed. Only `family` is always there (mononyms have nothing else). */
export interface PersonName {
  readonly given: string;
  readonly middle: readonly string[];
  /** With its particles: `van der Est`, `de Bruijn`, `Ben-David`. */
  readonly family: string;
  readonly suffix?: string;
  readonly nickname?: string;
  /** Given, middle, family and suffix, without honorifics, degrees and nickname. */
  readonly full: string;
}

const honorific = new RegExp(
  wrapped`
    ^(?:(?:(?:(?:öğr|arş)\. ?(?:üyesi|gör)|dr(?:\.? (?:hab|med|vet|phil|iur|jur|theol|oec|techn|
    rer\. ?(?:nat|pol|oec))|\.\^?in)*|prof\.\^?in|mag\.\^?a|univ\.-prof|pd(?=\.? (?:dr|habil))|д-р|prof|
    professor|professorin|professeure?|profesor|profesora|professore|professora|professoressa|doctora?|
    docteure?|mr|mrs|ms|mx|miss|mme|mlle|madame|monsieur|mademoiselle|sir|dame|pr|herr|frau|doutora|doutor|
    dott|dottssa|señor|assoc|asst|assistant|associate|adjunct|emeritus|distinguished|priv|doz|academician|
    docent|öğretim üyesi|üyesi|görevlisi|artist|architect|sculptor|novelist|filmmaker|photographer|
    professori|dosentti|tohtori|maisteri|(?:FT|TkT|LT|KTT|YTT|FM|
    DI)(?= \p{Lu}\p{Ll}[\p{L}-]* \p{Lu}\p{Ll}))(?![\p{L}\p{M}])\.?|
    (?:rev|eng|arch|fr|hon|judge|capt|col|lt|gen|sgt|ing|dipl|mag|h\.?\s?c|sr|sra|acad|univ|mw|dhr|mevr|drs|
    ir|ts|op|uzm|yrd|hab|inż|inz|rndr|mudr|judr|mvdr|phdr|paeddr|bc|mgr|sc|ts|datuk|dato|doc|doç|öğr|yrd|
    uzm|lic|mtro|mtra|doz|stud|проф|доц|акад|καθ|δρ)\.|
    [кд]\. ?\p{Ll}{1,3}\.(?:-\p{Ll}{1,3}\.)? ?н\.,?)-?\s*)+
  `,
  'iu',
);
const generation = /^(?:jr|sr|ii|iii|iv|2nd|3rd)\.?$/i;
const particle = new RegExp(
  wrapped`
    ^(?:de|del|della|dello|dei|degli|di|da|do|dos|das|du|des|le|la|van|von|vom|zu|zum|zur|den|der|ten|ter|
    te|op|arap|af|av|al|el|ul|bin|binti|binte|ibn|ben|bat|abu|bint|y|e|san|santa|mac|mc|st|saint|d|l|o|ap|
    ould|'t|t)$
  `,
  'i',
);
const initial = /^\p{Lu}(?:\.-?\p{Lu})*\.?$/u;
const nameWord =
  /^\p{Lu}[\p{L}\p{M}]*(?:['’‘-]\p{L}[\p{L}\p{M}]*)*$|^[dlDL]['’]\p{Lu}[\p{L}\p{M}]+$|^(?:al|el|ul)-\p{Lu}[\p{L}\p{M}]+$/u;
/** `Сергеевич`, `Петровна`. */
const patronymic = /^\p{Lu}\p{Ll}{2,}(?:ович|евич|овна|евна|івна|ївна|инична)$/u;
const cyrillic = /^[А-ЯЁ]/u;
const han = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,6}$/u;

/** `白鳥 みさき`. */
const spacedHan =
  /^([\p{Script=Han}\p{Script=Hangul}]{1,3}) ([\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{1,4})$/u;

/** A document asks again and again for the same names; more would keep the texts alive that they were cut from. */
const rememberedNames = 500;

/** Whether words behind a name tell its generation: `Jr.`, `III`. */
export function isGeneration(words: string): boolean {
  return generation.test(words);
}

/** Strips `Prof. Dr.` in front of a name; gives the count of characters stripped. */
export function honorificLength(text: string): number {
  const match = honorific.exec(text);
  return match === null || match[0].length === text.length ? 0 : match[0].length;
}

/**
 * Takes a printed name apart: `Prof. Dr. Ada M. van der Est, Ph.D.` or `BYRON, Ada`. Undefined when the words do
 * not have the shape of a personal name; the shape alone says nothing of whether it is one (see `personScore`).
 */
export const parsePersonName = memoize(parseName, rememberedNames);

function parseName(text: string): PersonName | undefined {
  const clean = text.trim().slice(0, 120);
  const [, family = '', given = ''] = spacedHan.exec(clean) ?? [];
  if (family !== '') return { given, middle: [], family, full: clean };
  if (han.test(clean)) return { given: clean.slice(1), middle: [], family: clean.slice(0, 1), full: clean };
  const quoted = /\s["“'‘(]([\p{L}.-]{2,15})["”'’)]\s/u.exec(clean);
  const bare = quoted === null ? clean : clean.replace(quoted[0], ' ');
  const parts = bare
    .slice(honorificLength(bare))
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !isDegree(part));
  const suffix = parts.length > 1 && isGeneration(parts.at(-1) ?? '') ? parts.pop() : undefined;
  if (parts.length === 0 || parts.length > 2) return undefined;
  const ordered = parts.length === 2 ? `${parts[1]} ${parts[0]}` : String(parts[0]);
  return assembleName(
    ordered.split(/\s+/),
    parts.length === 2 ? String(parts[0]) : undefined,
    suffix,
    quoted?.[1],
  );
}

function assembleName(
  printed: readonly string[],
  statedFamily: string | undefined,
  statedSuffix: string | undefined,
  nickname: string | undefined,
): PersonName | undefined {
  const words = familyLast(printed.flatMap(splitInitials).filter((word) => !isDegree(word)));
  const last = words.at(-1);
  const suffix =
    statedSuffix ?? (words.length > 2 && last !== undefined && isGeneration(last) ? words.pop() : undefined);
  if (words.length === 0 || words.length > 7 || !words.every(isNamePart)) return undefined;
  if (words.length > 1 && words.every((word) => /^\p{Lu}$/u.test(word))) return undefined;
  const familyStart =
    statedFamily === undefined ? familyIndex(words) : words.length - statedFamily.split(/\s+/).length;
  const [given = '', ...middle] = words.slice(0, familyStart);
  const family = words.slice(familyStart).join(' ');
  const full = [given, ...middle, family, suffix]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
  return { given, middle, family, full, ...(suffix && { suffix }), ...(nickname && { nickname }) };
}

/** `J.R.R.` stays one token of initials only when printed so; `J.Smith` becomes two. */
function splitInitials(word: string): string[] {
  const glued = /^((?:\p{Lu}\.)+)(\p{Lu}\p{Ll}.*)$/u.exec(word);
  return glued === null ? [word] : [String(glued[1]), String(glued[2])];
}

function isNamePart(word: string): boolean {
  return nameWord.test(word) || initial.test(word) || particle.test(word);
}

function familyIndex(words: readonly string[]): number {
  let index = words.length - 1;
  while (index > 1 && particle.test(words[index - 1] ?? '') && !/^\p{Lu}\.?$/u.test(words[index - 1] ?? ''))
    index--;
  return index;
}

/** `YAMADA Hiroshi` → `Hiroshi Yamada`: one word in capitals before others is the family name. */
function familyLast(words: readonly string[]): string[] {
  const [first = '', ...rest] = words;
  if (rest.length === 0 || !isShouted(first) || rest.some(isShouted)) return [...words];
  return [...rest, first.charAt(0) + first.slice(1).toLowerCase()];
}

function isShouted(word: string | undefined): boolean {
  return word !== undefined && word.length > 2 && word === word.toUpperCase() && !initial.test(word);
}

/**
 * How much a string looks like a whole personal name by its words alone, 0 to 1: above .5 more likely than not.
 * Weighs lexicons of given names and surnames, initials and particles against common words and places.
 */
export const personScore = memoize(scoreName, rememberedNames);

function scoreName(text: string): number {
  const name = parsePersonName(text);
  if (name === undefined) return 0;
  if (spacedHan.test(name.full)) return 0.6;
  if (han.test(name.full)) return surnames.has(fold(name.family)) || name.full.length <= 4 ? 0.6 : 0.2;
  const words = name.full.split(/[\s-]+/);
  if (words.length > 7 || name.full.length > 60) return 0;
  if (words.length === 2 && isGeneration(words[1] ?? '')) return 0.1;
  if (words.some(isNoName) || (words.length > 1 && places.has(fold(name.full)))) return 0.1;
  const given = fold(name.given);
  const family = fold(name.family.split(' ').at(-1) ?? '');
  let weight = name.given === '' ? -1.5 : -0.5;
  weight += listed(givenNames, given, 2.5, 0.8) + listed(surnames, family, 2, 0.7);
  if (isMandarin(given, family)) weight += 2;
  if (words.length === 2 && isFamilyFirst(given, family)) weight += 3.5;
  if (name.given !== '' && hasFamilyEnding(name.family)) weight += cyrillic.test(name.family) ? 2 : 1;
  if (words.some((word) => patronymic.test(word))) weight += 2.5;
  if (/^(?:van|von|der|den|ter|bin|ibn|al|el|della|dos|das|de la|de los) /.test(name.family)) weight += 1.3;
  if (initial.test(name.given)) weight += 1.2;
  if (name.middle.some((part) => initial.test(part))) weight += 1.5;
  for (const part of name.middle)
    weight += listed(givenNames, fold(part), 0.6, 0.2) + listed(surnames, fold(part), 0.4, 0);
  if (honorificLength(text.trim()) > 0) weight += 2;
  const isKnown = givenNames.get(given) === 'strong' || surnames.get(family) === 'strong';
  for (const word of words) weight -= penalty(fold(word)) * (isKnown ? 0.6 : 1);
  if (words.length === 2 && weight > -1) weight += 0.5;
  return 1 / (1 + Math.exp(-weight));
}

function isNoName(word: string): boolean {
  return notNameWord.test(word) || /^\p{Lu}{2,}s$/u.test(word);
}

/** `Byron's`, `TAs`, `Ada Byron Lectures`: words that no name has. */
const notNameWord =
  /['’]s$|^(?:lectures|seminars?|colloqui(?:um|a)|workshop|symposium|universi\p{L}+|institut[eo]?|corporation|telegraph|laborator(?:y|ies)|department|salle|saal|hörsaal|amphith[ée]âtre|zaal|učebna)$/iu;

function listed(list: ReadonlyMap<string, string>, key: string, strong: number, weak: number): number {
  const strength = list.get(key) ?? bestPart(list, key);
  return strength === 'strong' ? strong : strength === 'weak' ? weak : 0;
}

function bestPart(list: ReadonlyMap<string, string>, key: string): string | undefined {
  return key.includes('-')
    ? key
        .split('-')
        .map((part) => list.get(part))
        .find((strength) => strength !== undefined)
    : undefined;
}

/** `Tengyu Ma`: syllables of Mandarin on both sides, no word of the dictionary as given name. */
function isMandarin(given: string, family: string): boolean {
  if (given.length < 4 || commonWords.has(given) || givenNames.has(given)) return false;
  return isPinyin(given) && family.length <= 6 && isPinyin(family);
}

/** `Kovács Anna`: known the other way round, as Hungarian and East Asian languages write. */
function isFamilyFirst(first: string, last: string): boolean {
  return (
    surnames.get(first) === 'strong' &&
    !givenNames.has(first) &&
    givenNames.get(last) === 'strong' &&
    !surnames.has(last)
  );
}

function penalty(word: string): number {
  if (givenNames.get(word) === 'strong' || surnames.get(word) === 'strong') return 0;
  const known = givenNames.has(word) || surnames.has(word) ? 0.5 : 1;
  return known * ((commonWords.has(word) ? 2.5 : 0) + (places.has(word) ? 1.5 : 0));
}
