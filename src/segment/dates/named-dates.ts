import { type DateParts, dayAt, type Found, monthAt, numberAt, shortYear, skip, yearAt } from './date-parts';
import type { Token } from './token';

/** `March 4th, 2031` · `Mar. 25 and 26` · `March 22 – 24, 2031`. */
export function monthFirst(tokens: readonly Token[], index: number): Found<DateParts> | undefined {
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

/** `2031. március 14.` · `2031 March 14` · `2031 m. kovo 14`: the year first, in one line, and none behind. */
export function yearFirst(tokens: readonly Token[], index: number): Found<DateParts> | undefined {
  const year = numberAt(tokens, index, 1900, 2100);
  const next = skip(tokens, index + 1, /^[.,m]$/, 2);
  if (year === undefined || tokens[next]?.kind !== 'word' || tokens[next]?.opensLine === true)
    return undefined;
  const date = monthFirst(tokens, next);
  if (date === undefined || date.value.year !== undefined) return undefined;
  return { value: { ...date.value, year }, next: date.next };
}

/**
 * `4 March 2031` · `4. März 31` · `4-Mar-31` · `4 de marzo de 2031` · `25-27 March`; not `No. 9` above a line that begins
 * `March 17`.
 */
export function dayFirst(tokens: readonly Token[], index: number): Found<DateParts> | undefined {
  const day = dayAt(tokens, index);
  if (day === undefined) return undefined;
  const last = furtherDay(tokens, day.next);
  const month = monthAt(tokens, skip(tokens, last, /^(?:\.|-|–|\/|of|de|d|['’])$/, 2));
  if (month === undefined || isListNumber(tokens, day.next)) return undefined;
  const name = tokens[month.next - 1]?.text === '.' ? month.next - 2 : month.next - 1;
  if (tokens[name]?.opensLine === true && monthFirst(tokens, name) !== undefined) return undefined;
  const dashed = tokens[day.next]?.text === '-';
  const short = dashed && tokens[month.next]?.text === '-' ? shortYear(tokens, month.next + 1) : undefined;
  const year = short ?? yearAt(tokens, month.next);
  return {
    value: { day: day.value, month: month.value, ...(year && { year: year.value }) },
    next: year?.next ?? month.next,
  };
}

/** `2. March 4: …`: the number of an item in a list, before a date of its own. */
function isListNumber(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.text !== '.') return false;
  const own = monthFirst(tokens, index + 1);
  return own !== undefined && !(tokens[own.next]?.text === '.' && tokens[own.next + 1]?.kind === 'number');
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

/** The year of a mail's stamp: `Dec 8 11:02:31 EST 2016`, `Apr 12 08:55 PDT 1993`. */
function yearAfterClock(tokens: readonly Token[], index: number): Found<number> | undefined {
  if (tokens[index + 1]?.text !== ':') return undefined;
  const clock = tokens[index + 3]?.text === ':' ? index + 5 : index + 3;
  const zoned =
    tokens[clock]?.kind === 'word' && /^[A-Z]{3,4}$/.test(tokens[clock]?.text ?? '') ? clock + 1 : clock;
  const year = numberAt(tokens, zoned, 1900, 2100);
  return year === undefined ? undefined : { value: year, next: index };
}
