import { sameGivenName } from '../lexicon/nicknames';
import type { NameForm } from './name-form';

/** Why two printed names may belong to one person. */
export interface NameAgreement {
  /**
   * `full`: given names agree as words. `initial`: one side has initials only. `family`: one side has nothing else.
   * `swapped`: the same two words in the other order.
   */
  readonly strength: 'full' | 'initial' | 'family' | 'swapped';
  readonly reason: string;
}

/** Compares two names; undefined when they contradict each other (other family, given or middle name, `Jr.` and `Sr.`). */
export function compareNames(left: NameForm, right: NameForm): NameAgreement | undefined {
  return (
    compareForms(left, right) ??
    (left.spelledOut && compareForms(left.spelledOut, right)) ??
    (right.spelledOut && compareForms(left, right.spelledOut))
  );
}

function compareForms(left: NameForm, right: NameForm): NameAgreement | undefined {
  if (!left.family.some((spelling) => right.family.includes(spelling))) return compareSwapped(left, right);
  if (left.suffix !== '' && right.suffix !== '' && left.suffix !== right.suffix) return undefined;
  if (left.given.length === 0 || right.given.length === 0)
    return { strength: 'family', reason: 'the family name alone' };
  return (
    compareJoined(left, right) ??
    compareGiven(left, right) ??
    compareCallName(left, right) ??
    compareCallName(right, left)
  );
}

/** `Ye Xiuzhu` and `Xiuzhu Ye`. */
function compareSwapped(left: NameForm, right: NameForm): NameAgreement | undefined {
  const [one, other] = [left.given.join(''), right.given.join('')];
  const isSwapped =
    one.length > 1 &&
    other.length > 1 &&
    allGiven(left).length === left.given.length &&
    allGiven(right).length === right.given.length &&
    left.family.includes(other) &&
    right.family.includes(one);
  return isSwapped ? { strength: 'swapped', reason: 'the same words in the other order' } : undefined;
}

/** `Xiu Zhu`, `Xiu-Zhu`, `Xiuzhu`; `J. P.` and `Jean-Pierre`. */
function compareJoined(left: NameForm, right: NameForm): NameAgreement | undefined {
  const [one, other] = [allGiven(left), allGiven(right)];
  if (one.join('') === other.join('') && isWord(one) && isWord(other))
    return { strength: 'full', reason: 'the same given names' };
  if (one.length !== other.length || !one.every((part, index) => fits(part, other[index] ?? '')))
    return undefined;
  return agreement(one, other);
}

function compareGiven(left: NameForm, right: NameForm): NameAgreement | undefined {
  if (!givenFits(left, right) || !middleFits(left.middle.flat(), right.middle.flat())) return undefined;
  return agreement(left.given, right.given);
}

/** `J. Edward Doe` is known as `Edward Doe`. */
function compareCallName(left: NameForm, right: NameForm): NameAgreement | undefined {
  const [call, ...rest] = left.middle;
  if (call === undefined || !isWord(call) || left.given.join('').length > 1 || !isWord(right.given))
    return undefined;
  if (!wordsFit(call, right.given) || !middleFits(rest.flat(), right.middle.flat())) return undefined;
  return { strength: 'full', reason: 'the second given name is the one in use' };
}

function agreement(one: readonly string[], other: readonly string[]): NameAgreement {
  if (!isWord(one) || !isWord(other)) return { strength: 'initial', reason: 'the initials agree' };
  const same = one.join('') === other.join('');
  return {
    strength: 'full',
    reason: same ? 'the same given name, nothing against it' : 'a short form of the given name',
  };
}

function givenFits(left: NameForm, right: NameForm): boolean {
  return (
    wordsFit(left.given, right.given) ||
    (left.nickname !== '' && sameGivenName(left.nickname, right.given.join(''))) ||
    (right.nickname !== '' && sameGivenName(right.nickname, left.given.join('')))
  );
}

function wordsFit(one: readonly string[], other: readonly string[]): boolean {
  if (one.join('') === other.join('')) return true;
  if (!isWord(one)) return initialsFit(one, other);
  if (!isWord(other)) return initialsFit(other, one);
  return one.length === other.length
    ? one.every((part, index) => fits(part, other[index] ?? ''))
    : sameGivenName(one.join(''), other.join(''));
}

/** `S.-H.` fits `Sung-Hoon` and `Sunghoon`; `J.` fits `Jean-Pierre`. */
function initialsFit(letters: readonly string[], words: readonly string[]): boolean {
  if (words.length > 1) return letters.every((letter, index) => fits(letter, words[index] ?? letter));
  const [word = ''] = words;
  let from = 0;
  return letters.every((letter, index) => {
    const found = word.indexOf(letter, from);
    from = found + 1;
    return index === 0 ? found === 0 : found > 0;
  });
}

/** The shorter list must stand within the longer one, in order. */
function middleFits(left: readonly string[], right: readonly string[]): boolean {
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  let from = 0;
  return few.every((part) => {
    const found = many.findIndex((candidate, index) => index >= from && fits(part, candidate));
    from = found + 1;
    return found >= 0;
  });
}

function fits(one: string, other: string): boolean {
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  return sameGivenName(one, other);
}

function isWord(parts: readonly string[]): boolean {
  return parts.some((part) => part.length > 1);
}

function allGiven({ given, middle }: NameForm): string[] {
  return [...given, ...middle.flat()];
}
