import { dayNumber, isoOfNumber, numberOfIso, weekdayOfNumber } from './calendar';
import type { DateMention } from './date-parts';

/** What helps to complete a date whose year or order is not printed. */
export interface DateContext {
  /** `YYYY-MM-DD`. */
  readonly posted?: string;
  /** Whether numbers alone are more likely month first at this publisher; undefined when nothing tells. */
  readonly monthLeads?: boolean;
  /** A year that stands alone in a heading, for dates that have none; two where it names an academic year. */
  readonly years?: readonly number[];
  /** The number of the first day of the week that the document is of. */
  readonly week?: number;
}

/** A date as one day. */
export interface ResolvedDate extends DateMention {
  /** `YYYY-MM-DD`. */
  readonly iso: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly doubt?: string;
}

interface Candidate {
  readonly number: number;
  readonly score: number;
  readonly guessed: boolean;
}

/**
 * Gives each date its day: the year from the weekday, the posting and the other dates; the order of day and month
 * from the same and from the publisher. Dates that stay without a year are left out.
 */
export function resolveDates(mentions: readonly DateMention[], context: DateContext): ResolvedDate[] {
  const anchors = mentions.flatMap(certainDay);
  const ordered = learnOrder(mentions, context);
  return mentions.flatMap((mention) => resolve(mention, anchors, ordered));
}

function certainDay(mention: DateMention): number[] {
  const { year, month, day, uncertainOrder } = mention;
  if (year === undefined || month === undefined || day === undefined || uncertainOrder) return [];
  const number = dayNumber(year, month, day);
  return number === undefined ? [] : [number];
}

/** One date with a number above 12 settles the order for all of the document. */
function learnOrder(mentions: readonly DateMention[], context: DateContext): DateContext {
  const settled = mentions.find((mention) => mention.dayLeads !== undefined);
  return settled === undefined ? context : { ...context, monthLeads: settled.dayLeads === false };
}

function resolve(mention: DateMention, anchors: readonly number[], context: DateContext): ResolvedDate[] {
  const candidates = candidatesOf(mention, anchors, context);
  const ranked = candidates
    .map((candidate) => ({
      ...candidate,
      score: candidate.score + evidence(candidate.number, mention, anchors, context),
    }))
    .sort((left, right) => right.score - left.score);
  const [best, next] = ranked;
  if (best === undefined) return [];
  const isOpen = mention.uncertainOrder === true && next !== undefined && best.score - next.score < 1;
  const wrongWeekday = mention.weekday !== undefined && weekdayOfNumber(best.number) !== mention.weekday;
  const doubt = isOpen
    ? 'day and month could change places'
    : wrongWeekday
      ? 'the weekday does not fit the date'
      : undefined;
  const confidence = doubt !== undefined ? 0.5 : best.guessed ? 0.7 : 0.95;
  const iso = isoOfNumber(best.number);
  const [, month, day] = iso.split('-').map(Number);
  const own = isOfWeek(mention, context) ? { month: month ?? 1, day: day ?? 1 } : {};
  return [{ ...mention, ...own, iso, confidence, ...(doubt && { doubt }) }];
}

function candidatesOf(mention: DateMention, anchors: readonly number[], context: DateContext): Candidate[] {
  if (mention.fromPosting !== undefined) return relativeDay(mention.fromPosting, context);
  const { month, day } = mention;
  if (day === undefined) return nextWeekday(mention, anchors, context);
  if (month === undefined) return inNearbyMonth(day, anchors, context);
  const orders = mention.uncertainOrder
    ? [[month, day] as const, [day, month] as const]
    : [[month, day] as const];
  return orders.flatMap(([oneMonth, oneDay]) =>
    yearsOf(mention, anchors, context).flatMap((year) => {
      const number = dayNumber(year, oneMonth, oneDay);
      return number === undefined ? [] : [{ number, score: 0, guessed: mention.year === undefined }];
    }),
  );
}

function relativeDay(days: number, context: DateContext): Candidate[] {
  const posted = context.posted && numberOfIso(context.posted);
  return typeof posted === 'number' ? [{ number: posted + days, score: 0, guessed: true }] : [];
}

