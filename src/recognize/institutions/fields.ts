import { personScore } from '../../lexicon/person-name';
import { commonWords, givenNames } from '../../lexicon/word-lists';
import type { Field } from '../../model';
import { fold } from '../../util/fold';
import { wrapped } from '../../util/wrapped';
import { hanInstitutions } from '../han/han-institutions';
import { isCapital, tokenFrom, type Words } from '../words';
import { type FoundInstitution, indexTest } from './found-institution';
import { otherLetters } from './other-letters';
import { countryWords } from './words';

const roles = new RegExp(
  wrapped`
    \b(?:professor|prof|lecturer|postdoc(?:toral)?|ph\.?d|student|candidate|fellow|researcher|scientist|
    director|chair|head|dean|engineer|president|founder|ceo|cto|manager|author|faculty|job talk|visiting|
    emerit\w+|reader|instructor|counsell?or|consultant|activist|coach|associate|senior|tba|tbd|unknown|none|
    (?:mon|tues|wednes|thurs|fri|satur|sun)day|and friends|independent|n\/a|online|virtual|zoom|room|
    department of|dept|seminar|talk|paper|towards?)\b
  `,
  'i',
);
/** `M. Sc.`: what an affiliation may be mistaken for. */
const degree = /^(?:[BMD]\.?\s?(?:Sc|A|Eng|Ed|S)|Ph\.?\s?D|Dipl)\b/;
/** What is left of `Acme, Inc.` behind the comma. */
const legalForm = /^(?:inc|ltd|llc|gmbh|corp|co|plc|s\.?a|ag)\.?$/i;
const longest = 60;
/** Names of more words have a word like `University` in them, and are found by it. */
const longestNameWithoutHead = 5;

/** `(Testville)`, `Acme`: an affiliation stated in a header is an institution even when nothing else says so. */
export function statedAffiliations(
  words: Words,
  affiliations: readonly Field[],
  named: readonly FoundInstitution[],
): FoundInstitution[] {
  const isTaken = indexTest(named);
  const isNamed = (from: number, to: number): boolean =>
    words.tokens.slice(from, to).some((_, offset) => isTaken(from + offset));
  return affiliations.flatMap((field) => {
    const from = tokenFrom(words, field.start);
    const to = tokenFrom(words, field.end);
    if (from === to) return [];
    if (isNamed(from, to)) return wordsBeside(words, from, to, isTaken);
    const start = behindPost(words, behindRole(words, from, to), to);
    const end = withoutTail(words, start, to);
    return isName(textOf(words, start, to)) && isName(textOf(words, start, end))
      ? [stated(words, start, end)]
      : [];
  });
}

function textOf({ text, tokens }: Words, from: number, to: number): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}

function stated(words: Words, from: number, to: number): FoundInstitution {
  const name = textOf(words, from, to)
    .replace(/\s+/g, ' ')
    .replace(asianForm, '')
    .replace(/(?<=\p{Script=Han}|\p{Script=Katakana}|(?:대학교?|기술원|연구원|연구소|병원)) .*$/u, '')
    .replace(/[.,; ]+$/, '');
  return { from, to, name, part: false, generic: false, rule: 'stated-affiliation', confidence: 0.7 };
}

/** `株式会社` before a name. */
const asianForm =
  /^(?:株式会社|有限会社|合同会社|国立研究開発法人|独立行政法人|公益財団法人|一般財団法人|国立大学法人) ?/u;

/** `PQFinch, Testville University`: beside a known institution, single words that only a name is spelled like. */
function wordsBeside(
  words: Words,
  from: number,
  to: number,
  isTaken: (index: number) => boolean,
): FoundInstitution[] {
  const isMark = (index: number): boolean =>
    index < from || index >= to || /^[,;/&]$|^and$/.test(words.keys[index] ?? '');
  return words.tokens.slice(from, to).flatMap(({ text }, offset) => {
    const index = from + offset;
    const isAlone = !isTaken(index) && isMark(index - 1) && isMark(index + 1);
    return isAlone && ownSpelling.test(text) && !otherLetters.has(text) && isName(text)
      ? [stated(words, index, index + 1)]
      : [];
  });
}

/** `XQV`, `PQFinch`, `deFinch`: capitals where words have none. */
const ownSpelling = /^\p{Lu}{3,10}$|^\p{L}{1,20}\p{Lu}\p{L}{1,20}$/u;

/** `Vice President, Songs, *Acme Chemical*`: index behind the last comma, where the field begins with a post. */
function behindRole({ keys, tokens, text }: Words, from: number, to: number): number {
  const first = keys.slice(from, to).indexOf(',');
  const last = keys.slice(from, to).lastIndexOf(',');
  if (first === -1 || !roles.test(text.slice(tokens[from]?.start, tokens[from + first]?.start))) return from;
  return from + last + 1 < to ? from + last + 1 : from;
}

/** `Richterin am *Vogelgericht*`, `jurist vid *Acme*`: index behind a post and its preposition. */
function behindPost({ keys, tokens }: Words, from: number, to: number): number {
  const at = keys.slice(from + 1, Math.min(to, from + longestPost)).findIndex((key) => postLink.test(key));
  if (at === -1) return from;
  const next = from + at + 2;
  const start = article.test(keys[next] ?? '') ? next + 1 : next;
  return start < to && isCapital(tokens[start]) ? start : from;
}

const longestPost = 4;
const postLink = /^(?:am|an|bei|beim|im|vid|ved|hos|presso|chez|at|aan|bij)$/;
const article = /^(?:der|dem|the|la|le|het|de)$/;

/** `Acme, Springfield, USA` → `Acme`; what stands behind a dash or a lone parenthesis is no name either. */
function withoutTail({ keys }: Words, from: number, to: number): number {
  const mark = keys.slice(from, to).findIndex((key) => /^[,)—–:|]$/.test(key));
  return mark > 0 ? from + mark : to;
}

/** A country, a day of the week, a given name: single words that name no institution. */
function isOneOther(key: string): boolean {
  return (
    countryWords.has(key) || /^(?:mon|tue|wed|thu|fri|sat|sun)$/.test(key) || givenNames.get(key) === 'strong'
  );
}

/** Capitalised and short, neither a post nor a person nor a phrase of dictionary words (`The Role of Birds`). */
function isName(text: string): boolean {
  const name = text.trim();
  if (
    /^(?:the|an?)\s/i.test(name) ||
    legalForm.test(name) ||
    otherLetters.has(name.toUpperCase()) ||
    isOneOther(fold(name))
  )
    return false;
  if (!/^[\p{Lu}\p{Lo}\d]/u.test(name) || name.length > longest || name.length < 2) return false;
  if (/\d{4}|\d[-. ]\d{3}|^[^\p{L}]*$|内線|電話|电话/u.test(name)) return false;
  if (
    hanInstitutions(name).length > 0 ||
    roles.test(name) ||
    degree.test(name) ||
    /[:?!]|\d\/\d|\d ?[ap]\.?m\b/i.test(name) ||
    personScore(name) > 0.6
  )
    return false;
  const words = name.split(/\s+/).map(fold);
  if (words.length >= longestNameWithoutHead && !/^(?:[^a-z]*)$/.test(name)) return false;
  return words.length === 1 ? !commonWords.has(fold(name)) : !words.every((word) => commonWords.has(word));
}
