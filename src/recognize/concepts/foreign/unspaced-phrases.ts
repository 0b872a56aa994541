import { functionWordsOf } from '../../../lexicon/function-words';
import { generalNounsOf } from '../../../lexicon/general-nouns';
import type { Span } from '../../../model';
import { wrapped } from '../../../util/wrapped';
import type { UntaggedPhrase } from './untagged-text';

const shortestTerm = 2;
/** A Chinese run that no function word cuts is still no term when it is longer: it holds a verb. */
const longestTerm = { zh: 8, ja: 16 } as const;
/** From this length on a run says enough to be a term although it stands only once. */
const tellingLength = 4;

/** What begins or ends a piece and is none of its term: `并用…`, `…下`. */
const border = {
  zh: {
    before:
      /^(?:并[用以]?(?![行发联网列])|[且仅又只还曾每各约距当经若已即哪些]|从(?!属)|再(?![生结入现])|先(?![天验进])|需(?!求)|用(?![户电水量])|以(?!太)|去(?!噪)|均(?![匀衡质])|极(?![化限性小光端])|较|未(?!来)|使|令|由|因(?![果子特]))/,
    after: /(?:(?<![规原法准守])则|(?<![未本外原近])来|[中上下内外后前里对时等]|性地)$/,
  },
  ja: {
    before: /^(?:各|同|全(?=\p{Script=Katakana})|本(?=\p{Script=Katakana}))/u,
    after: /(?:以内|以上|以下|[後前中別毎])$/,
  },
} as const;

/** Characters that part phrases where they are not part of one of these words: `电池到正极`, `晶格中补锂`. */
const parting = {
  zh: [
    '(?<![达得遇])到(?![达期])',
    '(?<![相绝配针面成反一应])对(?![称流抗比偶话象数应立撞接照齐策])',
    '(?<![自理])由(?!来)',
    '(?<![集其高初空命击适])中(?![子心间国微值介风医古世性断东学文产央亚部期型等位和枢继餐])',
    '(?<![实同延及小临瞬暂定分准即])时(?![间空序代频滞刻长延变尚效域钟差])',
  ],
  ja: [],
} as const;

/**
 * Characters of Chinese and Japanese terms, with what is written beside them inside a term: `T細胞`, `X線CT`. Some
 * Japanese words begin in hiragana.
 */
const run = new RegExp(
  wrapped`
    (?:(?:[A-Za-z\u0370-\u03ff][A-Za-z\u0370-\u03ff0-9]{0,7}[-‐]?|せん|ひずみ|たんぱく|がん|
    うつ)?[\p{Script=Han}々ー\p{Script=Katakana}]{2,60}|
    [A-Z]{1,4}[-‐]?\p{Script=Han}(?=[A-Z]{2}))(?:[-‐·・][\p{Script=Han}ー\p{Script=Katakana}]{1,30}){0,3}(?:[A-Z]{2,5}(?![A-Za-z]))?
  `,
  'gu',
);

/**
 * Phrases of a text that is written without blanks. Japanese terms are runs of Chinese characters and katakana, since
 * particles and endings are hiragana; Chinese ones are what stands between function words. Short runs count where the
 * text repeats them.
 */
export function unspacedPhrases(text: string, range: Span, language: 'ja' | 'zh'): UntaggedPhrase[] {
  const part = text.slice(range.start, range.end);
  const cut = cutter(language);
  const general = generalNounsOf.get(language);
  return Array.from(part.matchAll(run))
    .flatMap((match) => pieces(match[0], match.index + range.start, cut))
    .map((piece) => withoutBorders(text, piece, language))
    .filter(({ start, end }) => !general?.has(text.slice(start, end)))
    .map(({ start, end }) => ({ start, end, length: end - start }))
    .filter(({ length }) => length >= shortestTerm && length <= longestTerm[language])
    .map(({ start, end, length }) => phraseOf(start, end, length >= tellingLength));
}

function phraseOf(start: number, end: number, isTelling: boolean): UntaggedPhrase {
  return { start, end, words: [], before: '', after: '', isTelling };
}

/** Leaves out what says only when, in what, or from where: `从…`, `随机噪声下`. */
function withoutBorders(text: string, { start, end }: Span, language: 'ja' | 'zh'): Span {
  const { before, after } = border[language];
  const from = start + (before.exec(text.slice(start, end))?.[0].length ?? 0);
  return { start: from, end: end - (after.exec(text.slice(from, end))?.[0].length ?? 0) };
}

const cutters = new Map<string, RegExp>();

function cutter(language: 'ja' | 'zh'): RegExp {
  const known = cutters.get(language);
  if (known !== undefined) return known;
  const words = [...(functionWordsOf.get(language) ?? [])].sort((left, right) => right.length - left.length);
  const made = new RegExp([...words, ...parting[language]].join('|'), 'gu');
  cutters.set(language, made);
  return made;
}

function pieces(characters: string, at: number, cut: RegExp): Span[] {
  const cuts = Array.from(characters.matchAll(cut), (match) => [match.index, match.index + match[0].length]);
  const borders = [0, ...cuts.flat(), characters.length];
  return borders.flatMap((start, index) =>
    index % 2 === 0 ? { start: at + start, end: at + (borders[index + 1] ?? start) } : [],
  );
}
