import { eventMarkers, eventWords, openers, unitWords } from '../../lexicon/word-classes';
import type { Span } from '../../model';
import type { Token } from '../../util/tokenize';
import { wrapped } from '../../util/wrapped';
import { partsAtPlurals } from './parts-at-plurals';
import { type Run, type TaggedText, tagText } from './tagged-text';

/** A run of adjectives and nouns that ends in a noun, general openers cut off. */
export interface NounPhrase extends Span {
  readonly words: readonly Token[];
  /** The words around it, lower case; empty at the border of the text. */
  readonly before: string;
  readonly after: string;
}

const longestPhrase = 6;
const romanNumeral = /^(?:i{2,3}|iv|vi{1,3}|ix)$/;
const seriesHead = /^(?:series|programme|program|organi[sz]ers?)$/;
/** Words that headings in capitals print in lower case. */
const smallInHeadings = /^(?:of|and|for|in|with|to|the|an?|on|or|by|from|at|as)$/;
/** `Owl Road` is a place, the `Teaching Center` a part of some university. */
const namedPlace = new RegExp(wrapped`
  ^(?:Street|Road|Avenue|Lane|Drive|Hall|Cent(?:er|re)|Institute|Laborator(?:y|ies)|College|School|
  Council|Society|Association|Foundation|Office|Agency|Consortium|Collaboration|Committee|Community|
  Academy|Ministry|Museum|Hospital|Press|Observator(?:y|ies)|League|Biennale|Boardroom|Kiosk|Award|Prize|
  Medal|Transactions|Proceedings)$
`);
/** Behind one of these a phrase that ends as a plural ends in a verb: `a feathered owl nests`. */
const singularDeterminer = /^(?:an?|every|each|another|this)$/;
/** `the OWL collaboration` is its members. */
const members = /^(?:collaboration|consortium|team|group|lab)$/;

/** Finds the noun phrases of a stretch of text that may be terms, in order. */
export function nounPhrases(text: string, range: Span): NounPhrase[] {
  const tagged = tagText(text, range);
  return runs(tagged)
    .flatMap((run) => partsAtPlurals(run, tagged))
    .flatMap((run) => phraseOf(run, tagged));
}

function phraseOf([first, last]: Run, { text, tokens, lower }: TaggedText): NounPhrase[] {
  let [start, end] = [first, last];
  while (start < end && isQuantityAt(lower, start)) start++;
  while (start < end && isOpener(lower[start] ?? '') && !isNamePart(tokens, start)) start++;
  while (end > start + 1 && isVariable(lower[end - 1] ?? '')) end--;
  if (
    end > start + 1 &&
    singularDeterminer.test(lower[first - 1] ?? '') &&
    isPlural(tokens[end - 1]?.text ?? '')
  )
    end--;
  const words = tokens.slice(start, end);
  const [left, right] = [words[0], words.at(-1)];
  if (left === undefined || right === undefined || words.length > longestPhrase) return [];
  const head = lower[end - 1] ?? '';
  if (isOfEvent(lower.slice(start, end)) || unitWords.has(head)) return [];
  if (isCutOff(text, left.start) || isNamedBody(words) || isNumbered(tokens, end)) return [];
  const [before, after] = [lower[start - 1] ?? '', lower[end] ?? ''];
  return [{ start: left.start, end: right.end, words, before, after }];
}

/** `the talk`, `a lecture series`, `the lunch break`. */
function isOfEvent(words: readonly string[]): boolean {
  const [before = '', head = ''] = words.slice(-2).length === 2 ? words.slice(-2) : ['', words[0]];
  return (
    words.some((word) => eventMarkers.has(word)) ||
    eventWords.has(head) ||
    (seriesHead.test(head) && eventWords.has(before))
  );
}

