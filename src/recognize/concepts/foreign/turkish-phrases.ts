import { wrapped } from '../../../util/wrapped';
import { adjoins, phraseBetween, type UntaggedPhrase, type UntaggedText } from './untagged-text';

/** Verbs, participles and what they make. */
const verb = new RegExp(
  wrapped`
    .{2}(?:[ıiuü]yor(?:lar|du|uz|um|dum)?|m[ae]kt[ae](?:d[ıi]r|y[ıi]z)?|d[ıiuü]r|[çfhkpsşt]t[ıiuü]r|
    [ae]ca[kğ]\p{Ll}{0,5}|[ae]ce[kğ]\p{Ll}{0,5}|[dt][ıiuü]ğ\p{Ll}{0,6}|
    [dt][ıiuü]k(?:l[ae]r\p{Ll}{0,4}|ç[ae]|ten|tan)|[ae]r[ae]k|[ıiuü]?rken|[ıiuü]l[ae]n|[ae]y[ae]n|n[ae]rak|
    l[ae]n[ae]n|[dt]ı|[dt]i|m[ae]kle|m[ae]k|[ıiuü]p|[dt][ae]ki|[ae]bilir|[ıiuü]nce)$
  `,
  'u',
);
/** A word that bears the mark of a case ends its phrase: `depolarında`, `ağlardan`, `kenti'nin`. */
const caseEnding =
  /(?:[dt][ae]n?|(?:n|y)(?:[ae]|l[ae])|[ae]ry?l[ae]|n[ıiuü]n?|y[ıiuü]|(?<=\p{L}{3}[^aeıioöuü])[ıiuü]n|l[ae]r[ae]|l[ae]r[ıi]n)$/u;
/** What is surely a compound's last noun ends its phrase as well. */
const surePossessive = /(?<=\p{L}{3})(?:s[ıiuü]|l[ae]r[ıi]|ğ[ıiuü])$/u;
/** A bare plural modifies nothing. */
const barePlural = /.{3}l[ae]r$/;
/** The mark of a compound's last noun: `uyku eşitsizliği`. */
const possessive = /(?:[^aeıioöuü][ıiuü]|s[ıiuü])(?:n\p{L}{1,3})?$/u;
/** Endings of adjectives that make terms: `toplumsal`, `algoritmik`, `çok düzeyli`. */
const adjective = /(?:s[ae]l|ik|[ıiuü]k|l[ıiuü]|s[ıiuü]z|c[ıiuü]|el|al|if|m[ıiuü]ş|derin|açık|kara|yapay)$/u;
/** A possessor or a goal: `proteinin`, `mahalleye` */
const bareGenitive = /(?:[ıiuü]n|y[ae]|[dt][ae]n)$/u;
/** Plurals and verbal nouns head terms without a mark: `konteyner kentler`, `katılımcı haritalama`. */
const namesKind = /(?:l[ae]r|[lnrtş][ae]?m[ae])$/u;
const longestPhrase = 3;

/** The noun phrases of Turkish: words up to the one that bears the mark of a case. */
export function turkishPhrases(text: UntaggedText): UntaggedPhrase[] {
  const found: UntaggedPhrase[] = [];
  for (let start = 0; start < text.tokens.length; start++) {
    if (!isWord(text, start)) continue;
    const end = phraseEnd(text, start);
    found.push(...phraseOf(text, start, end));
    start = end - 1;
  }
  return found;
}

function isWord({ lower, functionWords }: UntaggedText, index: number): boolean {
  const word = lower[index] ?? '';
  return /^\p{L}[\p{L}\d-]/u.test(word) && !functionWords.has(word) && !verb.test(word);
}

function phraseEnd(text: UntaggedText, start: number): number {
  let end = start + 1;
  while (!endsPhrase(text, end - 1) && isWord(text, end) && adjoins(text, end)) end++;
  return end;
}

function endsPhrase({ lower, tokens }: UntaggedText, index: number): boolean {
  const word = lower[index] ?? '';
  return (
    caseEnding.test(word) ||
    surePossessive.test(word) ||
    barePlural.test(word) ||
    /['’]/.test(tokens[index]?.text ?? '')
  );
}

function phraseOf(text: UntaggedText, start: number, end: number): UntaggedPhrase[] {
  const from = Math.max(start, end - longestPhrase);
  const [first, last] = [text.lower[from] ?? '', text.lower[end - 1] ?? ''];
  if (end - from === 1 && bareGenitive.test(last) && !possessive.test(last)) return [];
  if (end - from === 1) return text.generalNouns.has(last) ? [] : phraseBetween(text, from, end, false);
  const isTelling = possessive.test(last) || adjective.test(first) || namesKind.test(last);
  return phraseBetween(text, from, end, isTelling);
}
