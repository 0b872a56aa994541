import type { Span } from '../../model';
import { partitionPoint } from '../../util/partition-point';
import { wrapped } from '../../util/wrapped';
import type { Item } from '../lines/items';
import type { DateMention } from './date-parts';
import { findDates } from './find-dates';
import { findTimes, type TimeMention } from './find-times';
import { type Token, tokenize } from './token';

/** The dates and times of some lines that stand together. */
export interface Stretch {
  readonly dates: readonly DateMention[];
  readonly times: readonly TimeMention[];
}

const worthATry = new RegExp(
  wrapped`
    \d|^\W*\p{L}{2,9}[.:]?$|\b(?:noon|midday|midi|o['’]clock|half past|quarter (?:past|to)|
    at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|today|tonight|tomorrow|mittag|
    mezzogiorno|mediodía)\b
  `,
  'iu',
);

/** Reads the dates and times of all lines but those of lives and references, each run of lines as one text. */
export function readStretches(text: string, items: readonly Item[]): Stretch[] {
  return stretches(items).flatMap(([first, last]) => readStretch(text, items, first, last));
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
