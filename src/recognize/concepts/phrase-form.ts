import { conceptToken } from '../../lexicon/concept-trie';
import { technicalWords } from '../../lexicon/technical-words';
import {
  administrationWords,
  generalAdjectives,
  generalNouns,
  personNouns,
} from '../../lexicon/word-classes';
import { commonWords, places, surnames } from '../../lexicon/word-lists';
import { fold } from '../../util/fold';
import { singular } from '../../util/singular';

/** What the words of a phrase say of it alone. Yes or no as 1 or 0; lengths in tens of letters. */
export interface PhraseForm {
  readonly oneWord: boolean;
  readonly twoWords: boolean;
  readonly threeWords: boolean;
  /** A word alone that is not among the common ones: `glyphosate`. */
  readonly rareWord: boolean;
  /** The share of its words that are common and in no name of the vocabulary. */
  readonly everydayWords: number;
  readonly wordLength: number;
  readonly length: number;
  readonly generalAdjective: boolean;
  readonly generalNoun: boolean;
  readonly generalWord: boolean;
  /** `hydropower workers` */
  readonly people: boolean;
  /** `two-day course`, `1960s fashion` */
  readonly quantity: boolean;
  /** Chinese or Japanese. */
  readonly unspaced: boolean;
}

/** Chinese and Japanese characters; none stands between blanks, so two count as a word. */
const unspacedScript = /[\p{Script=Han}\p{Script=Katakana}]/u;

/** Describes a phrase by its words. */
export function phraseForm(phrase: string): PhraseForm {
  const unspaced = unspacedScript.test(phrase);
  const words = unspaced ? (phrase.match(/.{1,2}/gu) ?? []) : phrase.toLowerCase().split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const [opens, ends] = [generalAdjectives.has(first), generalNouns.has(last)];
  const one = words.length === 1;
  return {
    oneWord: one,
    twoWords: words.length === 2,
    threeWords: words.length === 3,
    rareWord: one && isRare(phrase),
    everydayWords: everydayShare(phrase),
    wordLength: one ? Math.min(15, phrase.length) / 10 : 0,
    length: Math.min(40, phrase.length) / 10,
    generalAdjective: opens,
    generalNoun: !one && ends,
    generalWord: one && ends,
    people: personNouns.has(last) || /[a-z]{3}ists?$/.test(last),
    quantity: !one && numberWord.test(first),
    unspaced,
  };
}

const numberWord =
  /^(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten)-|twenty|thirty|forty|fifty|hundred)/;

/** Whether a word of a phrase names a place. */
export function namesPlace(phrase: string): boolean {
  return partsOf(phrase).some((part) => places.has(part));
}

/** Whether a phrase is no more than a place or a family name: `Jersey City`, `Byron`. */
export function isMereName(phrase: string): boolean {
  const parts = partsOf(phrase);
  const isPlace = places.has(fold(phrase)) || parts.every((part) => places.get(part) === 'strong');
  return (
    /^\p{Lu}/u.test(phrase) && (isPlace || (parts.length === 1 && surnames.get(parts[0] ?? '') === 'strong'))
  );
}

/** Whether a word of a phrase tells of events and their rules: `registration desk`. */
export function namesAdministration(phrase: string): boolean {
  return phrase
    .toLowerCase()
    .split(' ')
    .some((word) => administrationWords.has(word));
}

function isRare(word: string): boolean {
  return partsOf(word).some((part) => /[a-z]/.test(part) && !isCommon(part));
}

function everydayShare(phrase: string): number {
  const parts = partsOf(phrase);
  const everyday = parts.filter((part) => isCommon(part) && !technicalWords().has(conceptToken(part)));
  return everyday.length / Math.max(1, parts.length);
}

function isCommon(word: string): boolean {
  return commonWords.has(word) || commonWords.has(singular(word));
}

function partsOf(phrase: string): string[] {
  return fold(phrase)
    .split(/[\s\-–/]+/)
    .filter((part) => part !== '');
}