/** `Tuesday` above the talks of that day, in a bulletin of a week. */
function isOfWeek(mention: DateMention, context: DateContext): boolean {
  return context.week !== undefined && mention.day === undefined && mention.opensLine === true;
}

/** A weekday alone is the next such day from the posting on, else from the first day that is printed in full. */
function nextWeekday(mention: DateMention, [first]: readonly number[], context: DateContext): Candidate[] {
  const week = isOfWeek(mention, context) ? context.week : undefined;
  const posted = week ?? (context.posted === undefined ? first : numberOfIso(context.posted));
  if (typeof posted !== 'number' || mention.weekday === undefined) return [];
  const ahead = (mention.weekday - weekdayOfNumber(posted) + 7) % 7;
  return [{ number: posted + ahead, score: 0, guessed: true }];
}

function inNearbyMonth(day: number, anchors: readonly number[], context: DateContext): Candidate[] {
  const posted = context.posted === undefined ? undefined : numberOfIso(context.posted);
  const near = [...anchors.slice(0, 5), ...(posted === undefined ? [] : [posted])];
  return near.flatMap((anchor) => {
    const [year, month] = isoOfNumber(anchor).split('-').map(Number);
    const number = year === undefined || month === undefined ? undefined : dayNumber(year, month, day);
    return number === undefined ? [] : [{ number, score: 0, guessed: true }];
  });
}

function yearsOf(mention: DateMention, anchors: readonly number[], context: DateContext): number[] {
  if (mention.year !== undefined) return [mention.year];
  const stated = [
    ...anchors.slice(0, 20).map((anchor) => Number(isoOfNumber(anchor).slice(0, 4))),
    ...(context.years ?? []),
  ];
  const posted = context.posted === undefined ? [] : [Number(context.posted.slice(0, 4))];
  const known = stated.length > 0 ? [...stated, ...posted] : posted;
  return [...new Set(known.flatMap((year) => [year, year + 1, year - 1]))];
}

function evidence(
  number: number,
  mention: DateMention,
  anchors: readonly number[],
  context: DateContext,
): number {
  const weekday = weekdayOfNumber(number);
  let score = 0;
  if (mention.weekday !== undefined) score += weekday === mention.weekday ? 4 : -2;
  else if (weekday === 0 || weekday === 6) score -= 1.5;
  if (mention.year === undefined || mention.uncertainOrder) score += agreement(number, anchors, context);
  if (mention.uncertainOrder) score += orderEvidence(number, mention, context);
  return score;
}

/** Nearer to the other dates and to the posting is better; the year of a heading counts too. */
function agreement(number: number, anchors: readonly number[], context: DateContext): number {
  const posted = context.posted === undefined ? undefined : numberOfIso(context.posted);
  let score = anchors.includes(number) ? 3 : 0;
  const nearest = Math.min(...anchors.slice(0, 20).map((anchor) => Math.abs(anchor - number)));
  if (Number.isFinite(nearest)) score -= Math.min(nearest / 60, 3);
  if (posted !== undefined) {
    const wait = number - posted;
    score += wait >= -2 && wait <= 90 ? 2 : -Math.min(Math.abs(wait) / 120, 3);
  }
  return score + (isOfYear(number, context.years ?? []) ? 1.2 : 0);
}

/** An academic year begins in August. */
function isOfYear(number: number, [first, second]: readonly number[]): boolean {
  const [year, month = 0] = isoOfNumber(number).split('-').map(Number);
  return year !== undefined && year === (second !== undefined && month < 8 ? second : first);
}

function orderEvidence(number: number, mention: DateMention, context: DateContext): number {
  const isSwapped = Number(isoOfNumber(number).slice(8)) !== mention.day;
  const printedDayFirst = mention.mark === '.';
  const usual = context.monthLeads ?? !printedDayFirst;
  const weight = context.monthLeads === undefined && !printedDayFirst ? 0.5 : 1;
  return (isSwapped === printedDayFirst) === usual ? weight : 0;
}
