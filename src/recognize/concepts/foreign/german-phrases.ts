import { isCompound } from './compound';
import { adjoins, phraseBetween, type UntaggedPhrase, type UntaggedText } from './untagged-text';

const adjectiveEnding = /..e[nrsm]?$/;
/** Behind one of these an `-en` ends a verb: `wir messen Strömungen`. */
const beforeVerb = /^(?:wir|sie|ich|er|es|man|sich|nicht|zu|wie|wo|da|so|auch|dann)$/;
/** Joins an adjective to another, and a verb to a clause: `und setzen Methan frei`. */
const conjunction = /^(?:und|oder|aber|sondern)$/;
/** Adjectives of a name: `Neusiedler See`, `Ornithologisches Kolloquium`. */
const ofKind = /...er$|(?:isch|lich|iv|al|ell)e[nrsm]?$/;
const mostAdjectives = 2;

/** The noun phrases of German: capitalised nouns with the inflected adjectives before them. */
export function germanPhrases(text: UntaggedText): UntaggedPhrase[] {
  return text.tokens.flatMap((_, index) => {
    if (!isNoun(text, index) || modifiesNext(text, index)) return [];
    const start = phraseStart(text, index);
    const noun = text.lower[index] ?? '';
    const isGeneral = text.generalNouns.has(noun);
    if (start === index && isGeneral) return [];
    return phraseBetween(text, start, index + 1, !isGeneral && (start < index || isCompound(noun, text)));
  });
}

function isNoun({ tokens, lower, functionWords }: UntaggedText, index: number): boolean {
  const word = tokens[index]?.text ?? '';
  return /^\p{Lu}[\p{L}\d-]/u.test(word) && !functionWords.has(lower[index] ?? '');
}

/** `Stabile Homotopie`, `Neusiedler See`, `GRACE Follow-On` */
function modifiesNext(text: UntaggedText, index: number): boolean {
  return isNoun(text, index + 1) && adjoins(text, index + 1) && isModifier(text, index);
}

function isModifier(text: UntaggedText, index: number): boolean {
  return /^\p{Lu}{2}/u.test(text.tokens[index]?.text ?? '') || isAdjective(text, index);
}

function phraseStart(text: UntaggedText, noun: number): number {
  let start = noun;
  while (noun - start < mostAdjectives && adjoins(text, start) && isModifier(text, start - 1)) start--;
  return start;
}

function isAdjective(text: UntaggedText, index: number): boolean {
  const { lower, tokens, functionWords } = text;
  const [word, before] = [lower[index] ?? '', lower[index - 1] ?? ''];
  if (!adjectiveEnding.test(word) || functionWords.has(word)) return false;
  if (/^\p{Lu}/u.test(tokens[index]?.text ?? '')) return beginsSentence(text, index) || ofKind.test(word);
  if (!adjoins(text, index)) return true;
  if (beforeVerb.test(before) || isNoun(text, index - 1)) return false;
  if (conjunction.test(before))
    return adjectiveEnding.test(lower[index - 2] ?? '') && !isNoun(text, index - 2);
  return functionWords.has(before) || adjectiveEnding.test(before);
}

function beginsSentence({ tokens }: UntaggedText, index: number): boolean {
  const before = tokens[index - 1]?.text;
  return before === undefined || /^[.!?:–—-]$/.test(before);
}
