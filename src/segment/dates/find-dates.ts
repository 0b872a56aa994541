import type { Span } from '../../model';
import { monthOf, weekdayCharacters, weekdayOf } from './calendar-words';
import type { Token } from './token';

/** A date as printed. What is not printed is missing; nothing is guessed here. */
export interface DateMention extends Span {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** 0 (Sunday) to 6. */
  readonly weekday?: number;
  /** Days from the day of posting: `today` 0, `tomorrow` 1. */
  readonly fromPosting?: number;
  /** Printed as numbers alone with day and month both below 13: the order is not known. */
  readonly uncertainOrder?: boolean;
  /** Numbers parted by this mark. */
  readonly mark?: string;
  /** Numbers alone, one of them above 12: whether the day stands first. */
  readonly dayLeads?: boolean;
}

type DateParts = Omit<DateMention, 'start' | 'end'>;

/** What a matcher found at a place of the token list, and the place after it. */
interface Found<Value> {
  readonly value: Value;
  readonly next: number;
}

type Matcher = (tokens: readonly Token[], index: number) => Found<DateParts> | undefined;

const ordinal = /^(?:st|nd|rd|th|er|ᵉʳ|º|ª|o|ste|de)$/;
const glue = /^(?:of|de|del|di|d|den|the|le|el|il|am|on)$/;
const relative: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['heute', 0],
  ['morgen', 1],
  ["aujourd'hui", 0],
  ['demain', 1],
  ['oggi', 0],
  ['domani', 1],
  ['hoy', 0],
]);

/** All dates of a token list, in order, not overlapping. */
export function findDates(tokens: readonly Token[]): DateMention[] {
  const found: DateMention[] = [];
  for (let index = 0; index < tokens.length; ) {
    const match = dateAt(tokens, index);
    const first = tokens[index];
    const last = match && tokens[match.next - 1];
    if (match && first && last) found.push({ ...match.value, start: first.start, end: last.end });
    index = match?.next ?? index + 1;
  }
  return found;
}

const shapes: readonly Matcher[] = [isoDate, compactDate, monthFirst, dayFirst, numericDate, eastAsianDate];

function dateAt(tokens: readonly Token[], index: number): Found<DateParts> | undefined {
  const token = tokens[index];
  if (token === undefined || isInsideNumber(tokens, index)) return undefined;
  if (token.kind === 'word') {
    const days = relative.get(token.lower);
    if (days !== undefined) return { value: { fromPosting: days }, next: index + 1 };
    const weekday = weekdayOf(token.text);
    if (weekday !== undefined) return afterWeekday(tokens, index, weekday);
  }
  const date = firstMatch(tokens, index);
  return date && withWeekdayAfter(tokens, date);
}

/** Guards against the tail of `1.2.3` or of `10:30` being read as a date of its own. */
function isInsideNumber(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (token?.kind !== 'number' || token.spaced || before === undefined) return false;
  const further = tokens[index - 2];
  return /^[.:/-]$/.test(before.text) && !before.spaced && further?.kind === 'number' && !before.opensLine;
}

