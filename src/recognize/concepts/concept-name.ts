import { namesInTerms } from '../../lexicon/technical-words';
import { commonWords, givenNames, places, surnames } from '../../lexicon/word-lists';
import { fold } from '../../util/fold';

/** No acronym has so many letters, */
const tooLong = 10;
/** and few of those that a heading in capitals hides among its words. */
const seldomAcronym = 6;

/**
 * How a concept that no vocabulary lists is called: as printed, but words that a heading or the start of a sentence
 * raised in lower case. Names of people and places, and adjectives made of them, keep their capital, and so do the
 * text's proper words (folded).
 */
export function conceptName(phrase: string, proper: ReadonlySet<string>): string {
  const printed = phrase.replace(/\s+/g, ' ').trim();
  if (printed === printed.toLowerCase()) return printed;
  return withoutShouting(printed)
    .split(' ')
    .map((word) => (isRaised(word, proper) ? word.toLowerCase() : word))
    .join(' ');
}

/** Common and longer words of a heading in capitals, and words too long for acronyms, in lower case; what is left may be an acronym. */
function withoutShouting(phrase: string): string {
  const isHeading = /[\s-]/.test(phrase) && phrase === phrase.toUpperCase();
  return phrase.replace(/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu, (word, at: number) => {
    const isPart = /[-‐‑]/.test(phrase.charAt(at - 1) + phrase.charAt(at + word.length));
    const isWord = isHeading && (word.length >= seldomAcronym || commonWords.has(fold(word)));
    return isWord || (word.length >= tooLong && !isPart) ? word.toLowerCase() : word;
  });
}

function isRaised(word: string, proper: ReadonlySet<string>): boolean {
  if (!/^\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)*$/u.test(word)) return false;
  return !fold(word)
    .split('-')
    .some((part) => isName(part, word) || (proper.has(part) && !commonWords.has(part)));
}

/** Whether a word, folded, is a name wherever it stands: by the lists, its ending, or letters that English lacks. */
function isName(word: string, printed: string): boolean {
  if (places.get(word) === 'strong' || namesInTerms().has(word)) return true;
  if (commonWords.has(word)) return false;
  return (
    [surnames, givenNames].some((list) => list.get(word) === 'strong') ||
    /[a-z]{3}(?:ian|ean)$/.test(word) ||
    /.[öüøåőűłčšžřńć]/.test(printed)
  );
}
