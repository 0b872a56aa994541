import { commonWords, givenNames, surnames } from '../../lexicon/word-lists';
import { isCapital, runsOn, type Words } from '../words';
import { hasFrenchTitles } from './french-titles';
import { honorificKeys, neverFirst, neverNames, particleKeys } from './name-words';

/** Tokens that could be a person's name by their shape. */
export interface NameCandidate {
  readonly from: number;
  readonly to: number;
  readonly honorific: boolean;
}

const longest = 5;
const initials = /^(?:\p{Lu}\.-?)+$|^\p{Lu}$/u;

/**
 * Runs of capitalised words, initials and particles, cut where a word cannot belong to a name. Where people are
 * `expected`, words of the dictionary may be names: `joint work with Imre Leader`.
 */
export function findNameCandidates(
  words: Words,
  isTaken: (index: number) => boolean,
  expected: ReadonlySet<number>,
): NameCandidate[] {
  const candidates: NameCandidate[] = [];
  const titles = titlesOf(words);
  let index = 0;
  while (index < words.tokens.length) {
    const to = isTaken(index) || titles.has(index) ? index : runEnd(words, index, isTaken, expected);
    if (to > index) {
      const candidate = trimmed(words, index, to, titles);
      if (candidate !== undefined) candidates.push(candidate);
    }
    index = Math.max(to, index + 1);
  }
  return candidates;
}

/** Titles before a name; `M.` is one in French, and an initial elsewhere. */
function titlesOf(words: Words): ReadonlySet<number> {
  const { keys } = words;
  const isFrench = hasFrenchTitles(words);
  const titles = keys.flatMap((key, index) => {
    const isTitle = honorificKeys.has(key) || (isFrench && (key === 'm.' || key === 'mm.'));
    return isTitle ? [index] : [];
  });
  return new Set(titles);
}

function runEnd(
  words: Words,
  from: number,
  isTaken: (index: number) => boolean,
  expected: ReadonlySet<number>,
): number {
  if (!canBegin(words, from, expected)) return from;
  let to = from;
  for (let index = from; index < words.tokens.length && index - from < longest + 2; index++) {
    if (isTaken(index) || (index > from && !touches(words, index) && !isNickname(words, index))) break;
    if (isNextOfInitials(words, from, index) || isConjunction(words, from, index)) break;
    if (index > from && isNickname(words, index)) index += 2;
    else if (isNameWord(words, index, expected)) to = index + 1;
    else if (!particleKeys.has(words.keys[index] ?? '')) break;
  }
  return to;
}

function canBegin(words: Words, index: number, expected: ReadonlySet<number>): boolean {
  if (startsWithParticle(words, index)) return true;
  const isDate =
    months.test(words.keys[index] ?? '') && /^\d{1,4}(?:st|nd|rd|th)?$/.test(words.keys[index - 1] ?? '');
  return isNameWord(words, index, expected) && !neverFirst.has(words.keys[index] ?? '') && !isDate;
}

/** Months that are names too: `14 *March* Ada Byron`. */
const months = /^(?:march|april|may|june|july|august|mars|avril|mai|juni|juli|abril|agosto|augustus)$/;

function startsWithParticle(words: Words, index: number): boolean {
  return (
    /^(?:van|von|el|al|ten|ter)$/.test(words.keys[index] ?? '') &&
    isNameWord(words, index + 1, new Set()) &&
    touches(words, index + 1) &&
    !opensGivenName(words, index + 1)
  );
}

/** `de groep van *Ada Byron*`: what stands behind the preposition is a whole name. */
function opensGivenName({ keys, tokens }: Words, index: number): boolean {
  return givenNames.get(keys[index] ?? '') === 'strong' && isCapital(tokens[index + 1]);
}

/** `A. Byron *C.* Doe`: names that begin with initials stand side by side, the comma lost. */
function isNextOfInitials({ tokens }: Words, from: number, index: number): boolean {
  const isInitial = (at: number): boolean => initials.test(tokens[at]?.text ?? '');
  return index > from + 1 && isInitial(from) && isInitial(index) && !isInitial(index - 1);
}

/** `Ada Byron *y* Carl Doe`: two words and more on both sides, not `Roe y Doe`. */
function isConjunction(words: Words, from: number, index: number): boolean {
  return (
    /^[ye]$/.test(words.tokens[index]?.text ?? '') &&
    index - from > 1 &&
    isCapital(words.tokens[index + 1]) &&
    isCapital(words.tokens[index + 2])
  );
}

/** `Ada *(Addie)* Byron`, `Ada *"Addie"* Byron`: opens a nickname before the family name. */
function isNickname({ tokens }: Words, index: number): boolean {
  const [open, name, close, next] = tokens.slice(index, index + 4);
  const isPaired = /^[("“'‘]$/.test(open?.text ?? '') && /^[)"”'’]$/.test(close?.text ?? '');
  return isPaired && isCapital(name) && isCapital(next) && (name?.text.length ?? 0) < 12;
}

/** Names are parted by white space only, and a line ends one unless the line was wrapped. */
function touches(words: Words, index: number): boolean {
  const before = words.tokens[index - 1];
  const after = words.tokens[index];
  if (
    before === undefined ||
    after === undefined ||
    (after.start === before.end && !before.text.endsWith('.'))
  )
    return false;
  return runsOn(words, index);
}

function isNameWord({ tokens, keys }: Words, index: number, expected: ReadonlySet<number>): boolean {
  const text = tokens[index]?.text ?? '';
  const key = keys[index] ?? '';
  if (!isCapital(tokens[index]) || /\d|[^\p{L}\p{M}.'’‘-]/u.test(text)) return false;
  if (initials.test(text)) return true;
  if (neverNames.has(key) || honorificKeys.has(key) || text.endsWith('.')) return false;
  if (isAcronym(text)) return false;
  return expected.has(index) || !isPlainWord(key);
}

/** A word of the dictionary that no list of names knows. */
function isPlainWord(key: string): boolean {
  return commonWords.has(key) && !givenNames.has(key) && !surnames.has(key) && !particleKeys.has(key);
}

/** `BS`, `TinyML`, `SNe`: capitals where names have none. `LeCun`, `McGuirk` and names in capitals are none. */
function isAcronym(text: string): boolean {
  if (text === text.toUpperCase())
    return text.length === 2 ? !/[AEIOUY]/.test(text) : text.length < 5 && !/[AEIOUY]/.test(text.slice(1));
  return /[A-Z]{2}/.test(text.replace(/^[OD]['’]/, '').slice(1)) || /^[A-Z]{2}[a-z]$/.test(text);
}

function trimmed(
  words: Words,
  from: number,
  to: number,
  titles: ReadonlySet<number>,
): NameCandidate | undefined {
  let start = from;
  while (start < to - 1 && to - start > 2 && opensSentence(words, start) && isWeak(words.keys[start]))
    start++;
  let end = to;
  while (
    end > start &&
    (initials.test(words.tokens[end - 1]?.text ?? '') || !isCapital(words.tokens[end - 1]))
  )
    end--;
  if (end - start > longest || end === start) return undefined;
  return { from: start, to: end, honorific: titles.has(start - 1) };
}

function opensSentence({ keys }: Words, index: number): boolean {
  return index === 0 || /^[.!?:]$/.test(keys[index - 1] ?? '');
}

function isWeak(key: string | undefined): boolean {
  return givenNames.get(key ?? '') !== 'strong' && commonWords.has(key ?? '');
}
