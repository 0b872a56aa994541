import { nominativePair } from '../../../lexicon/cases/slavic-nouns';
import { wrapped } from '../../../util/wrapped';
import { isGeneralNoun } from './general-noun';
import { isSlavicAdjective, type SlavicEndings, slavicEndings } from './slavic-endings';
import { adjoins, phraseBetween, type UntaggedPhrase, type UntaggedText } from './untagged-text';

const mostAdjectives = 2;
/** Nouns that end as adjectives do: `разрушение`, `sesedání`. */
const verbalNoun = /[еая]ни(?:е|я|ю|ем|и|й)$|[aáeě]n(?:í|ím)$|[aáe]ni(?:e|a|u|em)$/;
/** Nouns that make one term with an adjective and its noun behind them: `metoda dużych wirów`, `метод фазового поля`. */
const kindNoun = new RegExp(wrapped`
  ^(?:metod|analiz|analýz|teori|model|funkcj|równa|rovnic|współczynn|koeficient|praw|zákon|twierdzen|
  vět[auyě]|algorytm|algoritm|rozkład|метод|анализ|теори|модел|функци|уравнени|коэффициент|закон|теорем|
  алгоритм|распределени|принцип|эффект|efekt|zasad)
`);

/** The noun phrases of Slavic languages: a noun with the adjectives beside it and one noun in the genitive behind. */
export function slavicPhrases(text: UntaggedText): UntaggedPhrase[] {
  const endings = slavicEndings[text.language];
  if (endings === undefined) return [];
  const found: UntaggedPhrase[] = [];
  for (let index = 0; index < text.tokens.length; ) {
    const phrase = phraseFrom(text, index, endings);
    if (phrase !== undefined) found.push(...phrase.phrases);
    index = phrase?.end ?? index + 1;
  }
  return found;
}

/** The phrases that begin at a word, and the index behind them; undefined where no noun or adjective stands. */
function phraseFrom(
  text: UntaggedText,
  start: number,
  endings: SlavicEndings,
): { readonly phrases: readonly UntaggedPhrase[]; readonly end: number } | undefined {
  if (!isWord(text, start, endings)) return undefined;
  let noun = start;
  while (noun - start < mostAdjectives && modifiesNext(text, noun, endings)) noun++;
  const end = behindNoun(text, noun, endings, start < noun);
  return { phrases: phrasesOf(text, start, noun, end), end };
}

function modifiesNext(text: UntaggedText, index: number, endings: SlavicEndings): boolean {
  if (!isAdjective(text, index, endings) || !follows(text, index + 1, endings)) return false;
  return isAdjective(text, index + 1, endings) || agree(text, index, index + 1);
}

/** Whether the adjective and the noun at these places agree; true where we do not know. */
function agree({ lower, language }: UntaggedText, adjective: number, noun: number): boolean {
  if (language === 'uk') return true;
  return nominativePair(lower[adjective] ?? '', lower[noun] ?? '', language) !== undefined;
}

function phrasesOf(text: UntaggedText, start: number, noun: number, end: number): UntaggedPhrase[] {
  const word = text.lower[noun] ?? '';
  const isGeneral = start === noun && isGeneralNoun(word, text.language);
  if (!isGeneral) return phraseBetween(text, start, end, end - start > 1);
  return end - noun > 1 && saysKind(text, noun)
    ? phraseBetween(text, start, end, true)
    : phraseFromGenitive(text, noun + 1, end);
}

/** Whether a general noun with what is behind it names a kind: `analiza sieciowa`, `показатель Ляпунова`. */
function saysKind(text: UntaggedText, noun: number): boolean {
  const next = text.tokens[noun + 1]?.text ?? '';
  return /^\p{Lu}\p{Ll}/u.test(next) || isSlavicAdjective(next, text.language);
}

/** What a general noun has behind it: `granice [klatek iminowych]`. */
function phraseFromGenitive(text: UntaggedText, start: number, end: number): UntaggedPhrase[] {
  const word = text.lower[start] ?? '';
  if (end <= start || isGeneralNoun(word, text.language)) return [];
  return phraseBetween(text, start, end, end - start > 1);
}

/** Behind the adjective or the genitive that follows a noun. */
function behindNoun(text: UntaggedText, noun: number, endings: SlavicEndings, hasAdjective: boolean): number {
  const next = noun + 1;
  if (isAdjectiveOf(text, noun, next, endings)) return next + 1;
  const namesKind = kindNoun.test(text.lower[noun] ?? '') && follows(text, next, endings);
  if (namesKind && modifiesNext(text, next, endings)) return next + 2;
  if (hasAdjective || !isGenitive(text, next, endings)) return next;
  return isAdjectiveOf(text, next, next + 1, endings) ? next + 2 : next + 1;
}

/** Whether an adjective behind a noun goes with it and not with what follows. */
function isAdjectiveOf(text: UntaggedText, noun: number, index: number, endings: SlavicEndings): boolean {
  if (!follows(text, index, endings) || !isAdjective(text, index, endings) || !agree(text, index, noun))
    return false;
  return text.language === 'pl' || !modifiesNext(text, index, endings);
}

function isGenitive(text: UntaggedText, index: number, endings: SlavicEndings): boolean {
  if (!follows(text, index, endings)) return false;
  return (
    endings.genitive.test(text.lower[index] ?? '') ||
    (isName(text, index) && !isAdjective(text, index, endings))
  );
}

/** `Banacha`, `ITS` */
function isName({ tokens }: UntaggedText, index: number): boolean {
  return /^\p{Lu}(?:\p{Ll}|\p{Lu}{1,4}$)/u.test(tokens[index]?.text ?? '');
}

function isAdjective(
  { tokens, lower, language }: UntaggedText,
  index: number,
  { adjective }: SlavicEndings,
): boolean {
  const [printed, word] = [tokens[index]?.text ?? '', lower[index] ?? ''];
  if (!adjective.test(word) || verbalNoun.test(word) || isGeneralNoun(word, language)) return false;
  return (
    index === 0 ||
    !/^\p{Lu}\p{Ll}/u.test(printed) ||
    isOfPlace(word) ||
    /^[.?!:„“«–—]$/.test(tokens[index - 1]?.text ?? '')
  );
}

/** `Testowskiego`, `Тестовская`: what other capitalised words end like adjectives are names. */
function isOfPlace(word: string): boolean {
  return /(?:[sc]k|[сц]к|sk[áýé])\p{L}{1,4}$/u.test(word);
}

function follows(text: UntaggedText, index: number, endings: SlavicEndings): boolean {
  return isWord(text, index, endings) && adjoins(text, index);
}

function isWord({ lower, functionWords }: UntaggedText, index: number, { noNoun }: SlavicEndings): boolean {
  const word = lower[index] ?? '';
  return /^\p{L}[\p{L}\d-]/u.test(word) && !functionWords.has(word) && !noNoun.test(word);
}
