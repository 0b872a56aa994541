import { functionWordsOf } from '../../../lexicon/function-words';
import { generalNounsOf } from '../../../lexicon/general-nouns';
import type { Span } from '../../../model';
import { memoize } from '../../../util/memoize';
import { type Token, tokenize } from '../../../util/tokenize';
import type { NounPhrase } from '../noun-phrases';
import { isLearned } from './learned-word';

/** The words of a text whose parts of speech we do not tag, as the search for its phrases sees them. */
export interface UntaggedText {
  readonly text: string;
  /** ISO 639-1 */
  readonly language: string;
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  readonly functionWords: ReadonlySet<string>;
  readonly generalNouns: ReadonlySet<string>;
}

/** A phrase of such a text. */
export interface UntaggedPhrase extends NounPhrase {
  /** Whether it is formed as terms are, so that it may be one though the text has it only once. */
  readonly isTelling: boolean;
  readonly isLearned?: boolean;
}

const noWords: ReadonlySet<string> = new Set();
/** What shows that the words around it are English, as in a list of references. */
const english: readonly string[] = ['the', 'and', 'for', 'of', 'with', 'from'];
/** `l'érosion`: the elided word is none of the term's. */
const elided = /^(?:[dl]|dell|nell|all|dall|sull|un)['’](?=\p{L})/iu;

/** Cuts a stretch of a text into words. */
export function untaggedText(text: string, range: Span, language: string): UntaggedText {
  const tokens = tokenize(text.slice(range.start, range.end), range.start);
  return {
    text,
    language,
    tokens,
    lower: tokens.map((token) => token.text.toLowerCase()),
    functionWords: stopWords(language),
    generalNouns: generalNounsOf.get(language) ?? noWords,
  };
}

const stopWords = memoize((language) => new Set([...(functionWordsOf.get(language) ?? []), ...english]));

/** A word without the article or preposition elided before it. */
export function withoutElision(word: string): string {
  return word.replace(elided, '');
}

/** Whether only blanks stand before a word. */
export function adjoins({ text, tokens }: UntaggedText, index: number): boolean {
  const [previous, token] = [tokens[index - 1], tokens[index]];
  return (
    previous !== undefined &&
    token !== undefined &&
    /^[ \t]*\n?[ \t]*$/.test(text.slice(previous.end, token.start))
  );
}

/** The phrase of the words from an index to another; one learned word tells enough alone. */
export function phraseBetween(
  { text, tokens, lower }: UntaggedText,
  start: number,
  end: number,
  isTelling: boolean,
): UntaggedPhrase[] {
  const words = tokens.slice(start, end);
  const [head, tail] = [words[0], words.at(-1)];
  if (head === undefined || tail === undefined) return [];
  const cut = elided.exec(text.slice(head.start, tail.end))?.[0].length ?? 0;
  const learned = words.length === 1 && isLearned(withoutElision(lower[start] ?? ''));
  const [before, after] = [lower[start - 1] ?? '', lower[end] ?? ''];
  const span = { start: head.start + cut, end: tail.end };
  return [{ ...span, words, before, after, isTelling: isTelling || learned, isLearned: learned }];
}
