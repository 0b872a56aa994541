import { guessLanguage } from '../../lexicon/function-words';
import type { Passage } from './concept-passages';

/** A text with this share of a script's letters is in the language that is written in it. */
const leastShare = 0.2;

/** The language of a passage (ISO 639-1): by its script where one language alone uses it, else by its function words. */
export function passageLanguage(text: string, { ranges }: Passage): string {
  const prose = ranges.map(({ start, end }) => text.slice(start, end)).join(' ');
  const share = (script: RegExp): number => (prose.match(script)?.length ?? 0) / Math.max(1, prose.length);
  if (share(/\p{Script=Hangul}/gu) > leastShare) return 'ko';
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > leastShare / 2) return 'ja';
  return share(/\p{Script=Han}/gu) > leastShare ? 'zh' : guessLanguage(prose);
}
