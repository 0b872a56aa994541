import {
  adjectiveLikeNouns,
  adverbLikeWords,
  clauseVerbs,
  compoundParticiples,
  functionWords,
  generalAdjectives,
  irregularParticiples,
  lightGerunds,
  modifyingPlurals,
  nounAdjectives,
  nounVerbs,
  objectlessGerunds,
  participleLikeWords,
  topicGerunds,
  verbForms,
  verbGerunds,
} from '../../lexicon/word-classes';
import { continuesPast, continuesPredicate } from './coordinated-verbs';

/** What part a word can play in a term: only nouns and adjectives stand in one. */
export type WordTag = 'noun' | 'adjective' | 'adverb' | 'other';

const determiner = /^(?:an?|the|this|our|their|its)$/;
const auxiliary = /^(?:is|are|was|were|be|been|being|has|have|had)$/;
const subject = /^(?:we|i|they|you|he|she|please|can|could|may|might|must|will|would|should)$/;
const beforeVerb = /^(?:to|not|which|that|who|it|also)$/;
const afterVerb =
  /^(?:the|an?|this|that|these|our|their|its|how|some|all|both|two|three|for|on|in|to|with|as|from|new|several)$/;
const verbObject =
  /^(?:the|an?|that|how|whether|what|why|this|these|those|our|us|their|its|each|every|no|up|down|out|off|away|much)$/;
/** `type I errors` */
const numbered = /^(?:type|class|phase|stage|grade|group|level|kind)$/;
const adjectiveEnding = /(?:ous|ive|ic|al|able|ible|ful|less|ary|ory|ian|ant|ent|ar|wise|like)$/;
const adverbEnding = /.{3}ly$/;
/** Endings of third persons that no noun has: `decalcifies`. */
const verbOnlyEnding = /.{2}ifies$|.{4}izes$/;
const personalSubject = /^(?:we|they|he|she)$/;
/** What stands between an auxiliary and its participle: `have now measured`. */
const midAuxiliary = /^(?:now|also|not|then|already|never|always|often|since|just)$/;

/**
 * Tags lower-case words of English prose for the search of terms. A light tagger: closed word classes, common verbs,
 * endings, and the two neighbours of a word. It is right where it matters here, at the borders of noun phrases.
 */
export function tagWords(words: readonly string[]): WordTag[] {
  const tags: WordTag[] = [];
  words.forEach((word, index) => {
    const previous = words[index - 1] ?? '';
    if (previous === '\\') tags.push('other');
    else if (word === 'i' && numbered.test(previous)) tags.push('noun');
    else tags.push(closedTag(word) ?? openTag(word, index, words, tags));
  });
  return tags;
}

function closedTag(word: string): WordTag | undefined {
  if (!isWord(word) || functionWords.has(word)) return 'other';
  return adverbEnding.test(word) && !adverbLikeWords.has(word) ? 'adverb' : undefined;
}

