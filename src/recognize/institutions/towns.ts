import { places } from '../../lexicon/word-lists';
import { isCapital, runsOn, type Words } from '../words';
import { fieldWords, innerLinks, outsideWords, partHeads, wholeHeads } from './words';

/** `Earth Observatory of *Birdtown*`: the town in a longer name. */
export function closesLongerName(words: Words, { from }: { readonly from: number }): boolean {
  const { keys, tokens } = words;
  return (
    keys[from - 1] === 'of' &&
    isCapital(tokens[from - 2]) &&
    isCapital(tokens[from - 3]) &&
    runsOn(words, from) &&
    (wholeHeads.has(keys[from - 2] ?? '') || partHeads.has(keys[from - 2] ?? ''))
  );
}

/** `ABC *Birdtown*`: a town right behind an institution that ended at `previousEnd`. */
export function isTownOf(
  { keys }: Words,
  { from, to }: { readonly from: number; readonly to: number },
  previousEnd: number | undefined,
): boolean {
  return to - from === 1 && previousEnd === from && places.has(keys[from] ?? '');
}

/** `Institute for Birds (IB), *Birdtown*`: a town right behind a whole institution, known by name or by its shape. */
export function tellsTown(
  words: Words,
  { from, to }: { readonly from: number; readonly to: number },
  isKnown: boolean,
): boolean {
  const { keys } = words;
  if (to - from !== 1 || keys[from - 1] !== ',' || !places.has(keys[from] ?? '')) return false;
  return isKnown || closesWhole(words, keys[from - 2] === ')' ? from - 5 : from - 2);
}

/** Whether a name that ends at a token has the head of a whole institution: not of a department, nor of a field. */
function closesWhole(words: Words, end: number): boolean {
  const { keys, tokens } = words;
  for (let index = end; index > end - longestName; index--) {
    const key = keys[index] ?? '';
    if (wholeHeads.has(key)) return !(/^institut/.test(key) && fieldWords.has(keys[index + 2] ?? ''));
    if (partHeads.has(key) || !(isCapital(tokens[index]) || innerLinks.has(key))) return false;
  }
  return false;
}

const longestName = 10;

/**
 * `Acme Song Labs, *Birdtown*`: in an affiliation, which begins at token `field`, a town behind a name that is neither
 * a department nor a post tells where that is.
 */
export function tellsTownOfField(
  words: Words,
  { from, to }: { readonly from: number; readonly to: number },
  field: number,
): boolean {
  const { keys, tokens } = words;
  if (to - from !== 1 || keys[from - 1] !== ',' || !places.has(keys[from] ?? '')) return false;
  const before = keys.slice(field, from - 1);
  const start = field + before.lastIndexOf(',') + 1;
  const name = keys.slice(start, from - 1);
  const isPlain = (key: string): boolean =>
    key === 'research' || ![fieldWords, partHeads, outsideWords].some((list) => list.has(key));
  return name.length > 0 && name.every((key, offset) => isCapital(tokens[start + offset]) && isPlain(key));
}
