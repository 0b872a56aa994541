import { conceptTokens } from '../../lexicon/concept-trie';
import type { Span } from '../../model';
import { groupBy } from '../../util/group-by';
import { announcingSentences } from './announcing-sentences';
import { isInTitle, type Passage } from './concept-passages';
import { foreignPhrases } from './foreign-phrases';
import { isForeignTerm } from './foreign-terms';
import { koreanPhrases } from './korean-phrases';
import { type NounPhrase, nounPhrases } from './noun-phrases';
import type { Occurrence } from './occurrence';
import { ofPhrases } from './of-phrases';
import { isTellingTerm, unspacedPhrases } from './unspaced-phrases';

/** A phrase that may be a topic, with all its occurrences in a passage. */
export interface Keyphrase {
  /** Its most frequent form as printed; of equals the first. */
  readonly phrase: string;
  readonly occurrences: readonly Occurrence[];
}

/** The noun phrases of a passage, variants of one phrase joined, in the order of their first places; `language` is the passage's. */
export function keyphrases(text: string, passage: Passage, language: string): Keyphrase[] {
  const found = phrasesOf(text, passage, language);
  return [
    ...groupBy(found, ({ start, end }) => conceptTokens(text.slice(start, end)).join(' ')).values(),
  ].map((occurrences) => ({
    phrase: commonForm(occurrences.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))),
    occurrences,
  }));
}

/** English is tagged; of other languages what the title names, the text repeats, or looks like a term is taken. */
function phrasesOf(text: string, passage: Passage, language: string): NounPhrase[] {
  const { ranges } = passage;
  if (language === 'en') {
    const plain = ranges.flatMap((range) => topicalPhrases(text, range, passage));
    return [...plain, ...ofPhrases(text, plain, passage)].sort((left, right) => left.start - right.start);
  }
  const { find, isTelling } = finderOf(language);
  const phrases = ranges.flatMap((range) => find(text, range));
  const formOf = ({ start, end }: Span): string => text.slice(start, end).toLowerCase();
  const uses = groupBy(phrases, formOf);
  return phrases.filter(
    (phrase) =>
      isInTitle(passage, phrase) ||
      (uses.get(formOf(phrase))?.length ?? 0) > 1 ||
      isTelling(text.slice(phrase.start, phrase.end)),
  );
}

/** The noun phrases of a title, and of prose those that stand in no sentence about the event. */
function topicalPhrases(text: string, range: Span, passage: Passage): NounPhrase[] {
  const phrases = nounPhrases(text, range);
  if (isInTitle(passage, range)) return phrases;
  const announcing = announcingSentences(text, range);
  return phrases.filter(
    ({ start }) => !announcing.some((sentence) => sentence.start <= start && start < sentence.end),
  );
}

/** How phrases of a language are found, and which of them say enough though they stand only once. */
function finderOf(language: string): {
  readonly find: (text: string, range: Span) => NounPhrase[];
  readonly isTelling: (phrase: string) => boolean;
} {
  if (language === 'ko') return { find: koreanPhrases, isTelling: (phrase) => phrase.includes(' ') };
  if (language === 'ja' || language === 'zh')
    return { find: (text, range) => unspacedPhrases(text, range, language), isTelling: isTellingTerm };
  return {
    find: (text, range) => foreignPhrases(text, range, language),
    isTelling: (phrase) => isForeignTerm(phrase, language),
  };
}

function commonForm(forms: readonly string[]): string {
  const counted = [...groupBy(forms, (form) => form)];
  return counted.reduce((best, form) => (form[1].length > best[1].length ? form : best), ['', []])[0];
}
