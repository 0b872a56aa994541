import type { Field, Span } from '../../model';
import { isPlaceholder } from '../../util/is-placeholder';
import { field } from '../field';
import { parseHeading } from './parse-heading';

/** Cleans what was taken for a title: prefixes, quotes and speakers go, unless nothing stays. */
export function cleanTitle(text: string, span: Span, rule: string, confidence: number): Field | undefined {
  const printed = text.slice(span.start, span.end);
  if (isPlaceholder(printed)) return undefined;
  const heading = parseHeading(printed.replace(/\n/g, ' '), span.start);
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
