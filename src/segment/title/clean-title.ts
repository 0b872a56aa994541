import type { Field, Span } from '../../model';
import { isPlaceholder } from '../../util/is-placeholder';
import { field } from '../field';
import { parseHeading } from './parse-heading';

/** `11.30 – 12.15  ` before the title in a row of a programme. */
const slotLead = /^\d{1,2}[:.][0-5]\d(?:\s?[-–]\s?\d{1,2}[:.][0-5]\d)?\s+(?=["“]?\p{Lu})/u;

/** How many characters of a row's words are its time. */
export function slotLength(words: string): number {
  return slotLead.exec(words.slice(0, 40))?.[0].length ?? 0;
}

/** Cleans what was taken for a title: prefixes, quotes and speakers go, unless nothing stays. */
export function cleanTitle(text: string, span: Span, rule: string, confidence: number): Field | undefined {
  const slot = slotLength(text.slice(span.start, span.end));
  const printed = text.slice(span.start + slot, span.end);
  if (isPlaceholder(printed)) return undefined;
  const heading = parseHeading(printed.replace(/\n/g, ' '), span.start + slot);
  if (heading.title === undefined) return undefined;
  const trimmed = trimTitle(text, heading.title);
  const words = text.slice(trimmed.start, trimmed.end);
  if (isPlaceholder(words) || !/\p{L}{3}|[\u3000-\uffff]/u.test(words)) return undefined;
  return field(text, trimmed.start, trimmed.end, rule, confidence);
}

/** Takes off quotation marks that stand around the whole, marks of emphasis and a closing full stop. */
function trimTitle(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s"“”«»„*_‘`]/.test(text.charAt(start))) start++;
  while (end > start && /[\s*_,;]/.test(text.charAt(end - 1))) end--;
  if (text.charAt(end - 1) === '.' && !/\.\.$|\b\p{Lu}\.$/u.test(text.slice(Math.max(start, end - 4), end)))
    end--;
  if (/["”»“]/.test(text.charAt(end - 1)) && !/["“«„]/.test(text.slice(start, end - 1))) end--;
  return { start, end };
}
