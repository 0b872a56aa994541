import type { Span } from '../../model';
import type { Item } from '../lines/items';
import type { TimeMention } from './find-times';
import { isPosting } from './is-posting';
import { itemAt } from './item-at';
import type { WeighedDate, WeighedTime } from './moments';
import type { ResolvedDate } from './resolve-dates';
import { clauseWeight, correctionWeight, isBeginning, isEnding, isSideEvent } from './time-context';

const zoneWeight: Readonly<Partial<Record<Item['zone'], number>>> = {
  header: 2,
  intro: 2,
  title: 1.5,
  notes: 0,
  keywords: 0,
  abstract: -1.5,
  related: -5,
  boilerplate: -1,
};

/** Weighs a date by where it stands, what is printed of it and what is said around it; none of a posting. */
export function weighDate(text: string, items: readonly Item[], date: ResolvedDate): WeighedDate[] {
  const place = placeOf(text, items, date);
  if (place === undefined) return [];
  const item = items[place.item];
  const printed =
    (date.year !== undefined ? 0.5 : 0) + (date.weekday !== undefined && date.day !== undefined ? 0.3 : 0);
  const vague = date.day === undefined ? -2 : 0;
  const line = item?.line ?? date;
  const context = clauseWeight(text, line, date) + correctionWeight(text, line, date);
  const label =
    labelWeight(item, /^(?:date|when|start)$/) ||
    labelWeight(item, /^time$/) / 2 ||
    labelWeight(previous(items, place.item), /^(?:date|when|start)$/);
  const closes = item?.label?.kind === 'end' ? -2 : 0;
  return [{ ...date, item: place.item, weight: place.weight + printed + vague + context + label + closes }];
}

/** Weighs a time in the same way. */
export function weighTime(text: string, items: readonly Item[], time: TimeMention): WeighedTime[] {
  const place = placeOf(text, items, time);
  if (place === undefined) return [];
  const item = items[place.item];
  const line = item?.line ?? time;
  const side = isSideEvent(text, line, time) ? -6 : 0;
  const label =
    labelWeight(item, /^(?:time|when|start)$/) ||
    labelWeight(item, /^date$/) ||
    labelWeight(previous(items, place.item), /^(?:time|when|start|date)$/);
  const other = /^(?:contact|organizer|notes|link)$/.test(item?.label?.kind ?? '') ? -2 : 0;
  const printed =
    (time.to !== undefined ? 0.7 : 0) + (time.certain ? 0.3 : 0) + (time.doubt !== undefined ? -1 : 0);
  const closes =
    item?.label?.kind === 'end' ||
    previous(items, place.item)?.label?.kind === 'end' ||
    isEnding(text, line, time);
  const begins = place.weight < 2 && isBeginning(text, line, time) ? 3 : 0;
  const context = clauseWeight(text, line, time) + correctionWeight(text, line, time) + begins;
  const weight = place.weight + side + label + other + printed + context;
  return [{ ...time, item: place.item, closes, weight }];
}

function labelWeight(item: Item | undefined, kinds: RegExp): number {
  return item?.label !== undefined && kinds.test(item.label.kind) ? 3 : 0;
}

/** The label of a line before, when it had no value of its own. */
function previous(items: readonly Item[], index: number): Item | undefined {
  for (let before = index - 1; before >= Math.max(0, index - 2); before--) {
    const item = items[before];
    if (item?.label !== undefined)
      return item.label.value.start >= item.label.value.end && items[index]?.label === undefined
        ? item
        : undefined;
  }
  return undefined;
}

interface Place {
  readonly item: number;
  readonly weight: number;
}

/** Where a date or time stands; undefined where it tells when the announcement was written. */
function placeOf(text: string, items: readonly Item[], span: Span): Place | undefined {
  const index = itemAt(items, span.start);
  const item = items[index];
  if (item === undefined || isPosting(text, items, index, span)) return undefined;
  const covers = (span.end - span.start) / Math.max(1, item.line.text.length) > 0.5 ? 1 : 0;
  return { item: index, weight: (zoneWeight[item.zone] ?? 0) + covers };
}
