import { clauseVerbs } from '../../lexicon/word-classes';
import {
  closedTag,
  inTerm,
  isDeterminer,
  isModified,
  isOpen,
  isPlainPlural,
  type WordTag,
} from './closed-tag';
import { continuesPredicate } from './coordinated-verbs';

const subject = /^(?:we|i|they|you|he|she|please|can|could|may|might|must|will|would|should)$/;
const beforeVerb = /^(?:to|not|which|that|who|it|also)$/;
const afterVerb =
  /^(?:the|an?|this|that|these|our|their|its|how|some|all|both|two|three|for|on|in|to|with|as|from|new|several)$/;
const verbObject =
  /^(?:the|an?|that|how|whether|what|why|this|these|those|our|us|their|its|each|every|no|up|down|out|off|away|much)$/;
/** Participles that look like their verbs: `roughness set by waves`. */
const unchangedParticiple = /^(?:set|cut|hit|spread|split|shed|cast|hurt|put)$/;
/** Plurals that no ending tells, or that modify nouns but are subjects as often. */
const subjectPlural = /^(?:people|men|women|children|mice|bacteria|phenomena|species|veterans)$/;

/** Whether the neighbours of a word that may be a noun say that it is a verb. */
export function isFiniteVerb(
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
    (/^(?:and|or|then)$/.test(previous) && isDeterminer(next)) ||
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

/** `the bacterium retracts its pili`: behind a singular noun, and before a determiner, the ending is a verb's. */
export function isThirdPerson(
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

/** Whether a preposition that opens the clause governs the nouns before a word: `for language models our tools fail`. */
function inOpeningPhrase(words: readonly string[], tags: readonly WordTag[], index: number): boolean {
  let start = index;
  while (start > 0 && tags[start - 1] !== 'other') start--;
  if (isDeterminer(words[start - 1] ?? '')) start--;
  const opensClause = start < 2 || /^[^\p{L}\p{N}]$/u.test(words[start - 2] ?? '');
  return opensClause && /^(?:in|for|on|with|by|from|at|under)$/.test(words[start - 1] ?? '');
}

/** `initiatives clash`: a plural noun is seldom the first part of a compound, so a base form behind it is a verb. */
function agreesWithPlural(word: string, previous: string, tag: WordTag | undefined): boolean {
  const isPlural = isPlainPlural(previous) || subjectPlural.test(previous);
  return tag === 'noun' && isPlural && !word.endsWith('s');
}
