import { functionWordsOf } from '../../lexicon/function-words';
import type { Span } from '../../model';
import type { NounPhrase } from './noun-phrases';

const shortestTerm = 2;
const longestTerm = 12;
/** A Chinese run that no function word cuts is still no term when it is longer: it holds a verb. */
const longestChinese = 8;
/** From this length on a run says enough to be a term although it stands only once. */
const tellingLength = 4;

const relation = { zh: /[中上下内外后前里对]$/, ja: /(?:以内|以上|以下|[後前中])$/ } as const;

/** Characters of Chinese and Japanese terms, with what is written beside them inside a term: `T細胞`. */
const run =
  /(?:[A-Za-z\u0370-\u03ff][A-Za-z\u0370-\u03ff0-9]{0,7}[-‐]?)?[\p{Script=Han}々ー\p{Script=Katakana}]{2,60}(?:[-‐·・][\p{Script=Han}ー\p{Script=Katakana}]{1,30}){0,3}/gu;

/**
 * Phrases of a text that is written without blanks. Japanese terms are runs of Chinese characters and katakana, since
 * particles and endings are hiragana; Chinese ones are what stands between function words. Short runs count where the
 * text repeats them.
 */
export function unspacedPhrases(text: string, range: Span, language: 'ja' | 'zh'): NounPhrase[] {
  const part = text.slice(range.start, range.end);
  const cut = cutter(language);
  const longest = language === 'zh' ? longestChinese : longestTerm;
  return Array.from(part.matchAll(run))
    .flatMap((match) => pieces(match[0], match.index + range.start, cut))
    .map((piece) => withoutRelation(text, piece, language))
    .filter(({ start, end }) => end - start >= shortestTerm && end - start <= longest);
}

/** Leaves out the last character of a piece where it says in, under or after what: `随机噪声下`. */
function withoutRelation(text: string, piece: NounPhrase, language: 'ja' | 'zh'): NounPhrase {
  const found = relation[language].exec(text.slice(piece.start, piece.end));
  return found === null ? piece : { ...piece, end: piece.start + found.index };
}

/** Whether a run says enough alone: long enough, or in katakana, which writes terms and names. */
export function isTellingTerm(term: string): boolean {
  return term.length >= tellingLength;
}

const cutters = new Map<string, RegExp>();

function cutter(language: string): RegExp {
  const known = cutters.get(language);
  if (known !== undefined) return known;
  const words = [...(functionWordsOf.get(language) ?? [])].sort((left, right) => right.length - left.length);
  const made = new RegExp(words.join('|'), 'gu');
  cutters.set(language, made);
  return made;
}

function pieces(characters: string, at: number, cut: RegExp): NounPhrase[] {
  const cuts = Array.from(characters.matchAll(cut), (match) => [match.index, match.index + match[0].length]);
  const borders = [0, ...cuts.flat(), characters.length];
  return borders.flatMap((start, index) =>
    index % 2 === 0
      ? { start: at + start, end: at + (borders[index + 1] ?? start), words: [], before: '', after: '' }
      : [],
  );
}
