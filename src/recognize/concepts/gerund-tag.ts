import { lightGerunds, objectlessGerunds, topicGerunds, verbGerunds } from '../../lexicon/word-classes';
import { closedTag, inTerm, isDeterminer, isModified, isPlainPlural, type WordTag } from './closed-tag';

/** Gerunds that behind a noun tell what it does, and name nothing with it. */
const clauseGerund =
  /^(?:running|falling|coming|standing|waiting|lying|staying|going|remaining|residing|living)$/;
/** What stands before a gerund that has its object behind it: `by swapping nests`. */
const gerundGovernor = /^(?:by|while|when|without|before|after)$/;

/** The tag of a gerund by its neighbours, `leadsOn` where a word of a term follows; nothing where they tell none. */
export function gerundTag(
  word: string,
  index: number,
  words: readonly string[],
  tags: readonly WordTag[],
  leadsOn: boolean,
): WordTag | undefined {
  if (!/ing$/.test(word)) return undefined;
  if (/.{3}ing$/.test(word) && governs(word, index, words, tags)) return 'other';
  if (modifiesBefore(word, index, words, tags)) return 'other';
  if (objectlessGerunds.has(word)) return objectlessTag(word, index, tags, leadsOn);
  return lightGerunds.has(word) || hasObject(word, words, index, leadsOn) ? 'other' : undefined;
}

/** Whether a gerund governs what follows: `tracking the cells`; `neutron scattering of ice` is a noun. */
function governs(word: string, index: number, words: readonly string[], tags: readonly WordTag[]): boolean {
  const next = words[index + 1] ?? '';
  if (/^(?:the|an?)$/.test(next)) return true;
  const isHead = inTerm(tags[index - 1]) && !lightGerunds.has(word);
  return /^(?:of|in|for|by|on)$/.test(next) && !isHead;
}

/** `owls evolving in caves`, `noise informing acoustic flights`: behind a plural, or before an adjective, a gerund modifies the noun before it. */
function modifiesBefore(
  word: string,
  index: number,
  words: readonly string[],
  tags: readonly WordTag[],
): boolean {
  if (tags[index - 1] !== 'noun' || topicGerunds.has(word)) return false;
  return (
    isPlainPlural(words[index - 1] ?? '') || (verbGerunds.has(word) && isModified(words[index + 1] ?? ''))
  );
}

/** `competing risks`; in `cameras running for a month` the gerund begins a clause. */
function objectlessTag(word: string, index: number, tags: readonly WordTag[], leadsOn: boolean): WordTag {
  if (leadsOn) return 'adjective';
  return tags[index - 1] === 'noun' && clauseGerund.test(word) ? 'other' : 'noun';
}

/** Whether a gerund opens a clause and its object follows: `tracking cells`, `learning deep features`; `learning rates` is a noun. */
function hasObject(word: string, words: readonly string[], index: number, leadsOn: boolean): boolean {
  const next = words[index + 1] ?? '';
  const isVerb = topicGerunds.has(word)
    ? isModified(next) || /.-.|ed$/.test(next)
    : verbGerunds.has(word) || (!word.includes('-') && gerundGovernor.test(words[index - 1] ?? ''));
  return isVerb && leadsOn && opensClause(words, index);
}

/** Whether nothing stands before a gerund that would make it part of a noun phrase. */
function opensClause(words: readonly string[], index: number): boolean {
  const previous = words[index - 1];
  return previous === undefined || (closedTag(previous) !== undefined && !isDeterminer(previous));
}
