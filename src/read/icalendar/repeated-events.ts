import type { ContentLine } from './content-lines';
import { type Property, parseProperty } from './parse-property';
import { recurrenceDays } from './recurrence-days';
import type { CalendarEvent } from './split-calendar';

/** More dates of one event are nobody's talks. */
const mostDates = 50;

/** Events, and what was left out of them. */
export interface RepeatedEvents {
  readonly events: readonly CalendarEvent[];
  readonly doubts: readonly { readonly line: number; readonly message: string }[];
}

const linesOf = (event: CalendarEvent, name: string): readonly ContentLine[] =>
  event.properties.filter((line) => line.name === name);

const textOf = (event: CalendarEvent, name: string): string => {
  const [line] = linesOf(event, name);
  const property: Property | undefined = line && parseProperty(line);
  return property?.texts[0]?.trim() ?? '';
};

const dayOf = (value: string): string | undefined => /^\d{8}/.exec(value)?.[0];

const dayNumber = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6, 8))) / 86_400_000;

const dayOfNumber = (number: number): string =>
  new Date(number * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');

const excludedDays = (event: CalendarEvent): readonly string[] =>
  linesOf(event, 'EXDATE').flatMap(({ text }) => text.slice(text.indexOf(':') + 1).match(/\d{8}/g) ?? []);

const moved = (line: ContentLine, days: number): ContentLine => {
  if (line.name !== 'DTSTART' && line.name !== 'DTEND') return line;
  const place = /(?<=[:;])\d{8}(?=T|\s*$)/.exec(line.text)?.index;
  if (place === undefined) return line;
  const day = dayOfNumber(dayNumber(line.text.slice(place, place + 8)) + days);
  return { ...line, text: line.text.slice(0, place) + day + line.text.slice(place + 8) };
};

const movedEvent = (event: CalendarEvent, first: string, day: string): CalendarEvent => ({
  ...event,
  properties: event.properties
    .filter(({ name }) => name !== 'RRULE' && name !== 'EXDATE')
    .map((line) => moved(line, dayNumber(day) - dayNumber(first))),
});

const keyOf = (uid: string, day: string | undefined): string => `${uid} ${day}`;

/** The days that other events of the calendar replace, by event. */
const replacedDays = (events: readonly CalendarEvent[]): ReadonlySet<string> =>
  new Set(
    events.flatMap((event) => {
      const day = dayOf(textOf(event, 'RECURRENCE-ID'));
      return day === undefined ? [] : [keyOf(textOf(event, 'UID'), day)];
    }),
  );

const repeated = (event: CalendarEvent, replaced: ReadonlySet<string>): RepeatedEvents => {
  const rule = textOf(event, 'RRULE');
  const first = rule === '' ? undefined : dayOf(textOf(event, 'DTSTART'));
  const found = first === undefined ? undefined : recurrenceDays(rule, first, mostDates);
  if (first === undefined || found === undefined || found.days.length === 0)
    return { events: [event], doubts: [] };
  const uid = textOf(event, 'UID');
  const excluded = new Set(excludedDays(event));
  const days = found.days.filter((day) => !excluded.has(day) && !replaced.has(keyOf(uid, day)));
  const message = `the event repeats more than ${mostDates} times; its first ${mostDates} dates are read`;
  return {
    events: days.map((day) => movedEvent(event, first, day)),
    doubts: found.isCut ? [{ line: event.line, message }] : [],
  };
};

/**
 * Events that repeat within bounds, one event a date, up to fifty, with a doubt where there are more; dates that are
 * excluded or that another event of the calendar replaces are left out. An event whose rule has no end, no day or a
 * part that is not known stays as it is.
 */
export const repeatedEvents = (events: readonly CalendarEvent[]): RepeatedEvents => {
  const replaced = replacedDays(events);
  const all = events.map((event) => repeated(event, replaced));
  return { events: all.flatMap((one) => one.events), doubts: all.flatMap((one) => one.doubts) };
};
