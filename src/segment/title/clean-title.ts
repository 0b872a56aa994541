import type { Field, PersonField, Span } from '../../model';
import { isPlaceholder } from '../../util/is-placeholder';
import { wrapped } from '../../util/wrapped';
import { findDates } from '../dates/find-dates';
import { tokenize } from '../dates/token';
import { field } from '../field';
import { areOthers } from './heading-people';
import { parseHeading } from './parse-heading';

/** `11.30 – 12.15  ` before the title in a row of a programme. */
const slotLead = /^\d{1,2}[:.][0-5]\d(?:\s?[-–]\s?\d{1,2}[:.][0-5]\d)?\s+(?=["“]?\p{Lu})/u;

/** `ada@testville.example`, `https://testville.example/owls` */
const address = /^\S*(?:@|:\/\/)\S*$/;

/** How many characters of a row's words are its time. */
export function slotLength(words: string): number {
  return slotLead.exec(words.slice(0, 40))?.[0].length ?? 0;
}

/**
 * Cleans what was taken for a title: prefixes, quotes and speakers go, unless nothing stays. Where the speakers are
 * known, what only looks like another name stays.
 */
export function cleanTitle(
  text: string,
  span: Span,
  rule: string,
  confidence: number,
  speakers: readonly PersonField[] = [],
): Field | undefined {
  const slot = slotLength(text.slice(span.start, span.end));
  const printed = text.slice(span.start + slot, span.end);
  if (isPlaceholder(printed)) return undefined;
  const heading = parseHeading(printed.replace(/\n/g, ' '), span.start + slot);
  if (heading.title === undefined) return undefined;
  const isWhole = areOthers(heading.people, speakers);
  const trimmed = trimTitle(text, isWhole ? { ...span, start: span.start + slot } : heading.title);
  const told = rule === 'title-label' ? withoutSentence(text, trimmed) : trimmed;
  const words = text.slice(told.start, told.end);
  if (isPlaceholder(words) || address.test(words) || !/\p{L}{3}|[\u3000-\uffff]/u.test(words))
    return undefined;
  return field(text, told.start, told.end, rule, confidence);
}

/** `Entropy of Birds. Hosted by Carl Doe`: what is said behind a title. */
const remark = new RegExp(wrapped`
    \s\((?:https?:|ar[Xx]iv:|doi:)[^()\s]{4,200}(?:\s\(https?:[^()\s]{4,200}\))?\)$|
    \s\((?:(?:joint|faculty|inaugural|public|special|guest|plenary|keynote) (?:lecture|talk|seminar)|
    details)\b[^()]{0,60}\)$|[.;,] (?:[Hh]osted by|[Hh]ost:|[Cc]hair(?:ed by|:)|[Jj]oint with the|[Rr]oom:|
    [Ii]nvited by) .{2,160}$
  `);

/** The length of `(Tue May 6 2031, 4 pm, Room 5)` behind a title. */
function timeBehind(words: string): number {
  const inside = /\s\(([^()]{5,90})\)$/.exec(words);
  const isTold =
    inside !== null &&
    findDates(tokenize(inside[1] ?? '')).some(({ day, month }) => day !== undefined && month !== undefined);
  return isTold ? inside[0].length : 0;
}

/** `Entropy of Birds. Doe Hall, 5.15pm, followed by wine`: the sentence behind a title that ends in a time. */
const whereabouts =
  /(?:(?<=\p{Ll}{2}[?!])|(?<=\p{Ll}{2})\.) (?=\p{Lu})[^.?!]{3,100}, \d{1,2}(?:[.:]\d\d)? ?(?:[AaPp]\.?[Mm]\.?|h|[Uu]hr)(?:, [^.]{3,60})?\.?$/u;

/** `Entropy of Birds. We show that birds are in order.`: a whole sentence behind a title begins its abstract. */
function withoutSentence(text: string, { start, end }: Span): Span {
  const isClosed = text.charAt(end) === '.';
  const behind = isClosed
    ? /(?<=\p{Ll}{3}[)”"]?)\. (?=\p{Lu}\p{L}*(?: \S+){4})[^.]{20,}$/u.exec(text.slice(start, end))
    : null;
  return behind === null ? { start, end } : { start, end: start + behind.index };
}

/** Takes off quotation marks that stand around the whole, marks of emphasis and a closing full stop. */
function trimTitle(text: string, span: Span): Span {
  let { start, end } = span;
  end -= remark.exec(text.slice(start, end))?.[0].length ?? 0;
  end -= whereabouts.exec(text.slice(start, end))?.[0].length ?? 0;
  end -= timeBehind(text.slice(start, end));
  while (start < end && /[\s"“”«»„*_~‘`]/.test(text.charAt(start))) start++;
  while (end > start && /[\s*_~,;]/.test(text.charAt(end - 1))) end--;
  if (text.charAt(end - 1) === '.' && !/\.\.$|\b\p{Lu}\.$/u.test(text.slice(Math.max(start, end - 4), end)))
    end--;
  if (/["”»“]/.test(text.charAt(end - 1)) && !/["“«„]/.test(text.slice(start, end - 1))) end--;
  return { start, end };
}
