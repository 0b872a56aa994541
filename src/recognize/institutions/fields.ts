import { personScore } from '../../lexicon/person-name';
import { commonWords, givenNames } from '../../lexicon/word-lists';
import type { Field } from '../../model';
import { fold } from '../../util/fold';
import { hanInstitutions } from '../han/han-institutions';
import { tokenFrom, type Words } from '../words';
import { type FoundInstitution, indexTest } from './found-institution';
import { otherLetters } from './other-letters';
import { countryWords } from './words';

const roles =
  /\b(?:professor|prof|lecturer|postdoc(?:toral)?|ph\.?d|student|candidate|fellow|researcher|scientist|director|chair|head|dean|engineer|president|founder|ceo|cto|manager|author|faculty|job talk|visiting|emerit\w+|reader|instructor|counsell?or|consultant|activist|coach|associate|senior|tba|tbd|unknown|none|(?:mon|tues|wednes|thurs|fri|satur|sun)day|and friends|independent|n\/a|online|virtual|zoom|room|department of|dept|seminar|talk|paper|towards?)\b/i;
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
    const end = withoutTail(words, from, to);
    return isName(words.text.slice(field.start, field.end)) && isName(textOf(words, from, end))
      ? [stated(words, from, end)]
      : [];
  });
}

function textOf({ text, tokens }: Words, from: number, to: number): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}

function stated(words: Words, from: number, to: number): FoundInstitution {
  const name = textOf(words, from, to)
    .replace(/\s+/g, ' ')
    .replace(/[.,; ]+$/, '');
  return { from, to, name, part: false, generic: false, rule: 'stated-affiliation', confidence: 0.7 };
}

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
