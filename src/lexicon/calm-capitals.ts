import { fold } from '../util/fold';
import { commonWords } from './word-lists';

const linkWords = new Set(
  'of the and for in on at to by with a an de la du des le les et di del della e do da dos das el los las y en der die das für und zu van voor'.split(
    ' ',
  ),
);
/** Capitals of this length or shorter may be an acronym. */
const longestAcronym = 4;

/**
 * A name printed all in capitals as it would stand in running text: `LABORATORY OF BIRDS` as `Laboratory of Birds`.
 * Short words that are no common ones (`TVU`) may be acronyms and stay; so does a name of one word. Places
 * of characters stay the same.
 */
export function calmCapitals(name: string): string {
  if (name !== name.toUpperCase() || name === name.toLowerCase() || !/\p{Lu}\s+\S*\p{Lu}/u.test(name))
    return name;
  return name.replace(/[\p{Lu}\p{M}]+/gu, (word, index: number) => {
    const plain = word.toLowerCase();
    if (plain.length !== word.length) return word;
    if (linkWords.has(plain) && index > 0) return plain;
    if (word.length <= longestAcronym && !commonWords.has(fold(plain)) && !linkWords.has(plain)) return word;
    return word.charAt(0) + plain.slice(1);
  });
}
