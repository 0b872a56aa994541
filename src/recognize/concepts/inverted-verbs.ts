import { nounVerbs, verbForms } from '../../lexicon/word-classes';
import type { WordTag } from './closed-tag';

const auxiliaries: ReadonlySet<string> = new Set(
  'do does did can could will would should must may might'.split(' '),
);
const opensQuestion = /^(?:|[.?!:;,]|how|why|when|where|what|which|who|and|or|but|then|so)$/;
/** How many words the auxiliary and its verb may be apart. */
const reach = 8;

/** The places of nouns that must be verbs, since an auxiliary stands before their subject: `how fast does an owl shift?` */
export function invertedVerbs(words: readonly string[], tags: readonly WordTag[]): number[] {
  return words.flatMap((word, index) => {
    if (!auxiliaries.has(word) || !isInverted(words, tags, index)) return [];
    const verb = verbBehind(words, tags, index);
    return verb === undefined ? [] : [verb];
  });
}

/** Behind the subject of a statement an auxiliary is not inverted: `owls can nest`. */
function isInverted(words: readonly string[], tags: readonly WordTag[], index: number): boolean {
  const before = words[index - 1] ?? '';
  return opensQuestion.test(before) || (tags[index - 1] !== 'noun' && /^how$/.test(words[index - 2] ?? ''));
}

/** The first noun behind a subject that may be a verb and ends its phrase, where no other verb stands before it. */
function verbBehind(
  words: readonly string[],
  tags: readonly WordTag[],
  auxiliary: number,
): number | undefined {
  for (let index = auxiliary + 1; index < Math.min(words.length, auxiliary + reach); index++) {
    const word = words[index] ?? '';
    if (/^[.?!:;]$/.test(word) || (tags[index] === 'other' && verbForms.has(word))) return undefined;
    const next = words[index + 1] ?? '';
    const ends = tags[index + 1] === undefined || (tags[index + 1] === 'other' && !verbForms.has(next));
    if (tags[index - 1] === 'noun' && ends && nounVerbs.has(word) && !/[^s]s$/.test(word)) return index;
  }
  return undefined;
}
