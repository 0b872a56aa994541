import type { Item } from '../lines/items';
import { dayNumber } from './calendar';
import type { ResolvedDate } from './resolve-dates';

const weekWord = /\b(?:week|weekly|woche|semaine|semana|settimana|uge|vecka|uke|tydzień|týden|hét|неделя)\b/i;
const stretch = /\d\.?\s{0,2}(?:-|–|—|to|bis|au|al|till)\s{0,2}\d/;

/**
 * The first day (its number) of the week that a bulletin is of: told by a stretch of days or beside the word week, in
 * a short line of its own. Undefined where no line tells one.
 */
export function weekOf(
  text: string,
  items: readonly Item[],
  dates: readonly ResolvedDate[],
): number | undefined {
  for (const date of dates) {
    const line = items.find((item) => item.line.end >= date.end)?.line;
    if (date.day === undefined || line === undefined || line.text.length > 110) continue;
    const printed = text.slice(Math.max(line.start, date.start - 14), Math.min(line.end, date.end));
    const isWeek =
      stretch.test(printed) || (weekWord.test(line.text) && !/^(?:this|next) week\b/i.test(line.text));
    const [year, month, day] = date.iso.split('-').map(Number);
    if (isWeek && year !== undefined && month !== undefined && day !== undefined)
      return dayNumber(year, month, day);
  }
  return undefined;
}
