import { commonWords, givenNames, places, surnames } from '../../lexicon/word-lists';
import { fold } from '../../util/fold';

/**
 * How a concept that no vocabulary lists is called: as printed, but words that a heading or the start of a sentence
 * raised in lower case. Names of people and places, and adjectives made of them, keep their capital.
 */
export function conceptName(phrase: string): string {
  return phrase
    .replace(/\s+/g, ' ')
    .trim()
    .split(' ')
    .map((word) => (isRaised(word) ? word.toLowerCase() : word))
    .join(' ');
}

function isRaised(word: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)*$/u.test(word) && !fold(word).split('-').some(isProper);
}

function isProper(word: string): boolean {
  if (commonWords.has(word)) return false;
  return (
    [surnames, givenNames, places].some((list) => list.get(word) === 'strong') ||
    /[a-z]{3}(?:ian|ean)$/.test(word)
  );
}
