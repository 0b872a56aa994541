import functionWordData from '../../data/function-words.txt?raw';
import { groupBy } from '../util/group-by';
import { functionWords as english } from './word-classes';
import { wordsByLanguage } from './words-by-language';

/** Function words by language (ISO 639-1), in lower case. */
export const functionWordsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['en', english],
  ...wordsByLanguage(functionWordData),
]);

/** The languages that have a function word, by word. */
const languagesOf = groupBy(
  [...functionWordsOf].flatMap(([language, words]) => [...words].map((word) => ({ word, language }))),
  ({ word }) => word,
);

const enoughWords = 400;
const enoughText = 12 * enoughWords;

/** The language whose function words are most frequent among the first words of a text; English where none is. */
export function guessLanguage(text: string): string {
  const words = (
    text
      .slice(0, enoughText)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  ).slice(0, enoughWords);
  const hits = new Map([...functionWordsOf.keys()].map((language) => [language, 0]));
  for (const word of words)
    for (const { language } of languagesOf.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  let [best, most] = ['en', 0];
  for (const [language, count] of hits) if (count > most) [best, most] = [language, count];
  return best;
}
