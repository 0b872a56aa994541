import { conceptTokens } from '../../lexicon/concept-trie';
import { guessLanguage } from '../../lexicon/function-words';
import { groupBy } from '../../util/group-by';
import type { Passage } from './concept-passages';
import { foreignPhrases } from './foreign-phrases';
import { type NounPhrase, nounPhrases } from './noun-phrases';
import type { Occurrence } from './occurrence';

/** A phrase that may be a topic, with all its occurrences in a passage. */
export interface Keyphrase {
  /** Its most frequent form as printed; of equals the first. */
  readonly phrase: string;
  readonly occurrences: readonly Occurrence[];
}

/** The noun phrases of a passage, variants of one phrase joined, in the order of their first places. */
export function keyphrases(text: string, passage: Passage): Keyphrase[] {
  const found = phrasesOf(text, passage);
  return [
    ...groupBy(found, ({ start, end }) => conceptTokens(text.slice(start, end)).join(' ')).values(),
  ].map((occurrences) => ({
    phrase: commonForm(occurrences.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))),
    occurrences,
  }));
}

/** English is tagged; of other languages only what the title names or the text repeats is taken. */
function phrasesOf(text: string, { ranges, titleEnd }: Passage): NounPhrase[] {
  const language = guessLanguage(ranges.map(({ start, end }) => text.slice(start, end)).join(' '));
  if (language === 'en') return ranges.flatMap((range) => nounPhrases(text, range));
  const phrases = ranges.flatMap((range) => foreignPhrases(text, range, language));
  const uses = groupBy(phrases, ({ start, end }) => text.slice(start, end).toLowerCase());
  return phrases.filter(
    ({ start, end }) => end <= titleEnd || (uses.get(text.slice(start, end).toLowerCase())?.length ?? 0) > 1,
  );
}

function commonForm(forms: readonly string[]): string {
  const counted = [...groupBy(forms, (form) => form)];
  return counted.reduce((best, form) => (form[1].length > best[1].length ? form : best), ['', []])[0];
}
