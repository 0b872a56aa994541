import { institutionKey, institutions } from '../lexicon/institutions';
import { givenNames } from '../lexicon/word-lists';
import { fold } from '../util/fold';
import { lazy } from '../util/lazy';

const kinds: Readonly<Record<string, string>> = {
  scholar: 'scholarship',
  fellow: 'fellowship',
  laureate: 'prize',
};

/** Names of learned societies by the keys of all their forms: an award tells which IEEE is meant. */
const societies = lazy(
  () =>
    new Map(
      institutions
        .filter(({ kind }) => kind === 'society' || kind === 'academy')
        .flatMap(({ name, aliases, weakAliases }) =>
          [...weakAliases, ...aliases, name].map((form) => [institutionKey(form), name] as const),
        ),
    ),
);

/**
 * The key under which names of an award are compared: folded, in whatever order, without years, edition numbers,
 * articles, `research`, `award`, and the first names of whom it is named after: `2014 Sloan Fellow` is an `Alfred P. Sloan
 * Research Fellowship`, an `IEEE Fellow` a `Fellow of the Institute of Electrical and Electronics Engineers`.
 */
export function awardKey(name: string): string {
  const fellow =
    /^fellow(?:ship)? of (?:the )?(.+)$/i.exec(name) ?? /^(?:the )?(.+) fellow(?:ship)?$/i.exec(name);
  const society = societies().get(institutionKey(fellow?.[1] ?? ''));
  return wordsKey(society === undefined ? name : `${society} fellow`);
}

function wordsKey(name: string): string {
  const words = fold(name)
    .replace(/\b(?:class of )?(?:19|20)\d\d\b/g, ' ')
    .replace(/\b\d{1,3}(?:st|nd|rd|th)\b/g, ' ')
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:the|an?|of|for|in|at|on|and|research)$/.test(word))
    .map(kindWord);
  const family = words.filter((word, index) => !isFirstName(word, words[index + 1]));
  const distinctive = family.filter((word) => word !== 'award');
  return (distinctive.length > 0 ? distinctive : family).sort().join(' ');
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
