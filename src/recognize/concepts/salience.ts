import { generalAdjectives, generalNouns } from '../../lexicon/word-classes';
import { commonWords } from '../../lexicon/word-lists';
import { fold } from '../../util/fold';
import { singular } from '../../util/singular';
import type { ConceptCandidate } from './concept-candidates';
import type { Passage } from './concept-passages';
import type { Occurrence } from './occurrence';

/**
 * Weights of a logistic model over what one sees of a phrase in its document. Fitted on 260 talks whose topics a
 * reader listed and 1,500 indexed abstracts together, its terms chosen by cross-validation in five parts, and rounded. No corpus statistics enter, so a document is read the same wherever it stands.
 */
const weights = {
  bias: -2.05,
  oneWord: -2.05,
  twoWords: 0.95,
  threeWords: 0.85,
  /** A word alone that is not among the common ones: `glyphosate`. */
  rareWord: 0.95,
  wordInTitle: 0.45,
  wordLength: 1.25,
  length: 0.55,
  frequency: 0.65,
  early: 1,
  /** In a short text each phrase says more of its subject. */
  brevity: 1.9,
  participle: -0.3,
  generalAdjective: -1,
  generalNoun: -0.45,
  generalWord: -2.25,
  generalPair: -1,
  complementOf: 0.4,
  demonstrative: -0.5,
  coordinated: 0.3,
  nested: -1.85,
  vocabulary: 1.45,
  /** Read into the text: an acronym that nothing spells out, a coordination that shares its words. */
  implied: -2.95,
};

const charactersPerWord = 6;

/** How likely a reader would index a passage under a phrase that stands there at these places, 0 to 1. */
export function salience({ name, mentions, occurrences, known }: ConceptCandidate, passage: Passage): number {
  const [first] = occurrences;
  if (first === undefined) return 0;
  const terms: readonly (readonly [number, number | boolean])[] = [
    [weights.bias, true],
    ...formTerms(name),
    [weights.wordInTitle, !/\s/.test(name) && first.start < passage.titleEnd],
    [weights.frequency, Math.log(occurrences.length)],
    [weights.early, 1 / (1 + wordsBefore(first.start, passage) / 20)],
    [weights.brevity, 1 / (1 + wordsBefore(Number.POSITIVE_INFINITY, passage) / 50)],
    ...neighbourTerms(first),
    [weights.nested, occurrences.filter(({ nested }) => nested).length / occurrences.length],
    [weights.vocabulary, known],
    [weights.implied, mentions.every(({ rule }) => rule === 'acronym' || rule === 'vocabulary-coordination')],
  ];
  return logistic(terms.reduce((sum, [weight, value]) => sum + weight * Number(value), 0));
}

/** What the words of a phrase themselves say. */
function formTerms(phrase: string): readonly (readonly [number, number | boolean])[] {
  const words = phraseWords(phrase);
  const opens = generalAdjectives.has(words[0] ?? '');
  const ends = generalNouns.has(words.at(-1) ?? '');
  const one = words.length === 1;
  return [
    [weights.oneWord, one],
    [weights.twoWords, words.length === 2],
    [weights.threeWords, words.length === 3],
    [weights.rareWord, one && isRare(phrase)],
    [weights.wordLength, one ? Math.min(15, phrase.length) / 10 : 0],
    [weights.length, Math.min(40, phrase.length) / 10],
    [weights.participle, /ed\b/.test(phrase)],
    [weights.generalAdjective, opens],
    [weights.generalNoun, !one && ends],
    [weights.generalWord, one && ends],
    [weights.generalPair, words.length === 2 && opens && ends],
  ];
}

/** What the words around its first place say. */
function neighbourTerms({ before, after }: Occurrence): readonly (readonly [number, number | boolean])[] {
  return [
    [weights.complementOf, Number(before === 'of') - Number(after === 'of')],
    [weights.demonstrative, /^(?:th(?:is|ese|at|ose)|our|its|their)$/.test(before)],
    [weights.coordinated, [before, after].some((word) => word === 'and' || word === 'or')],
  ];
}

/** Two Chinese or Japanese characters count as a word, for none stands between blanks. */
function phraseWords(phrase: string): readonly string[] {
  const isUnspaced = /[\p{Script=Han}\p{Script=Katakana}]/u.test(phrase);
  return isUnspaced ? (phrase.match(/.{1,2}/gu) ?? []) : phrase.toLowerCase().split(/\s+/);
}

function isRare(word: string): boolean {
  return fold(word)
    .split(/[-–/]/)
    .some((part) => /[a-z]/.test(part) && !commonWords.has(part) && !commonWords.has(singular(part)));
}

/** About how many words of the passage stand before a place. */
function wordsBefore(place: number, { ranges }: Passage): number {
  const before = ranges.reduce(
    (sum, range) => sum + Math.max(0, Math.min(place, range.end) - range.start),
    0,
  );
  return before / charactersPerWord;
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
