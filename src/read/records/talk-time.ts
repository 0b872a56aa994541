import { addMinutes, type Moment, readDuration, readMoment, readUnixTime } from '../time/moment';
import type { RecordField } from './talk-keys';
import type { TalkRecord } from './talk-record';
import { isObject, textOfValue } from './value';

export interface TalkTime {
  readonly start?: Moment | undefined;
  readonly end?: Moment | undefined;
  /** Fields whose values are in none of the forms known here: to be printed as they are. */
  readonly unread: readonly RecordField[];
}

const clock = /^(?:T)?(\d{1,2})[:h.](\d\d)(?::\d\d)?(?:\s{0,2}(?:-|–|—|to|bis)\s{0,2}(\d{1,2})[:h.](\d\d))?$/;

const time = (hour: string, minute: string): string => `${hour.padStart(2, '0')}:${minute}`;

/** `{ date, time, tz }`, as Indico has it. */
const fromObject = (
  value: Readonly<Record<string, unknown>>,
  zone: string | undefined,
): Moment | undefined => {
  const date = textOfValue(value.date ?? value.dateTime ?? value.start_date);
  const hours = textOfValue(value.time);
  const own = textOfValue(value.tz ?? value.timeZone ?? value.timezone);
  return readMoment(hours === '' ? date : `${date}T${hours}`, own === '' ? zone : own);
};

const momentOf = (value: unknown, zone: string | undefined): Moment | undefined => {
  if (isObject(value)) return fromObject(value, zone) ?? readMoment(textOfValue(value), zone);
  if (typeof value === 'number' && value > 1e8) return readUnixTime(value, zone);
  return readMoment(textOfValue(value), zone);
};

const momentsIn = (
  record: TalkRecord,
  fields: readonly RecordField[],
  zone: string | undefined,
): readonly Moment[] =>
  fields
    .flatMap((field) => record.fields.get(field) ?? [])
    .map((value) => momentOf(value, zone))
    .filter((moment) => moment !== undefined);

const hasClock = (moment: Moment): boolean => moment.value.length > 10;

const clocksIn = (record: TalkRecord, fields: readonly RecordField[]): RegExpExecArray | undefined =>
  fields
    .flatMap((field) => record.fields.get(field) ?? [])
    .map((value) => clock.exec(textOfValue(value)))
    .find((match) => match !== null) ?? undefined;

/** The date with the clock beside it: `date: 2031-03-04`, `time: 14:00-15:00`. */
const combined = (date: Moment, hour: string | undefined, minute: string | undefined): Moment | undefined =>
  hour === undefined || minute === undefined || Number(hour) > 23
    ? undefined
    : { ...date, value: `${date.value.slice(0, 10)}T${time(hour, minute)}` };

/** `{ value, end_value }`: start and end in one object. */
const endWithin = (record: TalkRecord, zone: string | undefined): Moment | undefined =>
  (['start', 'date', 'time'] as const)
    .flatMap((field) => record.fields.get(field) ?? [])
    .filter(isObject)
    .map((value) => momentOf(value.end_value ?? value.end ?? value.endDate ?? value.to, zone))
    .find((moment) => moment !== undefined);

const endOf = (record: TalkRecord, start: Moment, zone: string | undefined): Moment | undefined => {
  const stated = momentsIn(record, ['end'], zone)[0] ?? endWithin(record, zone);
  if (stated !== undefined) return stated;
  const [, hour, minute] = clocksIn(record, ['end']) ?? [];
  const [, , , lastHour, lastMinute] = clocksIn(record, ['time', 'start']) ?? [];
  const at = combined(start, hour ?? lastHour, minute ?? lastMinute);
  if (at !== undefined) return at;
  const length = readDuration(textOfValue(record.fields.get('duration')?.[0]));
  return length === undefined || !hasClock(start)
    ? undefined
    : { ...start, value: addMinutes(start.value, length) };
};

const known = (record: TalkRecord, field: RecordField, zone: string | undefined): boolean =>
  (record.fields.get(field) ?? []).every(
    (value) => momentOf(value, zone) !== undefined || clock.test(textOfValue(value)) || field === 'duration',
  );

/** Without a date in a known form all is printed as it is, clocks as well. */
const printed = (record: TalkRecord): readonly RecordField[] =>
  (['start', 'end', 'date', 'time'] as const).filter((field) => record.fields.has(field));

/** When a record's talk begins and ends, from whichever of its keys tell it in a form that is certain. */
export const talkTime = (record: TalkRecord, inheritedZone?: string, inheritedDate?: string): TalkTime => {
  const own = textOfValue(record.fields.get('timezone')?.[0]);
  const zone = own === '' ? inheritedZone : own;
  const unread = (['start', 'end', 'date', 'time'] as const).filter((field) => !known(record, field, zone));
  const moments = momentsIn(record, ['start', 'date', 'time'], zone);
  const date = moments.find(hasClock) ?? moments[0] ?? readMoment(inheritedDate ?? '', zone);
  if (date === undefined) return { unread: printed(record) };
  const [, hour, minute] = clocksIn(record, ['start', 'time']) ?? [];
  const start = hasClock(date) ? date : (combined(date, hour, minute) ?? date);
  const isDoubtful = unread.includes('time') && !hasClock(start);
  return isDoubtful ? { unread: [...unread, 'date'] } : { start, end: endOf(record, start, zone), unread };
};
