import {
  adjectiveLikeNouns,
  adverbLikeWords,
  functionWords,
  generalAdjectives,
  modifyingPlurals,
} from '../../lexicon/word-classes';

/** What part a word can play in a term: only nouns and adjectives stand in one. */
export type WordTag = 'noun' | 'adjective' | 'adverb' | 'other';

const adjectiveEnding = /(?:ous|ive|ic|al|able|ible|ful|less|ary|ory|ian|ant|ent|ar|wise|like)$/;
const adverbEnding = /.{3}ly$/;

/** The tag of a lower-case word that its neighbours do not change: of function words, adverbs and what is no word. */
export function closedTag(word: string): WordTag | undefined {
  if (!isWord(word) || functionWords.has(word)) return 'other';
  return adverbEnding.test(word) && !adverbLikeWords.has(word) ? 'adverb' : undefined;
}

/** Whether a word may stand in a term, or be a verb. */
export function isOpen(word: string): boolean {
  return word !== '' && closedTag(word) === undefined;
}

/** Whether a word determines a noun phrase. */
export function isDeterminer(word: string): boolean {
  return /^(?:an?|the|this|our|their|its)$/.test(word);
}

/** Whether a tag is that of a term's words. */
export function inTerm(tag: WordTag | undefined): boolean {
  return tag === 'noun' || tag === 'adjective';
}

/** Whether a word is an adjective by its ending. */
export function isAdjective(word: string): boolean {
  return adjectiveEnding.test(word) && !/ment$/.test(word) && !adjectiveLikeNouns.has(word);
}

/** Whether a word behind the base form of a verb opens its object: `and design approximate adders`. */
export function isModified(next: string): boolean {
  return generalAdjectives.has(next) || isAdjective(next);
}

/** Whether a word is a plural by its ending, and none that stands in compounds. */
export function isPlainPlural(word: string): boolean {
  return /.{2}[^sui'’]s$/.test(word) && !/ics$/.test(word) && !modifyingPlurals.has(word);
}

/** Letters of an alphabet; no address, no possessive ending, no script that is written without blanks. */
function isWord(word: string): boolean {
  return (
    /\p{L}/u.test(word) &&
    !/:\/\/|@|^['’]s$|['’](?:ll|re|ve|d|m|t)$|^et al|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(
      word,
    )
  );
}
