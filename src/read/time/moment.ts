import { zoneName } from './zone-name';

/** A point of time as announced: wall-clock `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, and the zone if one is said. */
export interface Moment {
  readonly value: string;
  readonly zone?: string;
}

const iso =
  /^\s{0,9}(\d{4})-?(\d\d)-?(\d\d)(?:[T ]{1,2}(\d\d):?(\d\d)(?::?\d\d(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?\s{0,9}$/i;

const formatters = new Map<string, Intl.DateTimeFormat | undefined>();

const makeFormatter = (zone: string): Intl.DateTimeFormat | undefined => {
  try {
    const pad = '2-digit';
    const date = { year: 'numeric', month: pad, day: pad } as const;
    return new Intl.DateTimeFormat('sv-SE', { ...date, hour: pad, minute: pad, timeZone: zone });
  } catch {
    return undefined;
  }
};

const formatterOf = (zone: string): Intl.DateTimeFormat | undefined => {
  if (!formatters.has(zone)) formatters.set(zone, makeFormatter(zone));
  return formatters.get(zone);
};

/** What a clock in `zone` (IANA or Windows name) shows at that instant; undefined where the zone is unknown. */
export const wallClock = (instant: number, zone: string): string | undefined =>
  Number.isFinite(instant) && Math.abs(instant) < 8.64e15
    ? formatterOf(zoneName(zone))?.format(instant).replace(' ', 'T')
    : undefined;

const isReal = (month: number, day: number, hour: number, minute: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour < 24 && minute < 60;

/** The zone of a time with an offset: `zone` where its clocks show just that at the instant, else UTC or unknown. */
const zoneOfOffset = (wall: string, offset: string, zone: string | undefined): string | undefined => {
  const isUtc = /^(?:Z|UTC|GMT|[+-]00:?00)$/i.test(offset);
  const shift = isUtc ? 'Z' : offset.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
  const shown = zone === undefined ? undefined : wallClock(Date.parse(`${wall}:00${shift}`), zone);
  if (zone !== undefined && shown === wall) return zoneName(zone);
  return isUtc ? 'UTC' : undefined;
};

/**
 * A date or time in ISO form, extended or basic: the wall clock as it is written, never moved to another zone. `zone` is
 * where it stands unless it says `Z` or an offset; undefined for any other writing.
 */
export const readMoment = (text: string, zone?: string): Moment | undefined => {
  const match = iso.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, offset] = match;
  if (!isReal(Number(month), Number(day), Number(hour ?? 0), Number(minute ?? 0))) return undefined;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return { value: date };
  const wall = `${date}T${hour}:${minute}`;
  const stated = zone === undefined ? undefined : zoneName(zone);
  const own = offset === undefined ? stated : zoneOfOffset(wall, offset, zone);
  return own === undefined ? { value: wall } : { value: wall, zone: own };
};

const millisecondsFrom = 1e11;

/** A Unix time in seconds or milliseconds, as the clock shows it in `zone`, else in UTC. */
export const readUnixTime = (time: number, zone = 'UTC'): Moment | undefined => {
  const value = wallClock(Math.abs(time) < millisecondsFrom ? time * 1000 : time, zone);
  return value === undefined ? undefined : { value, zone: zoneName(zone) };
};

const minute = 60_000;
const pattern = /^P?(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T?(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:\d{1,6}S)?)?$/;
const clock = /^(\d{1,3}):(\d\d)(?::\d\d)?$/;

const plainMinutes = /^(\d{2,3})(?:\s?min(?:ute)?s?\.?)?$/i;

/** A length of time in minutes: `PT1H30M`, `01:30`, `90`, `90 min`; undefined for any other writing. */
export const readDuration = (text: string): number | undefined => {
  const [, hours, minutes] = clock.exec(text) ?? [];
  if (hours !== undefined) return Number(hours) * 60 + Number(minutes);
  const plain = plainMinutes.exec(text)?.[1];
  if (plain !== undefined) return Number(plain);
  const match = /\d/.test(text) ? pattern.exec(text) : null;
  if (match === null) return undefined;
  const [weeks, days, h, m] = match.slice(1).map((digits) => Number(digits ?? 0));
  return (((weeks ?? 0) * 7 + (days ?? 0)) * 24 + (h ?? 0)) * 60 + (m ?? 0);
};

/** A wall-clock value moved by minutes; a date without time is moved by whole days. */
export const addMinutes = (value: string, minutes: number): string => {
  const isDay = value.length === 10;
  const instant = Date.parse(isDay ? `${value}T00:00Z` : `${value}Z`);
  if (Number.isNaN(instant)) return value;
  return new Date(instant + minutes * minute).toISOString().slice(0, isDay ? 10 : 16);
};
