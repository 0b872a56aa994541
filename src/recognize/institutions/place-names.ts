import { isAcronym } from '../../lexicon/is-acronym';
import { personScore } from '../../lexicon/person-name';
import { places, surnames } from '../../lexicon/word-lists';
import { wrapped } from '../../util/wrapped';
import { isCapital, runsOn, type Words } from '../words';
import { fieldWords } from './words';

/** Tokens from the first up to, not including, the last. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const longest = 6;
/** Words that end a name but begin none: `Birdsong AI`. */
const notFirst = /^(?:ai|ml|nlp)$/;
const likelyPerson = 0.5;
const surelyPerson = 0.8;
const notNames = new RegExp(wrapped`
  ^(?:the|a|an|he|she|his|her|it|this|they|i|we|my|our|january|february|march|april|may|june|july|august|
  september|october|november|december|phd|ph\.d\.|prof\.|dr\.|mr\.|mrs\.|ms\.|sir|zoom|professor|doctor|
  dame|herr|frau|mme)$
`);
export const article = /^(?:the|het|de|der|dem|das|die|la|le|el|il|lo)$/;

const longestList = 8;

/**
 * The names of places that begin at a token, known ones left out: the first, and those of a list that goes on from it
 * and that an `and` closes, `Acme, Testbird and Roe Songs`.
 */
export function placesFrom(
  words: Words,
  from: number,
  isKnown: (index: number) => boolean,
): readonly TokenRange[] {
  const items: (TokenRange & { readonly known: boolean })[] = [];
  let closed = 1;
  for (let at: number | undefined = from; at !== undefined && items.length < longestList; ) {
    const known = isKnown(at);
    const to: number = known ? knownEnd(at, isKnown) : nameEnd(words, at, isKnown);
    if (to === at || (!known && isPlace(words, from, at, to))) break;
    items.push({ from: at, to, known });
    if (isLast(words, at) && endsList(words, to)) closed = items.length;
    at = nextItem(words, to);
  }
  return items.slice(0, closed).filter(({ known }) => !known);
}

function knownEnd(from: number, isKnown: (index: number) => boolean): number {
  let to = from;
  while (isKnown(to)) to++;
  return to;
}

/** Where the next name of a list begins, behind a comma, an `and` or both. */
function nextItem(words: Words, at: number): number | undefined {
  const { keys } = words;
  const behind = keys[at] === ',' ? at + 1 : at;
  const open = isClosing(words, behind) ? behind + 1 : behind;
  const next = keys[open] === 'the' ? open + 1 : open;
  return next > at && isCapital(words.tokens[next]) ? next : undefined;
}

/** `and *Roe Songs*`, `and the *Roe Institute*`. */
function isLast(words: Words, at: number): boolean {
  return isClosing(words, words.keys[at - 1] === 'the' ? at - 2 : at - 1);
}

function isClosing({ keys }: Words, index: number): boolean {
  return /^(?:and|or|&|then|und|et|y|och|og|en|e)$/.test(keys[index] ?? '');
}

/** Not `at Acme, and Birds *are* …`: what is told of the last name is no more than where it stands. */
function endsList({ keys }: Words, to: number): boolean {
  return !/^(?:is|are|was|were|has|have|had|will|['’]s|['’])$/.test(keys[to] ?? '');
}

function nameEnd(words: Words, from: number, isKnown: (index: number) => boolean): number {
  let to = from;
  for (let index = from; index < from + longest; index++) {
    const isName =
      isCapital(words.tokens[index]) && !notNames.test(words.keys[index] ?? '') && !isKnown(index);
    if (
      !isName ||
      (index === from && notFirst.test(words.keys[index] ?? '')) ||
      (index > from && !runsOn(words, index))
    )
      break;
    to = index + 1;
    index += linkLength(words, to);
  }
  if (isDomain(words, to)) return to + 2;
  const isPossessive = to > from && /^['’]s$/.test(words.keys[to] ?? '');
  if (isPossessive && firm.test(words.keys[to + 1] ?? '')) return to + 2;
  const isOwner = isPossessive && (isCapital(words.tokens[to + 1]) || crew.test(words.keys[to + 1] ?? ''));
  return isKnown(to) || isOwner ? from : to;
}

/** `Roe & *Co*`: firms are called so, people are not. */
const partners = /^(?:co|co\.|partners|associates|llp|inc|inc\.|ltd|ltd\.|sons)$/;

/** `Ada Byron’s *office*`: a firm called after its head; her *group* is none. */
const firm = /^(?:office|practice|studio|firm|workshop|atelier|company)$/;
const crew = /^(?:group|lab|laboratory|team)$/;

/** Count of the small words by which a name goes on: `*of* Birds`, `*voor de* Zang`. */
function linkLength({ keys, tokens }: Words, at: number): number {
  if (keys[at] === '&' && isCapital(tokens[at + 1])) return 1;
  if (keys[at] === ',' && keys[at + 2] === '&' && partners.test(keys[at + 3] ?? '')) return 1;
  if (!/^(?:of|for|voor|van|fur|de|des|du|del|della|dei|di|do|da)$/.test(keys[at] ?? '')) return 0;
  if (isCapital(tokens[at + 1])) return 1;
  return article.test(keys[at + 1] ?? '') && isCapital(tokens[at + 2]) ? 2 : 0;
}

/** `Finch*.ai*`: a name that is an address, too. */
function isDomain({ tokens, keys }: Words, at: number): boolean {
  const [before, dot, end] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isGlued = before?.end === dot?.start && dot?.end === end?.start;
  return isGlued && dot?.text === '.' && /^(?:ai|io|com|org|net|co)$/.test(keys[at + 1] ?? '');
}

/** A town, a single family name or, behind `with` and in a list, any person’s name is no institution; nor is a field. */
function isPlace({ keys, text, tokens }: Words, first: number, from: number, to: number): boolean {
  if (places.has(keys.slice(from, to).join(' '))) return true;
  const name = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  if (from > first)
    return personScore(name) > likelyPerson || keys.slice(from, to).every((key) => fieldWords.has(key));
  if (
    /^(?:with|hos|bei|bij|chez)$/.test(keys[from - 1] ?? '') &&
    to - from > 1 &&
    personScore(name) > surelyPerson
  )
    return true;
  if (
    keys[from - 1] === 'with' &&
    !isAcronym(name) &&
    !partners.test(keys[to - 1] ?? '') &&
    (to - from > 1 || personScore(name) > likelyPerson)
  )
    return true;
  return to - from === 1 && keys[from - 1] !== 'of' && surnames.get(keys[from] ?? '') === 'strong';
}
