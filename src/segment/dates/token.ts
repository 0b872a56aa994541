import type { Span } from '../../model';

/** A number, a word or a single mark of a text, with its place. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: 'number' | 'word' | 'mark';
  /** Lower case; for words only of use to compare. */
  readonly lower: string;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** Whether a line break stands before it. */
  readonly opensLine: boolean;
}

const token = /(\d+)|([A-Za-zªºÀ-ɏͰ-֏א-׿]+)|\S/g;

/** Cuts a text into numbers, words and marks; `from` is added to each place. */
export function tokenize(text: string, from = 0): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(token)) {
    const between = text.slice(end, match.index);
    end = match.index + match[0].length;
    tokens.push({
      text: match[0],
      kind: match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'mark',
      lower: match[0].toLowerCase(),
      start: from + match.index,
      end: from + end,
      spaced: between !== '' || match.index === 0,
      opensLine: between.includes('\n') || match.index === 0,
    });
  }
  return tokens;
}
