/** Days of the Gregorian calendar as numbers (days since 1970-01-01), so that no clock or zone is asked. */

const dayLength = 86_400_000;

/** The number of a day; undefined when there is no such day (31 February). */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time / dayLength : undefined;
}

/** 0 (Sunday) to 6. */
export function weekdayOfNumber(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** `YYYY-MM-DD` of a day's number. */
export function isoOfNumber(number: number): string {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}

/** The number of a day written `YYYY-MM-DD`; undefined when it is not one. */
export function numberOfIso(iso: string): number | undefined {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : dayNumber(year, month, day);
}

/** `HH:MM` of minutes since midnight. */
export function clockOf(minutes: number): string {
  const within = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}
