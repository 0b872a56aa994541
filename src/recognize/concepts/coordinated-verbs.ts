import { verbForms } from '../../lexicon/word-classes';

/** How far back the first verb of a coordination is looked for, in words. */
const reach = 40;
const infinitiveReach = 5;

/**
 * Whether a word behind `and` or `or` goes on with a predicate begun before, so that it is a verb: `to gain warmth and
 * increase flight`, `we film owls, and measure noise`, `we film owls, measure noise, and infer`. Words in lower case; the
 * word is known to be a noun or a verb.
 */
export function continuesPredicate(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  if (/[^s]s$|ing$|ed$/.test(word)) return false;
  if (words[index - 1] === ',') return hasSpeaker(words, index) && leadsToVerb(words, index);
  if (!isConjunction(words[index - 1])) return false;
  const infinitive = words.slice(Math.max(0, index - infinitiveReach), index - 2).includes('to');
  return infinitive || (words[index - 2] === ',' && hasSpeaker(words, index));
}

/** Whether the sentence tells before a place what its speakers do. */
function hasSpeaker(words: readonly string[], index: number): boolean {
  return beginningOf(words, index).some((word) => word === 'we' || word === 'i');
}

/** Whether the next `and` of a list stands behind a comma and before a verb, or the next member of the list is a verb. */
function leadsToVerb(words: readonly string[], index: number): boolean {
  const next = words.slice(index, index + reach).findIndex((word) => /^[,.?!;]$/.test(word)) + index;
  if (next < index || words[next] !== ',') return false;
  const verb = words[isConjunction(words[next + 1]) ? next + 2 : next + 1] ?? '';
  return verbForms.has(verb) && !/[^s]s$|ed$/.test(verb);
}

/** Whether a participle behind `and` is a second past tense: `we replaced the mask and filmed flights`. */
export function continuesPast(words: readonly string[], index: number): boolean {
  if (!isConjunction(words[index - 1])) return false;
  const before = beginningOf(words, index);
  const subject = before.lastIndexOf('we');
  return subject >= 0 && before.slice(subject + 1, subject + 3).some((word) => /..ed$/.test(word));
}

function isConjunction(word: string | undefined): boolean {
  return word === 'and' || word === 'or';
}

/** The words of a sentence before a place. */
function beginningOf(words: readonly string[], index: number): readonly string[] {
  const before = words.slice(Math.max(0, index - reach), index);
  return before.slice(before.findLastIndex((word) => /^[.?!;]$/.test(word)) + 1);
}
