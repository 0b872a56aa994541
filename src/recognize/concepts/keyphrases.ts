import { conceptTokens } from '../../lexicon/concept-trie';
import type { Span } from '../../model';
import { groupBy } from '../../util/group-by';
import { announcingSentences } from './announcing-sentences';
import { isInTitle, type Passage } from './concept-passages';
import { dictionaryForm } from './foreign/dictionary-form';
import { foreignPhrases } from './foreign/foreign-phrases';
import { type NounPhrase, nounPhrases } from './noun-phrases';
import type { Occurrence } from './occurrence';
import { ofPhrases } from './of-phrases';

/** A phrase that may be a topic, with all its occurrences in a passage. */
export interface Keyphrase {
  /** Its most frequent form, in languages with cases in the nominative; of equals the first. */
  readonly phrase: string;
  readonly occurrences: readonly Occurrence[];
}

/** The noun phrases of a passage, variants of one phrase joined, in the order of their first places; `language` is the passage's. */
export function keyphrases(text: string, passage: Passage, language: string): Keyphrase[] {
  const nameOf = ({ start, end }: Span): string =>
    dictionaryForm(text.slice(start, end).replace(/\s+/g, ' '), language);
  const found = phrasesOf(text, passage, language);
  return [...groupBy(found, (span) => conceptTokens(nameOf(span)).join(' ')).values()].map((occurrences) => ({
    phrase: commonForm(occurrences.map(nameOf)),
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
  const phrases = ranges.flatMap((range) => foreignPhrases(text, range, language));
  const formOf = ({ start, end }: Span): string =>
    dictionaryForm(text.slice(start, end).toLowerCase(), language);
  const uses = groupBy(phrases, formOf);
  return phrases.filter(
    (phrase) => isInTitle(passage, phrase) || (uses.get(formOf(phrase))?.length ?? 0) > 1 || phrase.isTelling,
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

function commonForm(forms: readonly string[]): string {
  const counted = [...groupBy(forms, (form) => form)];
  return counted.reduce((best, form) => (form[1].length > best[1].length ? form : best), ['', []])[0];
}