function firstMatch(tokens: readonly Token[], index: number): Found<DateParts> | undefined {
  for (const shape of shapes) {
    const match = shape(tokens, index);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** `Tuesday, March 4` · `Fri (3/4)` · `Friday the 27th` · a weekday alone when printed as a name. */
function afterWeekday(
  tokens: readonly Token[],
  index: number,
  weekday: number,
): Found<DateParts> | undefined {
  let next = skip(tokens, index + 1, /^[.,(]$/, 2);
  next = skip(tokens, next, glue, 1);
  const date = firstMatch(tokens, next);
  if (date !== undefined) return { value: { ...date.value, weekday }, next: date.next };
  const day = dayAt(tokens, next);
  if (day !== undefined && day.ordinal) return { value: { weekday, day: day.value }, next: day.next };
  const isName = (tokens[index]?.text.length ?? 0) > 3 || tokens[index + 1]?.text === '.';
  return isName ? { value: { weekday }, next: index + 1 } : undefined;
}

function withWeekdayAfter(tokens: readonly Token[], date: Found<DateParts>): Found<DateParts> {
  const open = tokens[date.next];
  if (open === undefined || !/^[(,（]$/.test(open.text)) return date;
  const name = tokens[date.next + 1];
  const weekday = name && (weekdayCharacters.get(name.text) ?? weekdayOf(name.text));
  if (weekday === undefined) return date;
  const closes = /^[)）]$/.test(tokens[date.next + 2]?.text ?? '');
  return { value: { ...date.value, weekday }, next: date.next + (closes ? 3 : 2) };
}

function skip(tokens: readonly Token[], index: number, what: RegExp, times: number): number {
  let next = index;
  while (next < index + times && what.test(tokens[next]?.lower ?? '')) next++;
  return next;
}

function numberAt(tokens: readonly Token[], index: number, low: number, high: number): number | undefined {
  const token = tokens[index];
  if (token?.kind !== 'number' || token.text.length > 4) return undefined;
  const value = Number(token.text);
  return value >= low && value <= high ? value : undefined;
}

function dayAt(
  tokens: readonly Token[],
  index: number,
): (Found<number> & { readonly ordinal: boolean }) | undefined {
  const day = numberAt(tokens, index, 1, 31);
  if (day === undefined || (tokens[index]?.text.length ?? 0) > 2) return undefined;
  const suffix = tokens[index + 1];
  const isOrdinal = suffix !== undefined && !suffix.spaced && ordinal.test(suffix.lower);
  return { value: day, next: index + (isOrdinal ? 2 : 1), ordinal: isOrdinal };
}

function monthAt(tokens: readonly Token[], index: number): Found<number> | undefined {
  const token = tokens[index];
  const month = token?.kind === 'word' ? monthOf(token.text) : undefined;
  if (month === undefined) return undefined;
  const dot = tokens[index + 1];
  return { value: month, next: dot?.text === '.' && !dot.spaced ? index + 2 : index + 1 };
}

/** A year of four digits, or `'94`; never the hours of a clock. */
function yearAt(tokens: readonly Token[], index: number): Found<number> | undefined {
  const start = skip(tokens, index, /^(?:,|of|de|del|-|–)$/, 2);
  const year = numberAt(tokens, start, 1900, 2100);
  if (year !== undefined && !/^[:h]$/.test(tokens[start + 1]?.text ?? ''))
    return { value: year, next: start + 1 };
  if (!/^['’‘]$/.test(tokens[start]?.text ?? '')) return undefined;
  const short = numberAt(tokens, start + 1, 0, 99);
  return short === undefined || tokens[start + 1]?.text.length !== 2
    ? undefined
    : { value: fullYear(short), next: start + 2 };
}

/** The year of a mail's stamp: `Dec 8 11:02:31 EST 2016`. */
function yearAfterClock(tokens: readonly Token[], index: number): Found<number> | undefined {
  if (tokens[index + 1]?.text !== ':' || tokens[index + 3]?.text !== ':') return undefined;
  const zoned = tokens[index + 5]?.kind === 'word' ? index + 6 : index + 5;
  const year = numberAt(tokens, zoned, 1900, 2100);
  return year === undefined ? undefined : { value: year, next: index };
}

/** Two digits of a year: 70 to 99 belong to the last century. */
function fullYear(short: number): number {
  return short + (short < 70 ? 2000 : 1900);
}

/** `March 4th, 2031` · `Mar. 25 and 26` · `March 22 – 24, 2031`. */
function monthFirst(tokens: readonly Token[], index: number): Found<DateParts> | undefined {
  const month = monthAt(tokens, index);
  if (month === undefined) return undefined;
  const day = dayAt(tokens, skip(tokens, month.next, /^(?:the|[,-])$/, 1));
  if (day === undefined || isClockHour(tokens, day.next)) return undefined;
  const last = furtherDay(tokens, day.next);
  const year = yearAt(tokens, last) ?? yearAfterClock(tokens, last);
  return {
    value: { month: month.value, day: day.value, ...(year && { year: year.value }) },
    next: year?.next ?? last,
  };
}

/** `4 March 2031` · `4. März 31` · `4-Mar-31` · `4 de marzo de 2031` · `25-27 March`. */
function dayFirst(tokens: readonly Token[], index: number): Found<DateParts> | undefined {
  const day = dayAt(tokens, index);
  if (day === undefined) return undefined;
  const last = furtherDay(tokens, day.next);
  const month = monthAt(tokens, skip(tokens, last, /^(?:\.|-|–|\/|of|de|d|['’])$/, 2));
  if (month === undefined) return undefined;
  const dashed = tokens[day.next]?.text === '-';
  const short = dashed && tokens[month.next]?.text === '-' ? shortYear(tokens, month.next + 1) : undefined;
  const year = short ?? yearAt(tokens, month.next);
  return {
    value: { day: day.value, month: month.value, ...(year && { year: year.value }) },
    next: year?.next ?? month.next,
  };
}

function shortYear(tokens: readonly Token[], index: number): Found<number> | undefined {
  const year = numberAt(tokens, index, 0, 99);
  if (year === undefined) return undefined;
  return tokens[index]?.text.length === 2 ? { value: fullYear(year), next: index + 1 } : undefined;
}

/** The second day of `25 and 26`, `22–24`; the first one is taken. */
function furtherDay(tokens: readonly Token[], index: number): number {
  const joint = tokens[index];
  if (joint === undefined || !/^(?:-|–|—|and|&|to|et|und|e|y)$/.test(joint.lower)) return index;
  const second = dayAt(tokens, index + 1);
  if (second === undefined || isClockHour(tokens, second.next)) return index;
  const separated = tokens[second.next]?.text;
  return separated === '/' || separated === '.' ? index : second.next;
}

function isClockHour(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index];
  const after = tokens[index + 1];
  if (/^(?:am|pm|h|uhr|noon)$/.test(mark?.lower ?? '')) return true;
  if (/^[ap]$/.test(mark?.lower ?? '') && after?.text === '.') return true;
  return mark?.text === ':' && after?.kind === 'number';
}

/** `2031-03-04` · `2031/3/4` · `2031.03.04`. */
function isoDate(tokens: readonly Token[], index: number): Found<DateParts> | undefined {
  const year = numberAt(tokens, index, 1900, 2100);
  const mark = tokens[index + 1]?.text ?? '';
  if (year === undefined || !/^[-/.]$/.test(mark) || tokens[index + 3]?.text !== mark) return undefined;
  const month = numberAt(tokens, index + 2, 1, 12);
  const day = numberAt(tokens, index + 4, 1, 31);
  return month === undefined || day === undefined
    ? undefined
    : { value: { year, month, day }, next: index + 5 };
}

/** `20310304`, with or without `T110000`. */
function compactDate(tokens: readonly Token[], index: number): Found<DateParts> | undefined {
  const token = tokens[index];
  if (token?.kind !== 'number' || token.text.length !== 8) return undefined;
  const [year, month, day] = [token.text.slice(0, 4), token.text.slice(4, 6), token.text.slice(6)].map(
    Number,
  );
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return year >= 1970 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? { value: { year, month, day }, next: index + 1 }
    : undefined;
}

/** `04.03.2031` · `3/4/31` · `3/4`; the order of day and month may stay open. */
function numericDate(tokens: readonly Token[], index: number): Found<DateParts> | undefined {
  const one = numberAt(tokens, index, 1, 31);
  const mark = tokens[index + 1]?.text ?? '';
  const two = numberAt(tokens, index + 2, 1, 31);
  if (one === undefined || two === undefined || !/^[./-]$/.test(mark)) return undefined;
  if ((one > 12 && two > 12) || !isTight(tokens, index, 3)) return undefined;
  const year = numericYear(tokens, index + 3, mark);
  if (year === undefined && !isShortNumeric(tokens, index, mark)) return undefined;
  const next = year?.next ?? index + 3;
  const dated = { ...(year && { year: year.value }), mark };
  if (one > 12) return { value: { day: one, month: two, ...dated, dayLeads: true }, next };
  if (two > 12) return { value: { day: two, month: one, ...dated, dayLeads: false }, next };
  const dayLeads = mark === '.' || one === two;
  const [day, month] = dayLeads ? [one, two] : [two, one];
  return { value: { day, month, ...dated, uncertainOrder: one !== two }, next };
}

function numericYear(tokens: readonly Token[], index: number, mark: string): Found<number> | undefined {
  if (tokens[index]?.text !== mark || tokens[index]?.spaced) return undefined;
  const year = numberAt(tokens, index + 1, 1900, 2100);
  return year === undefined ? shortYear(tokens, index + 1) : { value: year, next: index + 2 };
}

/** Without a year only `3/4` or `14.3.` count, not decimals, fractions of words or ranges. */
function isShortNumeric(tokens: readonly Token[], index: number, mark: string): boolean {
  const after = tokens[index + 3];
  if (mark === '.') return after?.text === '.' && !after.spaced;
  const plainBefore = tokens[index]?.spaced === true || /^[([]$/.test(tokens[index - 1]?.text ?? '');
  const plainAfter = after === undefined || after.spaced || /^[,:;)\].]$/.test(after.text);
  const isWeekPart = /^(?:hours?|hrs?|h|th|of)$/.test(after?.lower ?? '');
  const mixed = tokens[index - 1]?.kind === 'number' && !tokens[index]?.opensLine;
  return mark === '/' && plainBefore && plainAfter && !isWeekPart && !mixed;
}

function isTight(tokens: readonly Token[], index: number, length: number): boolean {
  for (let next = index + 1; next < index + length; next++) if (tokens[next]?.spaced) return false;
  return true;
}

/** `2031年3月4日` · `3月4日` · `令和13年3月4日`. */
function eastAsianDate(tokens: readonly Token[], index: number): Found<DateParts> | undefined {
  const era = eraStart(tokens, index);
  const first = era === undefined ? index : index + 2;
  const number = numberAt(tokens, first, 1, 2100);
  if (number === undefined) return undefined;
  if (tokens[first + 1]?.text !== '年') {
    const rest = monthAndDay(tokens, first);
    return rest && { value: rest.value, next: rest.next };
  }
  const rest = monthAndDay(tokens, first + 2);
  return (
    rest && { value: { ...rest.value, year: era === undefined ? number : era + number }, next: rest.next }
  );
}

function eraStart(tokens: readonly Token[], index: number): number | undefined {
  const name = `${tokens[index]?.text ?? ''}${tokens[index + 1]?.text ?? ''}`;
  return name === '令和' ? 2018 : name === '平成' ? 1988 : name === '昭和' ? 1925 : undefined;
}

function monthAndDay(
  tokens: readonly Token[],
  index: number,
): Found<{ readonly month: number; readonly day: number }> | undefined {
  const month = numberAt(tokens, index, 1, 12);
  const day = numberAt(tokens, index + 2, 1, 31);
  const isMarked = tokens[index + 1]?.text === '月' && /^[日号]$/.test(tokens[index + 3]?.text ?? '');
  return month === undefined || day === undefined || !isMarked
    ? undefined
    : { value: { month, day }, next: index + 4 };
}
