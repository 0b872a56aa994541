import type { Document, Span } from '../../model';
import { partitionPoint } from '../../util/partition-point';
import type { Item } from '../lines/items';
import { mailLabels } from '../lines/label-words';
import { findDates } from './find-dates';
import { findTimes, type TimeMention } from './find-times';
import { headingYears } from './heading-years';
import { monthLeads } from './month-leads';
import { type ResolvedDate, resolveDates } from './resolve-dates';
import { resolveInWeek } from './resolve-in-week';
import {
  clauseWeight,
  correctionWeight,
  isBeginning,
  isEnding,
  isPostingLine,
  isSideEvent,
} from './time-context';
import { type Token, tokenize } from './token';

/** A date of the document, and how much its place says that it is the day of a talk. */
export interface WeighedDate extends ResolvedDate {
  readonly weight: number;
  /** Index of the item that it stands in. */
  readonly item: number;
}

/** A time of the document, weighed in the same way. `closes`: it stands under a label for the end. */
export interface WeighedTime extends TimeMention {
  readonly weight: number;
  readonly item: number;
  readonly closes: boolean;
}

/** All dates and times of a document that could be those of a talk, in order. */
export interface Moments {
  readonly dates: readonly WeighedDate[];
  readonly times: readonly WeighedTime[];
}

interface Place {
  readonly item: number;
  readonly weight: number;
  readonly isPosting: boolean;
}

const worthATry =
  /\d|^\W*\p{L}{2,9}[.:]?$|\b(?:noon|midday|midi|o['’]clock|half past|quarter (?:past|to)|at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|today|tonight|tomorrow|mittag|mezzogiorno|mediodía)\b/iu;
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

/** Reads the dates and times of a document and weighs them by where they stand. */
export function readMoments(document: Document, items: readonly Item[]): Moments {
  const raw = stretches(items).flatMap(([first, last]) => readStretch(document.text, items, first, last));
  const posted = document.posted ?? postedOf(raw, items);
  const years = headingYears(items);
  const leads = monthLeads(document);
  const context = {
    ...(posted && { posted }),
    ...(leads !== undefined && { monthLeads: leads }),
    ...(years && { years }),
  };
  const mentions = raw.flatMap((stretch) => stretch.dates);
  const dates = resolveInWeek(document.text, items, mentions, context);
  return {
    dates: dates.flatMap((date) => weighDate(document.text, items, date)),
    times: raw.flatMap((stretch) => stretch.times.flatMap((time) => weighTime(document.text, items, time))),
  };
}

/** Runs of items without a blank line between them, bios and references left out. */
function stretches(items: readonly Item[]): [number, number][] {
  const runs: [number, number][] = [];
  items.forEach((item, index) => {
    if (item.zone === 'bio' || item.zone === 'references') return;
    const last = runs.at(-1);
    const joins = last !== undefined && last[1] === index - 1 && item.line.gap === 0 && index - last[0] < 60;
    if (joins) last[1] = index;
    else runs.push([index, index]);
  });
  return runs;
}

interface Stretch {
  readonly dates: ReturnType<typeof findDates>;
  readonly times: readonly TimeMention[];
}

function readStretch(text: string, items: readonly Item[], first: number, last: number): Stretch[] {
  const start = items[first]?.line.start ?? 0;
  const slice = text.slice(start, items[last]?.line.end ?? start);
  if (!worthATry.test(slice)) return [];
  const tokens = tokenize(slice, start);
  const dates = findDates(tokens);
  const inDate = coverTest(dates);
  const timed = items
    .slice(first, last + 1)
    .filter((item) => /^(?:time|when|start|end|date)$/.test(item.label?.kind ?? ''))
    .map((item) => item.line);
  const slots = items.slice(first, last + 1).flatMap(({ line }) => dottedSlot(line));
  const inTimeLine = coverTest([...timed, ...slots].sort((left, right) => left.start - right.start));
  return [
    { dates, times: findTimes(tokens, inDate, (token) => inTimeLine(token) || followsDate(token, dates)) },
  ];
}

/** `09.30  Opening`: the clock in front of a row of a timetable. */
function dottedSlot({ text, start }: Span & { readonly text: string }): Span[] {
  const clock = /^\d{1,2}\.[0-5]\d(?:\s?[-–]\s?\d{1,2}\.[0-5]\d)?(?=\s{2,}\S|\t)/.exec(text)?.[0];
  return clock === undefined ? [] : [{ start, end: start + clock.length }];
}

/** A test whether a token lies in one of some ordered spans; tokens must be asked for in any order. */
function coverTest(spans: readonly Span[]): (token: Token) => boolean {
  return (token) => {
    const span = spans[partitionPoint(spans, (other) => other.end <= token.start)];
    return span !== undefined && span.start <= token.start && token.end <= span.end;
  };
}

/** `Friday, February 19, 1993 / 12-1`: hours alone straight after a date. */
function followsDate(token: Token, dates: readonly Span[]): boolean {
  const before = dates[partitionPoint(dates, (date) => date.end <= token.start) - 1];
  return before !== undefined && token.start - before.end <= 5;
}

/** The item that holds a place, by bisection. */
function itemAt(items: readonly Item[], place: number): number {
  return partitionPoint(items, (item) => item.line.end <= place);
}

function placeOf(text: string, items: readonly Item[], span: Span): Place | undefined {
  const index = itemAt(items, span.start);
  const item = items[index];
  if (item === undefined) return undefined;
  const isPosting =
    item.label?.kind === 'poster' ||
    isMailDate(items, index) ||
    isPostingLine(item.line.text, span.start - item.line.start) ||
    hasSeconds(text, span);
  const covers = (span.end - span.start) / Math.max(1, item.line.text.length) > 0.5 ? 1 : 0;
  return { item: index, isPosting, weight: (zoneWeight[item.zone] ?? 0) + covers };
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

function labelWeight(item: Item | undefined, kinds: RegExp): number {
  return item?.label !== undefined && kinds.test(item.label.kind) ? 3 : 0;
}

function weighDate(text: string, items: readonly Item[], date: ResolvedDate): WeighedDate[] {
  const place = placeOf(text, items, date);
  if (place === undefined || place.isPosting) return [];
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

function weighTime(text: string, items: readonly Item[], time: TimeMention): WeighedTime[] {
  const place = placeOf(text, items, time);
  if (place === undefined || place.isPosting) return [];
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

function postedOf(stretchesRead: readonly Stretch[], items: readonly Item[]): string | undefined {
  for (const stretch of stretchesRead)
    for (const date of stretch.dates) {
      const item = items[itemAt(items, date.start)];
      if (item === undefined || date.year === undefined) continue;
      const isPosting =
        item.label?.kind === 'poster' ||
        isMailDate(items, itemAt(items, date.start)) ||
        isPostingLine(item.line.text, date.start - item.line.start);
      if (isPosting) return resolveDates([date], {})[0]?.iso;
    }
  return undefined;
}