/** Whether a phrase names a house, an organisation or a person: `Owl Society`, `OWL collaboration`, `A. Byron`. */
function isNamedBody(words: readonly Token[]): boolean {
  const [head = '', ...before] = words.map(({ text }) => text).reverse();
  return (
    (namedPlace.test(asName(head)) && before.some((word) => /^\p{Lu}/u.test(word))) ||
    (members.test(head) && before.every((word) => /^\p{Lu}{2}/u.test(word)) && before.length > 0) ||
    words.some(({ text }) => /^\p{Lu}\.$/u.test(text))
  );
}

/** As names are printed, where a heading has it in capitals. */
function asName(word: string): string {
  return /^\p{Lu}{2,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}

/** Whether a phrase is the end of a longer word whose start is a formula: `$n$-vertex graph`. */
function isCutOff(text: string, start: number): boolean {
  return /[-‐‑]/.test(text.charAt(start - 1)) && /[^\s-]/.test(text.charAt(start - 2));
}

/** `a 22 nm chip`: the unit belongs to the number. */
function isQuantityAt(lower: readonly string[], index: number): boolean {
  return unitWords.has(lower[index] ?? '') && /^\d/.test(lower[index - 1] ?? '');
}

/** `phase 2`, `Lake 223`: without its number a phrase names something else. */
function isNumbered(tokens: readonly Token[], end: number): boolean {
  const [last, number, unit] = tokens.slice(end - 1, end + 2);
  if (number === undefined || !/^\d{1,3}$/.test(number.text) || unit?.text === '%') return false;
  return number.start === (last?.end ?? 0) + 1;
}

/** General adjectives, and single letters that stand for a number: `k pages`. */
function isOpener(word: string): boolean {
  return openers.has(word) || isVariable(word);
}

/** `We saw the Large Owl Nebula`: a capital within prose, before another one, makes the adjective part of a name. */
function isNamePart(tokens: readonly Token[], index: number): boolean {
  const before =
    tokens.slice(Math.max(0, index - 4), index).findLast(({ text }) => !smallInHeadings.test(text))?.text ??
    '';
  const [opener = '', next = ''] = tokens.slice(index, index + 2).map(({ text }) => text);
  return /^\p{Ll}/u.test(before) && /^\p{Lu}\p{Ll}/u.test(opener) && /^\p{Lu}/u.test(next);
}

function isVariable(word: string): boolean {
  return /^\p{Ll}$/u.test(word);
}

/** A plural by its ending; names (`Stokes`) and singular words with that ending are none. */
function isPlural(word: string): boolean {
  return /^[a-z].+[^aious]s$/.test(word) && !/(?:ics|series|species|means|lens|news|etes|corps)$/.test(word);
}

/** Maximal runs of terms' words, each ending after a noun. */
function runs(tagged: TaggedText): Run[] {
  const { tokens } = tagged;
  const found: Run[] = [];
  let start = 0;
  for (let index = 0; index <= tokens.length; index++) {
    const stays = index < tokens.length && staysInTerm(tagged, index);
    if (stays && adjoins(tagged, index, start)) continue;
    found.push([start, afterLastNoun(tagged, start, index)]);
    start = stays ? index : index + 1;
  }
  return found.filter(([first, end]) => end > first);
}

function staysInTerm({ tokens, tags }: TaggedText, index: number): boolean {
  const tag = tags[index];
  if (tag === 'adverb')
    return tags[index + 1] === 'adjective' && /(?:ed|ing)$/i.test(tokens[index + 1]?.text ?? '');
  return tag === 'noun' || tag === 'adjective';
}

/** Whether only blanks stand between a word and the one before it, or it is the first of its run. */
function adjoins({ text, tokens }: TaggedText, index: number, start: number): boolean {
  if (index === start) return true;
  const gap = text.slice(tokens[index - 1]?.end, tokens[index]?.start);
  return /^(?:[ \t]{1,3}|[ \t]{0,2}\n[ \t]{0,12}|)$/.test(gap);
}

/** Behind the last noun of a run; the numeral of a part names nothing (`owls II`). */
function afterLastNoun({ lower, tags }: TaggedText, start: number, end: number): number {
  let last = end;
  while (last > start && (tags[last - 1] !== 'noun' || romanNumeral.test(lower[last - 1] ?? ''))) last--;
  return last;
}
