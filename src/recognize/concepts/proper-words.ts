import { fold } from '../../util/fold';
import type { Passage } from './concept-passages';

/** From this share of its longer words in lower case on, a stretch is prose, where a capital tells of a name. */
const proseShare = 1 / 3;
/** Shorter words stand in lower case in headings too. */
const longerWord = 4;
const word = /\p{L}[\p{L}\p{M}]*/gu;

/**
 * The words of a passage, folded, that its prose prints with a capital though no sentence begins there, and nowhere in
 * lower case: names and what is made of names (`Ricci`, `Bayesian`). In German, all nouns, headings included.
 */
export function properWords(text: string, { ranges }: Passage, language: string): ReadonlySet<string> {
  const sentences = ranges.flatMap(({ start, end }) =>
    text
      .slice(start, end)
      .split(/[.!?:•"“”|]|\n\s*\n/)
      .map((sentence) => sentence.match(word) ?? []),
  );
  const small = new Set(
    sentences
      .flat()
      .filter((printed) => /^\p{Ll}/u.test(printed))
      .map(fold),
  );
  const raised = sentences
    .filter((words) => language === 'de' || isProse(words))
    .flatMap((words) => words.slice(1).filter(isCapitalised));
  return new Set(raised.map(fold).filter((folded) => !small.has(folded)));
}

function isProse(words: readonly string[]): boolean {
  const longer = words.slice(1).filter((printed) => printed.length >= longerWord);
  return longer.filter((printed) => /^\p{Ll}/u.test(printed)).length >= longer.length * proseShare;
}

function isCapitalised(printed: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(printed);
}
