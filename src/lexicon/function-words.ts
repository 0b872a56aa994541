import functionWordData from '../../data/function-words.txt?raw';
import { functionWords as english } from './word-classes';

/** Function words by language (ISO 639-1), in lower case. */
export const functionWordsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['en', english],
  ...functionWordData
    .split(/^# (?=[a-z]{2}$)/m)
    .slice(1)
    .map((block): [string, ReadonlySet<string>] => [
      block.slice(0, 2),
      new Set(block.slice(2).split(/\s+/).filter(Boolean)),
    ]),
]);

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
  let [best, most] = ['en', 0];
  for (const [language, known] of functionWordsOf) {
    const hits = words.filter((word) => known.has(word)).length;
    if (hits > most) [best, most] = [language, hits];
  }
  return best;
}
