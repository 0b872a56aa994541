import { eventWords, generalNouns, ofNouns } from '../../lexicon/word-classes';
import type { Span } from '../../model';
import { groupBy } from '../../util/group-by';
import { isInTitle, type Passage } from './concept-passages';
import type { NounPhrase } from './noun-phrases';

/** How many words each side of `of` may have. */
const longestSide = 2;
const institution =
  /^(?:universit(?:y|ies)|institutes?|departments?|schools?|colleges?|facult(?:y|ies)|cit(?:y|ies)|prof\.?)$/;

/**
 * The terms that two phrases with a bare `of` between them make: `law of large numbers`. Most such pairs only say
 * what belongs to what, so one counts where a title has it, where the text repeats it, or where its first noun is one
 * that makes such terms (`theory`, `burden`).
 */
export function ofPhrases(text: string, phrases: readonly NounPhrase[], passage: Passage): NounPhrase[] {
  const pairs = phrases.flatMap((left, index) => joined(text, left, phrases[index + 1]));
  const formOf = ({ start, end }: Span): string => text.slice(start, end).toLowerCase().replace(/\s+/g, ' ');
  const uses = groupBy(pairs, formOf);
  return pairs.filter(
    (pair) => isInTitle(passage, pair) || (uses.get(formOf(pair))?.length ?? 0) > 1 || makesTerm(pair),
  );
}

function joined(text: string, left: NounPhrase, right: NounPhrase | undefined): NounPhrase[] {
  if (right === undefined || !/^\s{1,3}of\s{1,3}$/.test(text.slice(left.end, right.start))) return [];
  const head = left.words.at(-1)?.text.toLowerCase() ?? '';
  const isShort = [left, right].every(({ words }) => words.length <= longestSide);
  if (!isShort || saysLittle(head)) return [];
  return [
    {
      start: left.start,
      end: right.end,
      words: [...left.words, ...right.words],
      before: left.before,
      after: right.after,
    },
  ];
}

function saysLittle(head: string): boolean {
  return !ofNouns.has(head) && (generalNouns.has(head) || eventWords.has(head) || institution.test(head));
}

function makesTerm({ words }: NounPhrase): boolean {
  return (
    words.length <= longestSide + 1 &&
    words.slice(0, longestSide).some(({ text }) => ofNouns.has(text.toLowerCase()))
  );
}
