import { functionWordsOf } from '../../lexicon/function-words';
import type { Span } from '../../model';
import { type Token, tokenize } from '../../util/tokenize';
import type { NounPhrase } from './noun-phrases';

const longestPhrase = 4;
/** Words that join the parts of one term in Romance languages. */
const connectors = new Set([
  'de',
  'des',
  'du',
  'del',
  'della',
  'delle',
  'dei',
  'degli',
  'di',
  'da',
  'do',
  'das',
  'dos',
  'la',
  'à',
  'en',
]);

/**
 * Phrases of a text in a language whose parts of speech we do not tag: what stands between its function words and
 * marks of punctuation. In German a phrase ends in a capitalised word; elsewhere `de` and the like may join two runs.
 */
export function foreignPhrases(text: string, range: Span, language: string): NounPhrase[] {
  const tokens = tokenize(text.slice(range.start, range.end), range.start);
  const lower = tokens.map((token) => token.text.toLowerCase());
  const known = functionWordsOf.get(language) ?? new Set<string>();
  const isTerm = (index: number): boolean =>
    /^\p{L}/u.test(lower[index] ?? '') && !known.has(lower[index] ?? '');
  const joins = (index: number): boolean =>
    language !== 'de' && connectors.has(lower[index] ?? '') && isTerm(index + 1);
  const found: NounPhrase[] = [];
  for (let start = 0; start < tokens.length; start++) {
    if (!isTerm(start)) continue;
    let end = start + 1;
    while (end < tokens.length && (isTerm(end) || joins(end)) && adjoins(text, tokens, end)) end++;
    const words = nounEnding(tokens.slice(start, end), language);
    const [head, tail] = [words[0], words.at(-1)];
    if (head !== undefined && tail !== undefined && words.length <= longestPhrase + 1)
      found.push({
        start: head.start,
        end: tail.end,
        words,
        before: lower[start - 1] ?? '',
        after: lower[end] ?? '',
      });
    start = end;
  }
  return found;
}

function adjoins(text: string, tokens: readonly Token[], index: number): boolean {
  return /^[ \t]*\n?[ \t]*$/.test(text.slice(tokens[index - 1]?.end, tokens[index]?.start));
}

function nounEnding(words: readonly Token[], language: string): readonly Token[] {
  if (language !== 'de') return words;
  const last = words.findLastIndex((word) => /^\p{Lu}/u.test(word.text));
  return words.slice(0, last + 1);
}
