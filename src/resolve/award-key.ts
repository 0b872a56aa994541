import { givenNames } from '../lexicon/word-lists';
import { fold } from '../util/fold';

const kinds: Readonly<Record<string, string>> = {
  scholar: 'scholarship',
  fellow: 'fellowship',
  laureate: 'prize',
};

/**
 * The key under which names of an award are compared: folded, without years, edition numbers, articles, `research`,
 * and the first names of whom it is named after: `2014 Sloan Fellow` is an `Alfred P. Sloan Research Fellowship`.
 */
export function awardKey(name: string): string {
  const words = fold(name)
    .replace(/\b(?:class of )?(?:19|20)\d\d\b/g, ' ')
    .replace(/\b\d{1,3}(?:st|nd|rd|th)\b/g, ' ')
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:the|an?|of|for|in|at|on|and|research)$/.test(word))
    .map(kindWord);
  const family = words.filter((word, index) => !isFirstName(word, words[index + 1]));
  return family.join(' ');
}

function kindWord(word: string): string {
  const singular = word.replace(
    /^(scholar|fellow|laureate|award|prize|medal|scholarship|fellowship)s$/,
    '$1',
  );
  return Object.hasOwn(kinds, singular) ? (kinds[singular] ?? singular) : singular;
}

/** An initial or a given name with another name behind it; `Alan Award` is named after an Alan. */
function isFirstName(word: string, next: string | undefined): boolean {
  const isNamed = next !== undefined && !/^(?:award|prize|medal|scholarship|fellowship|lecture)$/.test(next);
  return isNamed && (word.length === 1 || givenNames.get(word) === 'strong');
}
