import { addMinutes, type Moment, readDuration, readMoment } from '../time/moment';
import { zoneName } from '../time/zone-name';
import { type Doubt, type Properties, textOf } from './properties';
import type { CalendarEvent } from './split-calendar';

export interface EventTime {
  readonly start?: Moment | undefined;
  readonly end?: Moment | undefined;
  readonly doubts: readonly Doubt[];
}

const zoneOf = (properties: Properties, name: string): string | undefined => {
  const zone = properties.get(name)?.[0]?.parameters.tzid;
  return typeof zone === 'string' ? zoneName(zone) : undefined;
};

/** Times stay as they are written: a UTC time is not moved to the zone that the calendar names. */
const momentOf = (properties: Properties, name: string): Moment | undefined =>
  readMoment(textOf(properties, name), zoneOf(properties, name));

/** The end of a day-long event is the first day that no longer belongs to it. */
const lastDay = (start: Moment, end: Moment): Moment =>
  end.value.length === 10 && end.value > start.value
    ? { ...end, value: addMinutes(end.value, -24 * 60) }
    : end;

const endOf = (properties: Properties, start: Moment): Moment | undefined => {
  const end = momentOf(properties, 'DTEND');
  if (end !== undefined) return lastDay(start, end);
  const length = readDuration(textOf(properties, 'DURATION'));
  if (length === undefined) return undefined;
  return lastDay(start, { ...start, value: addMinutes(start.value, length) });
};

const unreadable = (properties: Properties, name: string): readonly string[] => {
  const text = textOf(properties, name);
  return text !== '' && momentOf(properties, name) === undefined
    ? [`${name} ${JSON.stringify(text.slice(0, 40))} is no date; event kept without it`]
    : [];
};

const messages = (event: CalendarEvent, properties: Properties, time: EventTime): readonly string[] => [
  ...(textOf(properties, 'DTSTART') === '' ? ['DTSTART missing; event kept without a date'] : []),
  ...unreadable(properties, 'DTSTART'),
  ...unreadable(properties, 'DTEND'),
  ...(time.start !== undefined && time.end !== undefined && time.end.value < time.start.value
    ? ['ends before it starts; both kept as they are']
    : []),
  ...(textOf(properties, 'RRULE') === '' ? [] : ['repeats; only its first occurrence is kept']),
  ...(event.isWhole ? [] : ['event is cut off; kept as far as it goes']),
];

const lineOf = (event: CalendarEvent): number =>
  event.properties.find((line) => line.name === 'DTSTART')?.line ?? event.line;

/** When an event begins and ends by the wall clock of its zone, and what is odd about that. */
export const eventTime = (event: CalendarEvent, properties: Properties): EventTime => {
  const start = momentOf(properties, 'DTSTART');
  const end = start === undefined ? undefined : endOf(properties, start);
  const line = lineOf(event);
  const doubts = messages(event, properties, { start, end, doubts: [] }).map((message) => ({
    line,
    message,
  }));
  return { start, end, doubts };
};
