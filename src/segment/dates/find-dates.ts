import { weekdayCharacters, weekdayOf } from './calendar-words';
import {
  type DateMention,
  type DateParts,
  dayAt,
  type Found,
  type Matcher,
  skip,
  yearAt,
} from './date-parts';
import { dayFirst, monthFirst, yearFirst } from './named-dates';
import { compactDate, eastAsianDate, isoDate, numericDate } from './number-dates';
import type { Token } from './token';

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

const shapes: readonly Matcher[] = [
  isoDate,
  compactDate,
  yearFirst,
  monthFirst,
  dayFirst,
  numericDate,
  eastAsianDate,
];

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

/** `Tuesday, March 4` · `Fri (3/4)` · `Friday the 27th` · a weekday alone when printed as a name; `Tuesdays` are no day. */
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
  if (day !== undefined && (day.ordinal || isAlone(tokens, index, day.next)))
    return { value: { weekday, day: day.value }, next: day.next };
  if (/days$/i.test(tokens[index]?.text ?? '')) return undefined;
  const isShort = (tokens[index]?.text.length ?? 0) <= 3;
  const opensLine = tokens[index]?.opensLine === true;
  const isName =
    !isShort || tokens[index + 1]?.text === '.' || (opensLine && isAlone(tokens, index, index + 1));
  return isName ? { value: { weekday, ...(opensLine && { opensLine }) }, next: index + 1 } : undefined;
}

/** `Tuesday 17` in a line of its own. */
function isAlone(tokens: readonly Token[], index: number, next: number): boolean {
  return tokens[index]?.opensLine === true && tokens[next]?.opensLine !== false;
}

function withWeekdayAfter(tokens: readonly Token[], date: Found<DateParts>): Found<DateParts> {
  const open = tokens[date.next];
  if (open === undefined || !/^[(,（]$/.test(open.text)) return date;
  const name = tokens[date.next + 1];
  const weekday = name && (weekdayCharacters.get(name.text) ?? weekdayOf(name.text));
  if (weekday === undefined) return date;
  const closes = /^[)）]$/.test(tokens[date.next + 2]?.text ?? '');
  const next = date.next + (closes ? 3 : 2);
  const year = date.value.year === undefined && closes ? yearAt(tokens, next) : undefined;
  return { value: { ...date.value, weekday, ...(year && { year: year.value }) }, next: year?.next ?? next };
}
