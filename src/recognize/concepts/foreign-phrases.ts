import { functionWordsOf } from '../../lexicon/function-words';
import type { Span } from '../../model';
import { type Token, tokenize } from '../../util/tokenize';
import { connectors } from './foreign-terms';
import type { NounPhrase } from './noun-phrases';

const longestPhrase = 5;
/** Articles behind a connector: `gestion de la ressource`. */
const articles: ReadonlySet<string> = new Set('la las los el il lo le les a o os as'.split(' '));
/** `l'érosion`: the elided word is none of the term's. */
const elidedArticle = /^(?:[dl]|dell|nell|all|dall|sull|un)['’](?=\p{L})/iu;
/** `s'applique`, `qu'elle`: no noun. */
const elidedPronoun = /^(?:[cjmnst]|qu|lorsqu|c)['’]/iu;
/** First persons of verbs: `comparamos redes`, `mostriamo`. */
const firstPerson = /(?:[aei]mos|iamo)$/;

/** French never parts these from their verb: `nous avons des plumes`. */
const frenchSubject = /^(?:nous|je|on|ils)$/;
/** Third persons that agree with a plural before them: `redes aprenden`, `reti apprendono`; no adjective does. */
const pluralVerb: Readonly<Record<string, { readonly subject: RegExp; readonly verb: RegExp }>> = {
  es: { subject: /s$/, verb: /[^aeiouáéíóú](?:i?[ae]n|aron|ieron|aban|ían)$/ },
  pt: { subject: /s$/, verb: /[^aeiou](?:i?[ae]m|aram|eram|iram|avam|iam)$/ },
  fr: { subject: /[sx]$/, verb: /..ent$/ },
  it: { subject: /[ie]$/, verb: /(?:[^aeiou][aou]no|[ai]vano)$/ },
};

/** Endings of verbs in languages whose nouns hardly end so. */
const verbEnding: Readonly<Record<string, RegExp>> = {
  es: /.{3}(?:ó|aron|ieron|aban|ando|iendo)$/,
  pt: /.{3}(?:ou|aram|avam|ando|endo|indo)$/,
  fr: /.{3}(?:aient|eront|èrent|issent|issant)$/,
  it: /.{3}(?:ando|endo|arono|irono)$/,
  tr: /.{2}(?:[ıiuü]yor(?:lar|du|uz)?|m[ae]kt[ae](?:d[ıi]r)?|[dt][ıiuü]r|[ae]ca[kğ]\w{0,4}|[dt]ı[ğk]\w{0,5}|[dt]i[ğk]\w{0,5}|[ae]r[ae]k|[ıiuü]?rken|ıl[ae]n|il[ae]n|ülen|ulan|n[ae]rak|layan|leyen|ıyor)$/,
  pl: /.{2}(?:uje|ują|ają|amy|emy|imy|ymy|ano|ono|ować|ywać)$/,
  cs: /.{2}(?:uje|ují|áme|íme|eme|ovat|ávat)$/,
  ru: /.{2}(?:ется|ются|ится|ятся|ывает|ивает|ывают|ивают|ует|уют|аем|уем|ать|ить)$/,
  uk: /.{2}(?:ється|ються|иться|яться|ує|ують|ємо|уємо|ати|ити)$/,
};

/** The words of a text in one language, as the search for its phrases sees them. */
interface ForeignText {
  readonly text: string;
  readonly language: string;
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  readonly functionWords: ReadonlySet<string>;
}

/**
 * Phrases of a text in a language whose parts of speech we do not tag: what stands between its function words and
 * marks of punctuation. In German a phrase ends in a capitalised word; elsewhere `de` and the like may join two runs.
 */
export function foreignPhrases(text: string, range: Span, language: string): NounPhrase[] {
  const tokens = tokenize(text.slice(range.start, range.end), range.start);
  const lower = tokens.map((token) => token.text.toLowerCase());
  const known = functionWordsOf.get(language) ?? new Set<string>();
  const foreign = { text, language, tokens, lower, functionWords: known };
  const found: NounPhrase[] = [];
  for (let start = 0; start < tokens.length; start++) {
    if (!isTerm(foreign, start) || firstPerson.test(lower[start] ?? '')) continue;
    const end = phraseEnd(foreign, start);
    found.push(...phraseOf(foreign, start, end));
    start = end - 1;
  }
  return found;
}

function isTerm({ lower, functionWords, language }: ForeignText, index: number): boolean {
  const word = (lower[index] ?? '').replace(elidedArticle, '');
  if (functionWords.has(word) || verbEnding[language]?.test(word)) return false;
  if (agreesWithSubject(word, lower[index - 1] ?? '', language)) return false;
  return /^\p{L}/u.test(word) && !elidedPronoun.test(word);
}

function agreesWithSubject(word: string, previous: string, language: string): boolean {
  if (language === 'fr' && frenchSubject.test(previous)) return true;
  const plural = pluralVerb[language];
  return (plural?.verb.test(word) ?? false) && (plural?.subject.test(previous) ?? false);
}

function phraseEnd(foreign: ForeignText, start: number): number {
  let end = start + 1;
  while (end < foreign.tokens.length) {
    const next = isTerm(foreign, end) ? end + 1 : joinedEnd(foreign, end);
    if (
      elidedArticle.test(foreign.tokens[end]?.text ?? '') ||
      next === undefined ||
      !adjoins(foreign, end, next)
    )
      break;
    end = next;
  }
  return end;
}

/** Behind the term that a connector joins on; undefined when none does. */
function joinedEnd(foreign: ForeignText, index: number): number | undefined {
  const { lower, language } = foreign;
  if (!/^(?:fr|es|pt|it|ca|ro)$/.test(language) || !connectors.has(lower[index] ?? '')) return undefined;
  if (isTerm(foreign, index + 1)) return index + 2;
  return articles.has(lower[index + 1] ?? '') && isTerm(foreign, index + 2) ? index + 3 : undefined;
}

/** Whether only blanks stand between the words from an index to another, and before them. */
function adjoins({ text, tokens }: ForeignText, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every((token, offset) =>
      /^[ \t]*\n?[ \t]*$/.test(text.slice(tokens[from + offset - 1]?.end, token.start)),
    );
}

function phraseOf({ text, language, tokens, lower }: ForeignText, start: number, end: number): NounPhrase[] {
  const words = nounEnding(tokens.slice(start, end), language);
  const [head, tail] = [words[0], words.at(-1)];
  if (head === undefined || tail === undefined || words.length > longestPhrase) return [];
  const elided = elidedArticle.exec(text.slice(head.start, tail.end))?.[0].length ?? 0;
  return [
    {
      start: head.start + elided,
      end: tail.end,
      words,
      before: lower[start - 1] ?? '',
      after: lower[end] ?? '',
    },
  ];
}

function nounEnding(words: readonly Token[], language: string): readonly Token[] {
  if (language !== 'de') return words;
  return words.slice(0, words.findLastIndex((word) => /^\p{Lu}/u.test(word.text)) + 1);
}
