import { institutionMeant } from '../../lexicon/short-institution-names';
import { places } from '../../lexicon/word-lists';
import { isCapital, runsOn, type Words } from '../words';
import { fieldWords, innerLinks, isWholeHead, outsideWords, partHeads } from './words';

/** `Earth Observatory of *Birdtown*`, `University Roe *Birdtown*`, `New *Birdtown*`: the last word of a longer name. */
export function closesLongerName(words: Words, { from }: { readonly from: number }): boolean {
  const { keys, tokens } = words;
  if (!runsOn(words, from)) return false;
  const isHead = (key: string): boolean => isWholeHead(key) || partHeads.has(key);
  if (keys[from - 1] === 'of')
    return isCapital(tokens[from - 2]) && isCapital(tokens[from - 3]) && isHead(keys[from - 2] ?? '');
  if (!isCapital(tokens[from - 1])) return false;
  return townOpeners.test(keys[from - 1] ?? '') || followsHead(words, from);
}

const townOpeners = /^(?:new|san|santa|saint|st\.?|los|las|fort|port|north|south|east|west|mount|el|la)$/;

/** `École Nationale *Polytechnique*`: in a run of capitals that a word such as `École` opens. */
function followsHead(words: Words, from: number): boolean {
  const { keys, tokens } = words;
  for (let index = from - 2; index > from - longestName && isCapital(tokens[index + 1]); index--) {
    if (!runsOn(words, index + 1)) return false;
    if (isCapital(tokens[index]) && opensName.test(keys[index] ?? '')) return true;
  }
  return false;
}

const opensName =
  /^(?:universi\p{L}+|ecole|escuela|escola|scuola|instituto|istituto|politecnico|hochschule)$/u;

function isTown(keys: readonly string[], from: number, to: number): boolean {
  return places.has(keys.slice(from, to).join(' '));
}

/** `ABC *Birdtown*`, `ABC in *Birdtown*`: a town right behind an institution that ended at `previousEnd`. */
export function isTownOf(
  { keys }: Words,
  { from, to }: { readonly from: number; readonly to: number },
  previousEnd: number | undefined,
): boolean {
  const isBehind = previousEnd === from || (keys[from - 1] === 'in' && previousEnd === from - 1);
  return isBehind && isTown(keys, from, to);
}

/** `Institute for Birds (IB), *Birdtown*`: a town right behind a whole institution, known by name or by its shape. */
export function tellsTown(
  words: Words,
  { from, to }: { readonly from: number; readonly to: number },
  isKnown: boolean,
): boolean {
  const { keys } = words;
  if (keys[from - 1] !== ',' || !isTown(keys, from, to)) return false;
  return isKnown || closesWhole(words, keys[from - 2] === ')' ? from - 5 : from - 2);
}

/** Whether a name that ends at a token has the head of a whole institution: not of a department, nor of a field. */
function closesWhole(words: Words, end: number): boolean {
  const { keys, tokens } = words;
  for (let index = end; index > end - longestName; index--) {
    const key = keys[index] ?? '';
    if (isWholeHead(key)) return !(/^institut/.test(key) && fieldWords.has(keys[index + 2] ?? ''));
    if (partHeads.has(key) || !(isCapital(tokens[index]) || innerLinks.has(key))) return false;
  }
  return false;
}

/** `in *Birdtown* (Roe Institute)`: the town of the known institution that the parenthesis names. */
export function locatesAside(
  { keys }: Words,
  { from, to }: { readonly from: number; readonly to: number },
  known: ReadonlySet<number>,
): boolean {
  const isPlace = known.has(to + 1) || isWholeHead(keys[to + 1] ?? '');
  return keys[to] === '(' && isPlace && isTown(keys, from, to);
}

const longestName = 10;

/** `*XQV* Applied Song Unit, Birdtown`: opened by the letters of a known body, and no department of the town's. */
function isKnownShort(opener: string): boolean {
  return /^\p{Lu}{3,6}$/u.test(opener) && institutionMeant(opener) !== undefined;
}

const provinces = /^(?:ontario|quebec|alberta|manitoba|saskatchewan|british)$/;

function isDepartment(key: string): boolean {
  return /^(?:depart|dept|school|faculty|division)/.test(key);
}

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
  if (keys[from - 1] !== ',' || !isTown(keys, from, to)) return false;
  const before = keys.slice(field, from - 1);
  const start = field + before.lastIndexOf(',') + 1;
  const name = keys.slice(start, from - 1);
  const isPlain = (key: string): boolean =>
    key === 'research' || ![fieldWords, partHeads, outsideWords].some((list) => list.has(key));
  if (isKnownShort(tokens[start]?.text ?? '')) return true;
  if (keys[from + 1] === ',' && provinces.test(keys[from + 2] ?? '')) return !name.some(isDepartment);
  return (
    name.length > 0 &&
    name.every((key, offset) => (key === '.' || isCapital(tokens[start + offset])) && isPlain(key))
  );
}
