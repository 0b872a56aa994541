import type { Span } from '../../../model';
import { compoundingPhrases } from './compounding-phrases';
import { isEventWord } from './event-word';
import { germanPhrases } from './german-phrases';
import { koreanPhrases } from './korean-phrases';
import { romancePhrases } from './romance-phrases';
import { slavicPhrases } from './slavic-phrases';
import { turkishPhrases } from './turkish-phrases';
import { unspacedPhrases } from './unspaced-phrases';
import { type UntaggedPhrase, type UntaggedText, untaggedText } from './untagged-text';

const finders: Readonly<Record<string, (text: UntaggedText) => UntaggedPhrase[]>> = {
  de: germanPhrases,
  ...of(romancePhrases, 'fr es pt it ca ro'),
  ...of(compoundingPhrases, 'nl sv da no fi hu'),
  ...of(slavicPhrases, 'pl cs ru uk'),
  tr: turkishPhrases,
};

function of<Finder>(finder: Finder, languages: string): Readonly<Record<string, Finder>> {
  return Object.fromEntries(languages.split(' ').map((language) => [language, finder]));
}

/**
 * The noun phrases of a stretch of text in a language other than English (ISO 639-1). No tagger knows its words: their
 * endings, a list of its function words and the order of its phrases tell what belongs together.
 */
export function foreignPhrases(text: string, range: Span, language: string): UntaggedPhrase[] {
  if (language === 'ko') return koreanPhrases(text, range);
  if (language === 'ja' || language === 'zh') return unspacedPhrases(text, range, language);
  const phrases = finders[language]?.(untaggedText(text, range, language)) ?? [];
  return phrases.filter(({ words }) => !words.some((word) => isEventWord(word.text.toLowerCase())));
}
