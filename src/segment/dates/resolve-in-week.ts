import type { Item } from '../lines/items';
import type { DateMention } from './date-parts';
import { type DateContext, type ResolvedDate, resolveDates } from './resolve-dates';
import { weekOf } from './week-of';

/** Weekdays alone are days of the week that the document is of, if it is of one. */
export function resolveInWeek(
  text: string,
  items: readonly Item[],
  mentions: readonly DateMention[],
  context: DateContext,
): ResolvedDate[] {
  const dates = resolveDates(mentions, context);
  if (!mentions.some(({ opensLine }) => opensLine === true)) return dates;
  const week = weekOf(text, items, dates);
  return week === undefined ? dates : resolveDates(mentions, { ...context, week });
}
