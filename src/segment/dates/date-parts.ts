import type { Span } from '../../model';
import { monthOf } from './calendar-words';
import type { Token } from './token';

/** A date as printed. What is not printed is missing; nothing is guessed here. */
export interface DateMention extends Span {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** 0 (Sunday) to 6. */
  readonly weekday?: number;
  /** A weekday alone at the head of a line. */
  readonly opensLine?: boolean;
  /** Days from the day of posting: `today` 0, `tomorrow` 1. */
  readonly fromPosting?: number;
  /** Printed as numbers alone with day and month both below 13: the order is not known. */
  readonly uncertainOrder?: boolean;
  /** Numbers parted by this mark. */
  readonly mark?: string;
  /** Numbers alone, one of them above 12: whether the day stands first. */
  readonly dayLeads?: boolean;
}

/** A date mention without its place. */
export type DateParts = Omit<DateMention, 'start' | 'end'>;

/** What a matcher found at a place of the token list, and the place after it. */
export interface Found<Value> {
  readonly value: Value;
  readonly next: number;
}

/** Finds one shape of date at a place of the token list. */
export type Matcher = (tokens: readonly Token[], index: number) => Found<DateParts> | undefined;

const ordinal = /^(?:st|nd|rd|th|er|ᵉʳ|º|ª|o|ste|de)$/;

/** The place after at most `times` tokens that fit. */
export function skip(tokens: readonly Token[], index: number, what: RegExp, times: number): number {
  let next = index;
  while (next < index + times && what.test(tokens[next]?.lower ?? '')) next++;
  return next;
}

/** The number at a place, when it lies within bounds. */
export function numberAt(
  tokens: readonly Token[],
  index: number,
  low: number,
  high: number,
): number | undefined {
  const token = tokens[index];
  if (token?.kind !== 'number' || token.text.length > 4) return undefined;
  const value = Number(token.text);
  return value >= low && value <= high ? value : undefined;
}

/** A day of the month, with its ordinal suffix if one is printed. */
export function dayAt(
  tokens: readonly Token[],
  index: number,
): (Found<number> & { readonly ordinal: boolean }) | undefined {
  const day = numberAt(tokens, index, 1, 31);
  if (day === undefined || (tokens[index]?.text.length ?? 0) > 2) return undefined;
  const suffix = tokens[index + 1];
  const isOrdinal = suffix !== undefined && !suffix.spaced && ordinal.test(suffix.lower);
  return { value: day, next: index + (isOrdinal ? 2 : 1), ordinal: isOrdinal };
}

/** A month by its name, with the dot of an abbreviation. */
export function monthAt(tokens: readonly Token[], index: number): Found<number> | undefined {
  const token = tokens[index];
  if (token?.lower === 'tháng') return numberedMonth(tokens, index + 1);
  const month = token?.kind === 'word' ? monthOf(token.text) : undefined;
  if (month === undefined) return undefined;
  const dot = tokens[index + 1];
  return { value: month, next: dot?.text === '.' && !dot.spaced ? index + 2 : index + 1 };
}

/** `tháng 3`, as Vietnamese counts months. */
function numberedMonth(tokens: readonly Token[], index: number): Found<number> | undefined {
  const month = numberAt(tokens, index, 1, 12);
  return month === undefined ? undefined : { value: month, next: index + 1 };
}

/** A year of four digits, or `'94`; never the hours of a clock. */
export function yearAt(tokens: readonly Token[], index: number): Found<number> | undefined {
  const start = skip(tokens, index, /^(?:,|of|de|del|năm|-|–)$/, 2);
  const year = numberAt(tokens, start, 1900, 2100);
  if (year !== undefined && !isHour(tokens, start + 1)) return { value: year, next: start + 1 };
  if (!/^['’‘]$/.test(tokens[start]?.text ?? '')) return undefined;
  const short = numberAt(tokens, start + 1, 0, 99);
  return short === undefined || tokens[start + 1]?.text.length !== 2
    ? undefined
    : { value: fullYear(short), next: start + 2 };
}

/** `2030h`, `2030:15`; in `2030: Entropy of Birds` it is a year. */
function isHour(tokens: readonly Token[], index: number): boolean {
  const [mark, next] = [tokens[index], tokens[index + 1]];
  return mark?.text === 'h' || (mark?.text === ':' && next?.kind === 'number' && !next.spaced);
}

/** Two digits of a year: 70 to 99 belong to the last century. */
export function fullYear(short: number): number {
  return short + (short < 70 ? 2000 : 1900);
}

/** A year of two digits. */
export function shortYear(tokens: readonly Token[], index: number): Found<number> | undefined {
  const year = numberAt(tokens, index, 0, 99);
  if (year === undefined) return undefined;
  return tokens[index]?.text.length === 2 ? { value: fullYear(year), next: index + 1 } : undefined;
}
