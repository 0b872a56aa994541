import type { Item } from '../lines/items';
import { monthOf, weekdayOf } from './calendar-words';
import type { DateMention } from './date-parts';

/** The month that a heading names, with its year where one is printed. */
interface Month {
  readonly month: number;
  readonly year?: number;
}

interface Row {
  readonly mention: DateMention;
  readonly head: number;
  /** A weekday or an ordinal ending stands with the number, which no number of a list has. */
  readonly isSure: boolean;
}

const monthHead = /^[^\p{L}\d]{0,3}(\p{L}{3,12})\.?,?(?: ((?:19|20)\d\d))?[^\p{L}\d]{0,3}$/u;
/** `5 Ada Byron`, `Tue 5: Ada Byron`, `5th – Ada Byron`. */
const dayRow =
  /^(?:(\p{L}{2,12})[.,]? )?(\d{1,2})(st|nd|rd|th|\.|º)?(?: \((\p{L}{2,12})\.?\))?(?:\s?[:,–—|-])?\s+(?=["“„«(]?\p{Lu})/u;

/** Days that a month in a heading of its own completes: `5 Ada Byron` and `Tuesday 12` below `March 2031`. */
export function daysUnderMonths(items: readonly Item[], mentions: readonly DateMention[]): DateMention[] {
  const heads = monthHeads(items);
  if (heads.size === 0) return [...mentions];
  const rows = rowsUnder(items, heads);
  const added = areDays(rows) ? rows.map(({ mention }) => mention) : [];
  const ends = new Map(added.map(({ start, end }) => [start, end]));
  const kept = mentions.filter(({ start, month }) => month !== undefined || !ends.has(start));
  const taken = new Set(kept.map(({ start }) => start));
  return [...kept, ...added.filter(({ start }) => !taken.has(start))].sort(
    (left, right) => left.start - right.start,
  );
}

function monthHeads(items: readonly Item[]): ReadonlyMap<number, Month> {
  const heads = new Map<number, Month>();
  items.forEach(({ line }, index) => {
    const [, name, year] = (line.text.length < 24 && monthHead.exec(line.text)) || [];
    const month = name === undefined ? undefined : monthOf(name);
    if (month !== undefined) heads.set(index, { month, ...(year && { year: Number(year) }) });
  });
  return heads;
}

function rowsUnder(items: readonly Item[], heads: ReadonlyMap<number, Month>): Row[] {
  let head = -1;
  return items.flatMap(({ line, label }, index) => {
    if (heads.has(index)) head = index;
    const month = heads.get(head);
    const match = label === undefined && head !== index ? dayRow.exec(line.text.slice(0, 60)) : null;
    const day = Number(match?.[2]);
    const weekday = weekdayOf(match?.[1] ?? match?.[4] ?? '');
    const isDay = day >= 1 && day <= 31 && (match?.[1] === undefined || weekday !== undefined);
    if (match === null || month === undefined || !isDay) return [];
    const span = { start: line.start, end: line.start + match[0].trimEnd().length };
    const mention = { ...month, day, ...(weekday !== undefined && { weekday }), ...span };
    return [{ mention, head, isSure: weekday !== undefined || /\p{L}/u.test(match[3] ?? '') }];
  });
}

/** Numbers that rise or fall below every heading; `1.`, `2.`, `3.` is a list. */
function areDays(rows: readonly Row[]): boolean {
  const pairs = rows.slice(1).flatMap((row, index) => {
    const before = rows[index];
    return before !== undefined && before.head === row.head ? [step(before, row)] : [];
  });
  const isOrdered = pairs.every((one) => one > 0) || pairs.every((one) => one < 0);
  const isList = pairs.length > 0 && rows[0]?.mention.day === 1 && pairs.every((one) => one === 1);
  return rows.length > 0 && (rows.every(({ isSure }) => isSure) || (rows.length > 1 && isOrdered && !isList));
}

function step(before: Row, row: Row): number {
  return (row.mention.day ?? 0) - (before.mention.day ?? 0);
}
