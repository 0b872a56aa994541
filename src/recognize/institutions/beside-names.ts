import { personScore } from '../../lexicon/person-name';
import { commonWords, places } from '../../lexicon/word-lists';
import { honorificKeys } from '../people/name-words';
import { isCapital, runsOn, type Words } from '../words';
import type { FoundInstitution } from './found-institution';
import { otherLetters } from './other-letters';
import { fieldWords, innerLinks, outsideWords } from './words';

const marks = new Set(['(', ',', '–', '-', '—', 'of', 'from']);
const longestName = 4;
const longestPlace = 3;
const likelyPerson = 0.5;
const surelyPerson = 0.8;

/**
 * Names without the shape of an institution that stand beside a person's, where a place is told: `Ada Byron (ABC)`,
 * `Dr. Ada Byron, ABC`. Behind names that are surely a person's, one that is no acronym will do: `Ada Byron (Acme)`.
 */
export function findPlacesBesideNames(
  words: Words,
  cued: ReadonlySet<number>,
  isKnown: (index: number) => boolean,
): FoundInstitution[] {
  return words.keys.flatMap((key, index) => {
    if (!marks.has(key)) return [];
    const from = index + 1;
    if (isKnown(from) || !isCapital(words.tokens[from])) return [];
    const short = placeEnd(words, from, isKnown);
    const to =
      short !== undefined && isPlaced(words, index, short, cued)
        ? short
        : partnersPlaceEnd(words, index, cued, isKnown);
    if (to === undefined) return [];
    const start = words.tokens[from]?.start ?? 0;
    const name = words.text.slice(start, words.tokens[to - 1]?.end);
    return [{ from, to, name, part: false, generic: false, rule: 'place-beside-name', confidence: 0.65 }];
  });
}

/** Where one to three capitalised words end before a mark that closes a place. */
function placeEnd(words: Words, from: number, isKnown: (index: number) => boolean): number | undefined {
  const { keys, tokens, text } = words;
  let to = from;
  while (
    to < from + longestPlace &&
    isCapital(tokens[to]) &&
    !isKnown(to) &&
    (to === from || runsOn(words, to))
  )
    to++;
  const gap = text.slice(tokens[to - 1]?.end, tokens[to]?.start);
  const isOf =
    /^(?:of|from)$/.test(keys[from - 1] ?? '') && (to === from + 1 ? keys[to] !== '&' : keys[to] === 'and');
  const isLast = /^(?:of|from)$/.test(keys[from - 1] ?? '') && keys[to] === '.' && to > from + 1;
  const closes = isOf || isLast || /^[,);–—|-]?$/.test(keys[to] ?? '') || gap.includes('\n');
  return closes && to > from ? to : undefined;
}

function isPlaced(words: Words, mark: number, to: number, cued: ReadonlySet<number>): boolean {
  const { keys, tokens, text } = words;
  const anchor = keys[mark] === ',' && keys[to] === ')' ? openingBefore(words, mark) : mark;
  const name = nameBefore(words, anchor);
  if (name === undefined || places.has((keys[mark + 1] ?? '').toLowerCase())) return false;
  const score = personScore(name.text);
  const isOne = to === mark + 2 || (to === mark + 3 && places.has(keys[mark + 2] ?? ''));
  const isShort = isOne && isShortFor(tokens[mark + 1]?.text ?? '', name.text);
  if (isShort && (name.titled || (keys[anchor] === '(' && score > likelyPerson))) return true;
  if (isShort && (keys[mark] === 'of' || keys[mark] === 'from')) return score > surelyPerson;
  const isList =
    (keys[mark] === '(' ? keys[to] === ')' : keys[mark] === 'of' && to > mark + 2) &&
    cued.has(mark - 1) &&
    !otherLetters.has((tokens[mark + 1]?.text ?? '').toUpperCase());
  return (
    isList &&
    !keys.slice(mark + 1, to).every((key) => fieldWords.has(key)) &&
    score > surelyPerson &&
    personScore(text.slice(tokens[mark + 1]?.start, tokens[to - 1]?.end)) < likelyPerson
  );
}

/**
 * `joint work with Ada Byron (*Office of the Song Commissioner*)`: where the name of somebody who is expected there is
 * followed by a parenthesis of nothing but a name, the index after the last word of it.
 */
function partnersPlaceEnd(
  words: Words,
  mark: number,
  cued: ReadonlySet<number>,
  isKnown: (index: number) => boolean,
): number | undefined {
  const { keys, text, tokens } = words;
  if (keys[mark] !== '(' || !cued.has(mark - 1) || nameBefore(words, mark) === undefined) return undefined;
  let to = mark + 1;
  while (
    to <= mark + longestPartner &&
    !isKnown(to) &&
    (isCapital(tokens[to]) || innerLinks.has(keys[to] ?? ''))
  )
    to++;
  const inside = keys.slice(mark + 1, to);
  const name = text.slice(tokens[mark + 1]?.start, tokens[to - 1]?.end);
  return /^[),]$/.test(keys[to] ?? '') && inside.some(isTelling) && !inside.some(isOutside) && !isPerson(name)
    ? to
    : undefined;
}

const longestPartner = 7;

/** A word that no dictionary has: neither a field nor a town. */
function isTelling(key: string): boolean {
  return !commonWords.has(key) && !fieldWords.has(key) && !places.has(key) && !innerLinks.has(key);
}

function isOutside(key: string): boolean {
  return (outsideWords.has(key) && !innerLinks.has(key)) || otherLetters.has(key.toUpperCase());
}

function isPerson(name: string): boolean {
  return personScore(name) > likelyPerson && name.includes(' ');
}

const longestAside = 12;

/** The parenthesis that a token stands in, else the token itself. */
function openingBefore({ keys }: Words, index: number): number {
  for (let at = index - 1; at > Math.max(0, index - longestAside) && keys[at] !== ')'; at--)
    if (keys[at] === '(') return at;
  return index;
}

const shortForm = /^\p{Lu}[\p{Lu}\d&/-]{1,10}$/u;
const longestShouted = 6;

/** `XQV`, where the name beside it is not of capitals only too: neither a town shouted nor letters of the name. */
function isShortFor(short: string, name: string): boolean {
  const isShouted = name === name.toUpperCase();
  return (
    shortForm.test(short) &&
    !(isShouted && short.length > longestShouted) &&
    !abbreviates(short, name) &&
    !otherLetters.has(short)
  );
}

/** Two to four capitalised words right before a token, with what stands before them. */
function nameBefore(
  { keys, tokens, text }: Words,
  mark: number,
): { readonly text: string; readonly titled: boolean } | undefined {
  let from = mark;
  while (from > mark - longestName && isCapital(tokens[from - 1]) && !honorificKeys.has(keys[from - 1] ?? ''))
    from--;
  if (mark - from < 2) return undefined;
  const name = text.slice(tokens[from]?.start, tokens[mark - 1]?.end);
  return { text: name.replace(/\s+/g, ' '), titled: honorificKeys.has(keys[from - 1] ?? '') };
}

/** `Monte Carlo (MC)`: letters of the words before it. */
function abbreviates(short: string, name: string): boolean {
  const initials = name.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase());
  return short.startsWith(initials.slice(0, 2).join(''));
}
