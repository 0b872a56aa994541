import { openers } from '../../lexicon/word-classes';
import type { Span } from '../../model';
import { type Token, tokenize } from '../../util/tokenize';
import { tagWords, type WordTag } from './word-tags';

/** A run of adjectives and nouns that ends in a noun, general openers cut off. */
export interface NounPhrase extends Span {
  readonly words: readonly Token[];
  /** The words around it, lower case; empty at the border of the text. */
  readonly before: string;
  readonly after: string;
}

const longestPhrase = 6;

/** Finds the noun phrases of a stretch of text that may be terms, in order. */
export function nounPhrases(text: string, range: Span): NounPhrase[] {
  const tokens = tokenize(text.slice(range.start, range.end), range.start);
  const lower = tokens.map((token) => token.text.toLowerCase());
  const tags = tagWords(lower);
  return runs(text, tokens, tags).flatMap(([first, last]) => {
    let start = first;
    while (start < last && isOpener(lower[start] ?? '')) start++;
    const words = tokens.slice(start, last);
    const [head, tail] = [words[0], words.at(-1)];
    if (head === undefined || tail === undefined || words.length > longestPhrase) return [];
    const [before, after] = [lower[start - 1] ?? '', lower[last] ?? ''];
    return [{ start: head.start, end: tail.end, words, before, after }];
  });
}

/** General adjectives, and single letters that stand for a number: `k pages`. */
function isOpener(word: string): boolean {
  return openers.has(word) || /^[a-z]$/.test(word);
}

/** Index pairs of maximal runs of terms' words, each ending after a noun. */
function runs(text: string, tokens: readonly Token[], tags: readonly WordTag[]): [number, number][] {
  const found: [number, number][] = [];
  let start = 0;
  for (let index = 0; index <= tokens.length; index++) {
    if (index < tokens.length && staysInTerm(tokens, tags, index) && adjoins(text, tokens, index, start))
      continue;
    found.push([start, lastNoun(tags, start, index)]);
    start = index < tokens.length && staysInTerm(tokens, tags, index) ? index : index + 1;
  }
  return found.filter(([first, last]) => last > first);
}

function staysInTerm(tokens: readonly Token[], tags: readonly WordTag[], index: number): boolean {
  const tag = tags[index];
  if (tag === 'adverb')
    return tags[index + 1] === 'adjective' && /(?:ed|ing)$/i.test(tokens[index + 1]?.text ?? '');
  return tag === 'noun' || tag === 'adjective';
}

/** Whether only blanks stand between a word and the one before it, or it is the first of its run. */
function adjoins(text: string, tokens: readonly Token[], index: number, start: number): boolean {
  if (index === start) return true;
  const gap = text.slice(tokens[index - 1]?.end, tokens[index]?.start);
  return /^[ \t]*\n?[ \t]*$/.test(gap) && gap.length <= 3;
}

function lastNoun(tags: readonly WordTag[], start: number, end: number): number {
  let last = end;
  while (last > start && tags[last - 1] !== 'noun') last--;
  return last;
}
