import { type DateParts, type Found, numberAt, shortYear } from './date-parts';
import type { Token } from './token';

/** `2031-03-04` · `2031/3/4` · `2031.03.04`. */
export function isoDate(tokens: readonly Token[], index: number): Found<DateParts> | undefined {
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
export function compactDate(tokens: readonly Token[], index: number): Found<DateParts> | undefined {
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
export function numericDate(tokens: readonly Token[], index: number): Found<DateParts> | undefined {
  const one = numberAt(tokens, index, 1, 31);
  const mark = tokens[index + 1]?.text ?? '';
  const two = numberAt(tokens, index + 2, 1, 31);
  if (one === undefined || two === undefined || !/^[./-]$/.test(mark)) return undefined;
  if ([0, 2].some((place) => (tokens[index + place]?.text.length ?? 0) > 2)) return undefined;
  const isWhole = isTight(tokens, index, 3) || (mark === '.' && isSpacedOut(tokens, index));
  if ((one > 12 && two > 12) || !isWhole) return undefined;
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
  if (/\p{L}$/u.test(tokens[index - 1]?.text ?? '') && tokens[index]?.spaced === false) return false;
  if (mark === '.' && numbered.test(tokens[index - 1]?.lower ?? '')) return false;
  if (mark === '.') return after?.text === '.' && !after.spaced && tokens[index + 4]?.spaced !== false;
  const plainBefore = tokens[index]?.spaced === true || /^[([]$/.test(tokens[index - 1]?.text ?? '');
  const plainAfter = after === undefined || after.spaced || /^[,:;)\].]$/.test(after.text);
  const isWeekPart = /^(?:hours?|hrs?|h|th|of)$/.test(after?.lower ?? '');
  const mixed = tokens[index - 1]?.kind === 'number' && !tokens[index]?.opensLine;
  return mark === '/' && plainBefore && plainAfter && !isWeekPart && !mixed;
}

/** `Room 3.19.`, `version 2.4.`: numbers that are no days. */
const numbered =
  /^(?:room|rm|hall|raum|zimmer|hörsaal|seminarraum|salle|aula|sala|zaal|sal|učebna|аудитория|ауд|section|version|chapter|figure|fig|table|no|nr)$/;

/** `4. 3. 2031`, as Czech, Finnish and German print it. */
function isSpacedOut(tokens: readonly Token[], index: number): boolean {
  const isDot = (at: number): boolean => tokens[at]?.text === '.' && tokens[at]?.spaced === false;
  return isDot(index + 1) && isDot(index + 3) && numberAt(tokens, index + 4, 1900, 2100) !== undefined;
}

function isTight(tokens: readonly Token[], index: number, length: number): boolean {
  for (let next = index + 1; next < index + length; next++) if (tokens[next]?.spaced) return false;
  return true;
}

/** `2031年3月4日` · `3月4日` · `令和13年3月4日`. */
export function eastAsianDate(tokens: readonly Token[], index: number): Found<DateParts> | undefined {
  const era = eraStart(tokens, index);
  const first = era === undefined ? index : index + 2;
  const number = numberAt(tokens, first, 1, 2100);
  if (number === undefined) return undefined;
  if (tokens[first + 1]?.text !== '年' && tokens[first + 1]?.text !== '년') {
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
  const isMarked =
    /^[月월]$/.test(tokens[index + 1]?.text ?? '') && /^[日号일]$/.test(tokens[index + 3]?.text ?? '');
  return month === undefined || day === undefined || !isMarked
    ? undefined
    : { value: { month, day }, next: index + 4 };
}
