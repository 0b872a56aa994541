import ICAL from 'ical.js';
import type { ContentLine } from './content-lines';
import { type Property, parseProperty } from './parse-property';
import type { CalendarEvent } from './split-calendar';

/** More dates of one event are nobody's talks. */
const mostDates = 50;

/** Parts of a rule that always have a next day; others may keep ical.js searching without end. */
const plainRule =
  /^(?:(?:FREQ=(?:DAILY|WEEKLY|MONTHLY)|COUNT=\d{1,6}|UNTIL=\d{8}(?:T\d{6}Z?)?|INTERVAL=\d{1,2}|BYDAY=[\dA-Z+,-]{2,40}|WKST=[A-Z]{2})(?:;|$)){1,6}$/i;
const bounded = /(?:^|;)(?:COUNT|UNTIL)=/i;

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

/** The days of a bounded rule, `YYYYMMDD`; undefined where the rule is open, odd or absent. */
const daysOf = (rule: string, first: string): readonly string[] | undefined => {
  if (!plainRule.test(rule) || !bounded.test(rule)) return undefined;
  const days: string[] = [];
  try {
    const recurrence = ICAL.Recur.fromString(rule.replace(/(UNTIL=\d{8})T\d{6}Z?/i, '$1'));
    const start = ICAL.Time.fromDateString(`${first.slice(0, 4)}-${first.slice(4, 6)}-${first.slice(6, 8)}`);
    const iterator = recurrence.iterator(start);
    for (let day = iterator.next(); day && days.length < mostDates; day = iterator.next())
      days.push(day.toString().replaceAll('-', ''));
  } catch {
    return undefined;
  }
  return days;
};

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

/**
 * Events that repeat within bounds, one event a date, up to fifty; dates that are excluded or that another event
 * of the calendar replaces are left out. An event whose rule has no end stays as it is.
 */
export const repeatedEvents = (events: readonly CalendarEvent[]): readonly CalendarEvent[] => {
  const replaced = new Set(
    events.flatMap((event) => {
      const day = dayOf(textOf(event, 'RECURRENCE-ID'));
      return day === undefined ? [] : [keyOf(textOf(event, 'UID'), day)];
    }),
  );
  return events.flatMap((event) => {
    const rule = textOf(event, 'RRULE');
    const first = rule === '' ? undefined : dayOf(textOf(event, 'DTSTART'));
    const days = first === undefined ? undefined : daysOf(rule, first);
    if (first === undefined || days === undefined || days.length === 0) return [event];
    const uid = textOf(event, 'UID');
    const excluded = new Set(excludedDays(event));
    return days
      .filter((day) => !excluded.has(day) && !replaced.has(keyOf(uid, day)))
      .map((day) => movedEvent(event, first, day));
  });
};
