import { personScore } from '../../lexicon/person-name';
import { commonWords } from '../../lexicon/word-lists';
import type { Field } from '../../model';
import { fold } from '../../util/fold';
import { hanInstitutions } from '../han/han-institutions';
import { tokenFrom, type Words } from '../words';
import { type FoundInstitution, indexTest } from './found-institution';

const roles =
  /\b(?:professor|prof|lecturer|postdoc(?:toral)?|ph\.?d|student|candidate|fellow|researcher|scientist|director|chair|head|dean|engineer|president|founder|ceo|cto|manager|author|faculty|job talk|visiting|emerit\w+|reader|instructor|associate|senior|tba|tbd|unknown|none|(?:mon|tues|wednes|thurs|fri|satur|sun)day|and friends|independent|n\/a|online|virtual|zoom|room|department of|dept|seminar|talk|paper|towards?)\b/i;
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
    if (from === to || isNamed(from, to) || !isName(words.text.slice(field.start, field.end))) return [];
    return [
      {
        from,
        to: withoutTail(words, from, to),
        name: words.text
          .slice(field.start, words.tokens[withoutTail(words, from, to) - 1]?.end)
          .replace(/[.,;\s]+$/, ''),
        part: false,
        generic: false,
        rule: 'stated-affiliation',
        confidence: 0.7,
      },
    ];
  });
}

/** `Acme, Springfield, USA` → `Acme`; what stands behind a dash or a lone parenthesis is no name either. */
function withoutTail({ keys }: Words, from: number, to: number): number {
  const mark = keys.slice(from, to).findIndex((key) => /^[,)—–:|]$/.test(key));
  return mark > 0 ? from + mark : to;
}

/** Capitalised and short, neither a post nor a person nor a phrase of dictionary words (`The Role of Birds`). */
function isName(text: string): boolean {
  const name = text.trim();
  if (/^(?:the|an?)\s/i.test(name) || legalForm.test(name)) return false;
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
