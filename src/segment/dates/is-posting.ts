import type { Span } from '../../model';
import type { Item } from '../lines/items';
import { mailLabels } from '../lines/label-words';
import { isPostingLine } from './time-context';

/** Whether a date or time in an item tells when the announcement was written or sent. */
export function isPosting(text: string, items: readonly Item[], index: number, span: Span): boolean {
  return tellsPosting(items, index, span) || hasSeconds(text, span);
}

/** Whether the label or the words of an item say so of what begins at a place in it. */
export function tellsPosting(items: readonly Item[], index: number, { start }: Span): boolean {
  const item = items[index];
  if (item === undefined) return false;
  return (
    item.label?.kind === 'poster' ||
    isMailDate(items, index) ||
    isPostingLine(item.line.text, start - item.line.start)
  );
}

function hasSeconds(text: string, span: Span): boolean {
  return /\b\d\d:\d\d:\d\d (?:[+-]\d{4}|[A-Z]{3,4}\b)/.test(text.slice(span.start, span.end + 24));
}

/** `Date:` among the `From:`, `To:` and `Subject:` of a mail. */
function isMailDate(items: readonly Item[], index: number): boolean {
  const words = items[index]?.label?.words.toLowerCase();
  if (words !== 'date' && words !== 'sent') return false;
  const near = headerAround(items, index);
  const mail = near.filter((item) => mailLabels.has(item.label?.words.toLowerCase() ?? ''));
  return (
    mail.length >= 3 ||
    (mail.length >= 2 && near.some((item) => /^(?:from|sent)$/i.test(item.label?.words ?? '')))
  );
}

/** The labelled lines straight above and below a line. */
function headerAround(items: readonly Item[], index: number): readonly Item[] {
  let [first, end] = [index, index + 1];
  while (first > index - 4 && items[first]?.line.gap === 0 && items[first - 1]?.label?.form === 'colon')
    first--;
  while (end < index + 5 && items[end]?.line.gap === 0 && items[end]?.label?.form === 'colon') end++;
  return items.slice(first, end);
}
