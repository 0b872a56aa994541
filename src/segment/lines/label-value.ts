import { personScore } from '../../lexicon/person-name';
import type { Span } from '../../model';
import { findDates } from '../dates/find-dates';
import { tokenize } from '../dates/token';
import { looksLikeOrganization, looksLikeRole } from '../places/organization-words';
import type { Item } from './items';
import type { LabelKind } from './label-words';

/** The words that a label stands for, with the label's kind and its place among the items. */
export interface LabelValue extends Span {
  readonly kind: LabelKind;
  readonly item: number;
  readonly words: string;
}

/** The values of all labels of these kinds, in order; labels without a value are left out. */
export function labelValues(text: string, items: readonly Item[], kinds: readonly LabelKind[]): LabelValue[] {
  return items.flatMap((item, index) => {
    if (item.label === undefined || !kinds.includes(item.label.kind) || item.zone === 'related') return [];
    const span = valueSpan(items, index);
    const isEmpty = text.slice(span.start, span.end).trim() === '';
    return isEmpty ? [] : [{ ...span, kind: item.label.kind, item: index, words: item.label.words }];
  });
}

function valueSpan(items: readonly Item[], index: number): Span {
  const item = items[index];
  const label = item?.label;
  if (item === undefined || label === undefined) return { start: 0, end: 0 };
  const isInline = label.value.end > label.value.start;
  const first = isInline ? index : index + 1;
  const opener = items[first];
  if (opener === undefined || (!isInline && !opensValue(opener))) return { start: 0, end: 0 };
  let end = isInline ? label.value.end : opener.line.end;
  for (let next = first + 1; next < Math.min(items.length, first + 9); next++) {
    const line = items[next]?.line;
    if (line === undefined || !continues(items, first, next, label.kind, isInline)) break;
    end = line.end;
  }
  return { start: isInline ? label.value.start : opener.line.start, end };
}

function opensValue(item: Item): boolean {
  return item.label === undefined && item.line.gap <= 1 && !item.line.afterRule;
}

function continues(
  items: readonly Item[],
  first: number,
  next: number,
  kind: LabelKind,
  isInline: boolean,
): boolean {
  const item = items[next];
  const before = items[next - 1];
  if (item === undefined || before === undefined || item.label !== undefined || item.line.gap > 0)
    return false;
  if (item.line.afterRule || item.line.glued || item.zone === 'boilerplate') return false;
  if (item.line.bullet && !(isPeopleKind(kind) && !isInline && items[first]?.line.bullet)) return false;
  if (kind === 'title' || kind === 'subject' || kind === 'series')
    return next - first <= 2 && wraps(items[first], before, item, isInline);
  if (isPeopleKind(kind))
    return (
      next - first <= (/^(?:panelist|committee)$/.test(kind) ? 8 : 4) &&
      continuesPerson(items[first], before, item, isInline)
    );
  if (kind === 'venue') return next - first <= 2 && continuesPlace(items[first], before, item, isInline);
  return false;
}

function isPeopleKind(kind: LabelKind): boolean {
  return /^(?:speaker|host|panelist|moderator|organizer|affiliation|contact|advisor|committee)$/.test(kind);
}

/** A wrapped title: the line before is long, or the next one is set in or begins small. */
function wraps(first: Item | undefined, before: Item, item: Item, isInline: boolean): boolean {
  const { text } = item.line;
  if (isDateLine(text) || text.length > 120 || /[.!?]$/.test(before.line.text)) return false;
  const isLong = before.line.end - before.line.start + before.line.indent >= 52;
  const isSmall = /^[\p{Ll}(&]/u.test(text);
  if (isSmall) return true;
  if (isInline && /^\p{Lu}[\p{L} ]{2,24}:\s/u.test(text) && !/:$/.test(before.line.text)) return false;
  if (personScore(text) > 0.75 || looksLikeRole(text)) return false;
  return isLong || (isInline && item.line.indent > (first?.line.indent ?? 0) + 3);
}

/** Post and institution under a name; another name only where names are listed. */
function continuesPerson(first: Item | undefined, before: Item, item: Item, isInline: boolean): boolean {
  const { text, indent } = item.line;
  if (
    text.length > 110 ||
    /[.!?]$/.test(text.replace(/\b(?:Inc|Corp|Univ|Dept|Ph\.?D)\.$/i, '')) ||
    isDateLine(text)
  )
    return false;
  if (/^(?:,|and\b|&|\()/.test(text) || /,$|\band$|&$/.test(before.line.text)) return true;
  if (looksLikeOrganization(text) || looksLikeRole(text)) return text.split(/\s+/).length <= 14;
  const score = personScore(text.split(/[,(]/)[0] ?? '');
  return score > 0.6 && (!isInline || indent > (first?.line.indent ?? 0) + 3);
}

function continuesPlace(first: Item | undefined, before: Item, item: Item, isInline: boolean): boolean {
  const { text, indent } = item.line;
  if (text.length > 80 || isDateLine(text) || /https?:|@/.test(text)) return false;
  if (/,$/.test(before.line.text) || /^\p{Ll}/u.test(text)) return true;
  return isInline && indent > (first?.line.indent ?? 0) + 3 && personScore(text) < 0.75;
}

function isDateLine(text: string): boolean {
  if (!/\d/.test(text) || text.length > 200) return false;
  return findDates(tokenize(text)).some((date) => date.day !== undefined && date.month !== undefined);
}
