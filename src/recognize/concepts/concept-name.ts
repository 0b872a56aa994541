import { commonWords, givenNames, places, surnames } from '../../lexicon/word-lists';
import { fold } from '../../util/fold';

/**
 * How a concept that no vocabulary lists is called: as printed, but words that a heading or the start of a sentence
 * raised in lower case. Names of people and places, and adjectives made of them, keep their capital, and so do the
 * text's proper words (folded).
 */
export function conceptName(phrase: string, proper: ReadonlySet<string>): string {
  return withoutShouting(phrase.replace(/\s+/g, ' ').trim())
    .split(' ')
    .map((word) => (isRaised(word, proper) ? word.toLowerCase() : word))
    .join(' ');
}

/** A heading in capitals: its common words in lower case; what is left in capitals may be an acronym. */
function withoutShouting(phrase: string): string {
  if (!/\s/.test(phrase) || phrase !== phrase.toUpperCase()) return phrase;
  return phrase.replace(/\p{Lu}{3,}/gu, (word) => (commonWords.has(fold(word)) ? word.toLowerCase() : word));
}

function isRaised(word: string, proper: ReadonlySet<string>): boolean {
  if (!/^\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)*$/u.test(word)) return false;
  return !fold(word)
    .split('-')
    .some((part) => isName(part, word) || (proper.has(part) && !commonWords.has(part)));
}

/** Whether a word, folded, is a name wherever it stands: by the lists, its ending, or letters that English lacks. */
function isName(word: string, printed: string): boolean {
  if (places.get(word) === 'strong') return true;
  if (commonWords.has(word)) return false;
  return (
    [surnames, givenNames].some((list) => list.get(word) === 'strong') ||
    /[a-z]{3}(?:ian|ean)$/.test(word) ||
    /.[öüøåőűłčšžřńć]/.test(printed)
  );
}
