import type { Field } from '../../model';
import { clockOf } from './calendar';
import type { Moments, WeighedDate, WeighedTime } from './moments';

/** Start and end of one talk with all their readings, the chosen ones first, and what is doubtful about them. */
export interface Moment {
  readonly starts: readonly Field[];
  readonly ends: readonly Field[];
  readonly timezone?: Field;
  readonly doubts: readonly string[];
}

/** Below this a date or time stands where talks are not announced. */
const leastWeight = 0;
const most = 24;

/** Chooses the moment of a talk among the dates and times of its lines, by their weight and agreement. */
export function chooseMoment(text: string, moments: Moments): Moment {
  const dates = strongest(moments.dates);
  const times = strongest(moments.times.filter((time) => !time.closes));
  const [date, time] = bestPair(dates, times);
  if (date === undefined) return { starts: [], ends: [], doubts: undatedTime(times) };
  const closing = endReadings(
    date,
    time,
    times,
    moments.times.filter((other) => other.closes),
  );
  const starts = [reading(text, date, time), ...otherStarts(text, date, time, dates, times)];
  const zone = time?.zone ?? times.find((other) => other.zone !== undefined)?.zone;
  return {
    starts: distinct(starts),
    ends: distinct(closing),
    ...(zone && {
      timezone: { ...zone, value: text.slice(zone.start, zone.end), rule: 'zone', confidence: 0.8 },
    }),
    doubts: doubtsOf(date, time, distinct(starts)),
  };
}

/** A time of day without its day: the date is missing, or (`31 February`) no calendar has it. */
function undatedTime([time]: readonly WeighedTime[]): string[] {
  return time === undefined ? [] : [`${clockOf(time.from)} is printed, but no date that a calendar has`];
}

function strongest<Mention extends { readonly weight: number }>(mentions: readonly Mention[]): Mention[] {
  return mentions
    .filter((mention) => mention.weight >= leastWeight)
    .slice(0, 400)
    .sort((left, right) => right.weight - left.weight)
    .slice(0, most);
}

function bestPair(
  dates: readonly WeighedDate[],
  times: readonly WeighedTime[],
): [WeighedDate | undefined, WeighedTime | undefined] {
  let best: [WeighedDate | undefined, WeighedTime | undefined] = [undefined, undefined];
  let highest = Number.NEGATIVE_INFINITY;
  for (const date of dates) {
    const own = date.weight + agreement(dates, (other) => other.iso === date.iso);
    for (const time of times.length === 0 ? [undefined] : times) {
      const score = own + (time === undefined ? 0 : timeScore(time, times) + nearness(date, time));
      if (score > highest) {
        highest = score;
        best = [date, time];
      }
    }
  }
  return best;
}

function timeScore(time: WeighedTime, times: readonly WeighedTime[]): number {
  const isDay = time.from >= 8 * 60 && time.from <= 21 * 60 ? 0 : -1;
  return time.weight + isDay + agreement(times, (other) => other.from === time.from);
}

function agreement<Mention>(mentions: readonly Mention[], agrees: (other: Mention) => boolean): number {
  return Math.min(3, mentions.filter(agrees).length - 1) * 0.8;
}

function nearness(date: WeighedDate, time: WeighedTime): number {
  if (date.item === time.item) return 1.5;
  return Math.abs(date.item - time.item) <= 2 ? 0.8 : 0;
}

function reading(text: string, date: WeighedDate, time: WeighedTime | undefined): Field {
  const value = time === undefined ? date.iso : `${date.iso}T${clockOf(time.from)}`;
  const span =
    time !== undefined && isClose(text, date, time)
      ? { start: Math.min(date.start, time.start), end: Math.max(date.end, time.end) }
      : { start: date.start, end: date.end };
  const sure = time?.doubt === undefined ? 1 : 0.7;
  return {
    ...span,
    value,
    rule: time === undefined ? 'date' : 'date-and-time',
    confidence: date.confidence * sure,
  };
}

function isClose(text: string, date: WeighedDate, time: WeighedTime): boolean {
  const between = text.slice(Math.min(date.end, time.end), Math.max(date.start, time.start));
  return between.length < 60 && !between.includes('\n\n');
}

function otherStarts(
  text: string,
  date: WeighedDate,
  time: WeighedTime | undefined,
  dates: readonly WeighedDate[],
  times: readonly WeighedTime[],
): Field[] {
  const otherTimes = times.filter((other) => other.from !== time?.from && other.weight > 1.5).slice(0, 6);
  const otherDates = dates.filter((other) => other.iso !== date.iso && other.weight > 2.5).slice(0, 6);
  return [
    ...otherTimes.map((other) => ({ ...reading(text, date, other), confidence: 0.3 })),
    ...otherDates.map((other) => ({ ...reading(text, other, time), confidence: 0.2 })),
  ];
}

function endReadings(
  date: WeighedDate,
  time: WeighedTime | undefined,
  times: readonly WeighedTime[],
  closing: readonly WeighedTime[],
): Field[] {
  if (time === undefined) return [];
  const own = times.filter((other) => other.from === time.from && other.to !== undefined);
  const ranked = time.to === undefined ? own : [time, ...own];
  const ends = [
    ...ranked.map((other) => endField(date, other, other.to ?? 0)),
    ...closing.map((other) => endField(date, other, other.from)),
  ];
  return ends.filter((end) => end.value > `${date.iso}T${clockOf(time.from)}`);
}

function endField(date: WeighedDate, time: WeighedTime, minutes: number): Field {
  const value = `${date.iso}T${clockOf(minutes)}`;
  return {
    start: time.start,
    end: time.end,
    value,
    rule: time.closes ? 'end-label' : 'time-range',
    confidence: time.doubt ? 0.6 : 0.9,
  };
}

function distinct(fields: readonly Field[]): Field[] {
  const seen = new Set<string>();
  return fields.filter((item) => !seen.has(item.value) && seen.add(item.value));
}

function doubtsOf(date: WeighedDate, time: WeighedTime | undefined, starts: readonly Field[]): string[] {
  const doubts: string[] = [];
  if (date.doubt !== undefined) doubts.push(`${date.doubt}; read as ${date.iso}`);
  if (time?.doubt !== undefined) doubts.push(`${time.doubt}; read as ${clockOf(time.from)}`);
  if (time !== undefined && (time.from >= 22 * 60 || time.from < 6 * 60))
    doubts.push(`${clockOf(time.from)} is an unusual hour for a talk; am and pm may be mistaken`);
  if (time?.to !== undefined && time.to <= time.from) doubts.push('the end is not after the start');
  const others = starts.slice(1).map((item) => item.value);
  if (others.length > 0)
    doubts.push(`more than one start is printed: took ${starts[0]?.value}, not ${others.join(', ')}`);
  return doubts;
}