function isOpen(word: string): boolean {
  return word !== '' && closedTag(word) === undefined;
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

function openTag(word: string, index: number, words: readonly string[], tags: readonly WordTag[]): WordTag {
  const next = words[index + 1];
  const leadsOn = next !== undefined && closedTag(next) === undefined;
  if (personalSubject.test(words[index - 1] ?? '') || verbOnlyEnding.test(word)) return 'other';
  if (isThirdPerson(word, index, words, tags)) return 'other';
  if (isParticiple(word)) return participleTag(word, index, words, tags, leadsOn);
  if (verbForms.has(word) || nounVerbs.has(word)) return verbTag(word, index, words, tags);
  if (/.{3}ing$/.test(word) && governs(word, index, words, tags)) return 'other';
  if (objectlessGerunds.has(word)) return leadsOn ? 'adjective' : 'noun';
  if (lightGerunds.has(word) || (/ing$/.test(word) && hasObject(word, words, index, leadsOn))) return 'other';
  if (nounAdjectives.has(word) && !leadsOn && inTerm(tags[index - 1])) return 'noun';
  if (generalAdjectives.has(word)) return 'adjective';
  return isAdjective(word) ? 'adjective' : 'noun';
}

/** `the bacterium retracts its pili`: behind a singular noun, and before a determiner, the ending is a verb's. */
function isThirdPerson(
  word: string,
  index: number,
  words: readonly string[],
  tags: readonly WordTag[],
): boolean {
  const [previous, next] = [words[index - 1] ?? '', words[index + 1] ?? ''];
  return (
    /.{2}[^aious]s$/.test(word) &&
    tags[index - 1] === 'noun' &&
    !/s$/.test(previous) &&
    /^(?:the|an?|its|it|them|their|our|how|whether)$/.test(next) &&
    !inOpeningPhrase(words, tags, index)
  );
}

function isAdjective(word: string): boolean {
  return adjectiveEnding.test(word) && !/ment$/.test(word) && !adjectiveLikeNouns.has(word);
}

function inTerm(tag: WordTag | undefined): boolean {
  return tag === 'noun' || tag === 'adjective';
}

/** Whether a gerund opens a clause and its object follows: `tracking cells`, `learning deep features`; `learning rates` is a noun. */
function hasObject(word: string, words: readonly string[], index: number, leadsOn: boolean): boolean {
  const next = words[index + 1] ?? '';
  const isVerb =
    verbGerunds.has(word) || (topicGerunds.has(word) && (isModified(next) || /.-.|ed$/.test(next)));
  return isVerb && leadsOn && opensClause(words, index);
}

/** Whether a gerund governs what follows: `tracking the cells`; `neutron scattering of ice` is a noun. */
function governs(word: string, index: number, words: readonly string[], tags: readonly WordTag[]): boolean {
  const next = words[index + 1] ?? '';
  if (/^(?:the|an?)$/.test(next)) return true;
  const isHead = inTerm(tags[index - 1]) && !lightGerunds.has(word);
  return /^(?:of|in|for|by|on)$/.test(next) && !isHead;
}

function isParticiple(word: string): boolean {
  if (participleLikeWords.has(word)) return false;
  return /(?:.{2}[^e]ed|eed)$/.test(word) || irregularParticiples.has(word);
}

function participleTag(
  word: string,
  index: number,
  words: readonly string[],
  tags: readonly WordTag[],
  leadsOn: boolean,
): WordTag {
  const previous = words[index - 1] ?? '';
  const parted = tags[index - 1] === 'adverb' || midAuxiliary.test(previous);
  const passive = auxiliary.test(previous) || (parted && auxiliary.test(words[index - 2] ?? ''));
  const finite =
    passive || /^(?:it|we|they|which|who|that|also|then)$/.test(previous) || continuesPast(words, index);
  if (!leadsOn || finite) return 'other';
  const afterNoun = tags[index - 1] === 'noun';
  return afterNoun && !word.includes('-') && !compoundParticiples.has(word) ? 'other' : 'adjective';
}

function verbTag(word: string, index: number, words: readonly string[], tags: readonly WordTag[]): WordTag {
  const previous = words[index - 1] ?? '';
  if (nounVerbs.has(word)) return isFiniteVerb(word, index, words, tags) ? 'other' : 'noun';
  return determiner.test(previous) || previous === 'of' ? 'noun' : 'other';
}

/** Whether the neighbours of a word that may be a noun say that it is a verb. */
function isFiniteVerb(
  word: string,
  index: number,
  words: readonly string[],
  tags: readonly WordTag[],
): boolean {
  const [previous, next] = [words[index - 1] ?? '', words[index + 1] ?? ''];
  const before = tags[index - 1];
  return (
    subject.test(previous) ||
    agreesWithPlural(word, previous, before) ||
    (isOpen(next) && continuesPredicate(words, index)) ||
    (/^(?:and|or|,|that|which)$/.test(previous) && isModified(next)) ||
    (/^(?:and|or|then)$/.test(previous) && determiner.test(next)) ||
    (/^(?:to|that|which|who)$/.test(previous) &&
      opensPredicate(word, next) &&
      !opensClauseAt(words, tags, index)) ||
    (beforeVerb.test(previous) && afterVerb.test(next)) ||
    (before === 'noun' && next === 'by' && unchangedParticiple.test(word)) ||
    (before === 'noun' && hasVerbObject(word, next, words[index + 2]) && !inOpeningPhrase(words, tags, index))
  );
}

function opensPredicate(word: string, next: string): boolean {
  return !/[^s]s$/.test(word) && next !== '' && closedTag(next) === undefined;
}

/** `we show that wind speeds rise`: behind a verb `that` opens a clause with its own subject; behind a noun it is the subject. */
function opensClauseAt(words: readonly string[], tags: readonly WordTag[], index: number): boolean {
  return words[index - 1] === 'that' && index > 1 && !inTerm(tags[index - 2]) && words[index - 2] !== ',';
}

/** In `rivals that of lead` the pronoun is the object. */
function hasVerbObject(word: string, next: string, second = ''): boolean {
  return verbObject.test(next) && (next !== 'that' || second === 'of' || clauseVerbs.has(word));
}

/** Whether a preposition that opens the clause governs the nouns before a word: `for language models our tools fail`. */
function inOpeningPhrase(words: readonly string[], tags: readonly WordTag[], index: number): boolean {
  let start = index;
  while (start > 0 && tags[start - 1] !== 'other') start--;
  if (determiner.test(words[start - 1] ?? '')) start--;
  const opensClause = start < 2 || /^[^\p{L}\p{N}]$/u.test(words[start - 2] ?? '');
  return opensClause && /^(?:in|for|on|with|by|from|at|under)$/.test(words[start - 1] ?? '');
}

/** `and design approximate adders`: an adjective behind the base form of a verb opens its object. */
function isModified(next: string): boolean {
  return generalAdjectives.has(next) || isAdjective(next);
}

/** Participles that look like their verbs: `roughness set by waves`. */
const unchangedParticiple = /^(?:set|cut|hit|spread|split|shed|cast|hurt|put)$/;

/** Plurals that modify nouns and are subjects as often. */
const irregularPlural = /^(?:people|men|women|children|mice|bacteria|phenomena)$/;
const livingPlural = /^(?:children|men|women|species|veterans)$/;

/** `initiatives clash`: a plural noun is seldom the first part of a compound, so a base form behind it is a verb. */
function agreesWithPlural(word: string, previous: string, tag: WordTag | undefined): boolean {
  const modifies = /ics$/.test(previous) || (modifyingPlurals.has(previous) && !livingPlural.test(previous));
  const isPlural = (/[^sui'’]s$/.test(previous) || irregularPlural.test(previous)) && !modifies;
  return tag === 'noun' && isPlural && !word.endsWith('s');
}

/** Whether nothing stands before a gerund that would make it part of a noun phrase. */
function opensClause(words: readonly string[], index: number): boolean {
  const previous = words[index - 1];
  return previous === undefined || (closedTag(previous) !== undefined && !determiner.test(previous));
}
