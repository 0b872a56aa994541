import {
  compoundParticiples,
  generalAdjectives,
  irregularParticiples,
  nounAdjectives,
  nounVerbs,
  participleLikeWords,
  plainAdjectives,
  verbForms,
} from '../../lexicon/word-classes';
import { closedTag, inTerm, isAdjective, isDeterminer, isOpen, type WordTag } from './closed-tag';
import { continuesPast } from './coordinated-verbs';
import { gerundTag } from './gerund-tag';
import { isFiniteVerb, isThirdPerson } from './verb-in-place';

const auxiliary = /^(?:is|are|was|were|be|been|being|has|have|had)$/;
/** `type I errors` */
const numbered = /^(?:type|class|phase|stage|grade|group|level|kind)$/;
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

function openTag(word: string, index: number, words: readonly string[], tags: readonly WordTag[]): WordTag {
  const next = words[index + 1] ?? '';
  const leadsOn = isOpen(next);
  if (personalSubject.test(words[index - 1] ?? '') || verbOnlyEnding.test(word)) return 'other';
  if (isThirdPerson(word, index, words, tags)) return 'other';
  if (isParticiple(word)) return participleTag(word, index, words, tags, leadsOn);
  if (verbForms.has(word) || nounVerbs.has(word)) return verbTag(word, index, words, tags);
  const gerund = gerundTag(word, index, words, tags, leadsOn);
  if (gerund !== undefined) return gerund;
  if (nounAdjectives.has(word) && !leadsOn && inTerm(tags[index - 1])) return 'noun';
  if (generalAdjectives.has(word) || plainAdjectives.has(word)) return 'adjective';
  return isAdjective(word) ? 'adjective' : 'noun';
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
  return isDeterminer(previous) || previous === 'of' ? 'noun' : 'other';
}
