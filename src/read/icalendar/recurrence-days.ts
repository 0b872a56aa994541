/** A day of the Gregorian calendar taken apart; `number` counts days since 1970-01-01. */
interface Day {
  readonly number: number;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 0 (Sunday) to 6. */
  readonly weekday: number;
  readonly monthLength: number;
}

/** The days on which an event takes place again, `YYYYMMDD`. */
export interface Recurrence {
  readonly days: readonly string[];
  /** Whether the rule goes on beyond them. */
  readonly isCut: boolean;
}

const dayLength = 86_400_000;
/** A rule is followed for so many days: eleven years, and every day that comes each fourth year is seen. */
const horizon = 11 * 366;

const known =
  /^(?:(?:FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)|COUNT=\d{1,9}|UNTIL=\d{8}(?:T\d{6}Z?)?|INTERVAL=\d{1,3}|BYDAY=[\dA-Z+,-]{2,60}|BYMONTH=[\d,]{1,30}|BYMONTHDAY=[\d,-]{1,90}|WKST=[A-Z]{2})(?:;|$)){1,9}$/;
const weekdays: readonly string[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

const dayOf = (number: number): Day => {
  const date = new Date(number * dayLength);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  const monthLength = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { number, year, month, day: date.getUTCDate(), weekday: date.getUTCDay(), monthLength };
};

const numberOf = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6, 8))) / dayLength;

const printed = ({ year, month, day }: Day): string =>
  `${String(year).padStart(4, '0')}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;

type Test = (day: Day) => boolean;

/** How many weeks, months or years lie between two days, by the rule's frequency. */
const stepsBetween = (frequency: string, start: Day, day: Day, weekStart: number): number => {
  if (frequency === 'DAILY') return day.number - start.number;
  if (frequency === 'MONTHLY') return (day.year - start.year) * 12 + day.month - start.month;
  if (frequency === 'YEARLY') return day.year - start.year;
  const week = ({ number, weekday }: Day): number => number - ((weekday - weekStart + 7) % 7);
  return (week(day) - week(start)) / 7;
};

/** `2MO` is the second Monday of a month, `-1FR` its last Friday, `TU` every Tuesday. */
const weekdayTest = (code: string): Test => {
  const [, count = '', name = ''] = /^([+-]?\d{0,2})([A-Z]{2})$/.exec(code) ?? [];
  const weekday = weekdays.indexOf(name);
  const nth = Number(count);
  return (day) => {
    if (day.weekday !== weekday) return false;
    if (nth === 0) return true;
    return nth > 0 ? Math.ceil(day.day / 7) === nth : -Math.ceil((day.monthLength - day.day + 1) / 7) === nth;
  };
};

const anyOf =
  (tests: readonly Test[]): Test =>
  (day) =>
    tests.some((test) => test(day));

/** What a day must be for the rule, beside its step; what the rule leaves open is as at the start. */
const testsOf = (parts: ReadonlyMap<string, string>, start: Day): readonly Test[] => {
  const list = (name: string): readonly string[] => (parts.get(name) ?? '').split(',').filter(Boolean);
  const [weekly, months, days] = [list('BYDAY'), list('BYMONTH'), list('BYMONTHDAY')];
  const frequency = parts.get('FREQ');
  const tests: Test[] = [];
  if (weekly.length > 0) tests.push(anyOf(weekly.map(weekdayTest)));
  if (months.length > 0) tests.push(({ month }) => months.includes(String(month)));
  else if (frequency === 'YEARLY') tests.push(({ month }) => month === start.month);
  if (days.length > 0)
    tests.push(
      ({ day, monthLength }) => days.includes(String(day)) || days.includes(String(day - monthLength - 1)),
    );
  if (weekly.length > 0 || days.length > 0) return tests;
  if (frequency === 'WEEKLY') tests.push(({ weekday }) => weekday === start.weekday);
  if (frequency === 'MONTHLY' || frequency === 'YEARLY') tests.push(({ day }) => day === start.day);
  return tests;
};

const partsOf = (rule: string): ReadonlyMap<string, string> =>
  new Map(
    rule.split(';').map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  );

/**
 * The days of a rule (RFC 5545) that has a `COUNT` or an `UNTIL`, from its first day `YYYYMMDD` on, `most` at most.
 * The search ends after eleven years, so that a rule without days (30 February) costs no more than others. Undefined
 * where the rule has no end or a part that is not known here.
 */
export const recurrenceDays = (rule: string, first: string, most: number): Recurrence | undefined => {
  const parts = partsOf(rule.toUpperCase());
  const [count, until] = [parts.get('COUNT'), parts.get('UNTIL')];
  if (!known.test(rule.toUpperCase()) || (count === undefined && until === undefined)) return undefined;
  const start = dayOf(numberOf(first));
  const last = Math.min(
    start.number + horizon,
    until === undefined ? Number.POSITIVE_INFINITY : numberOf(until),
  );
  const interval = Math.max(1, Number(parts.get('INTERVAL') ?? 1));
  const weekStart = Math.max(0, weekdays.indexOf(parts.get('WKST') ?? 'MO'));
  const tests = testsOf(parts, start);
  const wanted = Number(count ?? Number.POSITIVE_INFINITY);
  const days: string[] = [];
  for (let number = start.number; number <= last && days.length < wanted; number++) {
    const day = dayOf(number);
    const isStep = stepsBetween(parts.get('FREQ') ?? '', start, day, weekStart) % interval === 0;
    if (!isStep || !tests.every((test) => test(day))) continue;
    if (days.length === most) return { days, isCut: true };
    days.push(printed(day));
  }
  return { days, isCut: false };
};
