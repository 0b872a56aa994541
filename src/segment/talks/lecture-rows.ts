import { personScore } from '../../lexicon/person-name';
import type { Span } from '../../model';
import type { Moments, WeighedDate } from '../dates/read-moments';
import type { Item } from '../lines/items';
import { findVenues } from '../places/venue-words';
import type { TalkRange } from './talk-range';

/** How far into a row its day may stand: `Lecture 2   Wednesday 12 March  Songs of the Thrush`. */
const farthestDay = 30;

interface Row {
  readonly item: number;
  readonly title: Span;
}

/**
 * The lectures of one speaker: rows one below the other, each with a day and a title and none with a person of its
 * own. Two and more rows make a series.
 */
export function lectureRows(text: string, items: readonly Item[], moments: Moments): TalkRange[] {
  const rows: Row[] = [];
  const days = new Set<string>();
  const clocks = lastClocks(moments);
  for (const date of moments.dates) {
    const title = titleOf(text, items[date.item], date, clocks.get(date.item) ?? 0);
    if (title === undefined || date.weight < 0 || days.has(date.iso)) continue;
    days.add(date.iso);
    rows.push({ item: date.item, title });
  }
  if (rows.length < 2 || !isBlock(rows)) return [];
  return rows.map(({ item, title }, index) => ({
    from: index === 0 ? 0 : item,
    to: item + 1,
    title,
    ...(index === 0 && { head: item }),
  }));
}

function isBlock(rows: readonly Row[]): boolean {
  const [first, last] = [rows[0], rows.at(-1)];
  return first !== undefined && last !== undefined && last.item - first.item < rows.length;
}

/** The end of the last time of each item. */
function lastClocks(moments: Moments): ReadonlyMap<number, number> {
  return new Map(moments.times.map((time) => [time.item, time.end]));
}

/** What stands behind the day of a row, if it reads as a title. */
function titleOf(text: string, item: Item | undefined, date: WeighedDate, clock: number): Span | undefined {
  if (item === undefined || item.label !== undefined || date.day === undefined) return undefined;
  const { line } = item;
  if (line.text.length > 200 || date.start - line.start > farthestDay) return undefined;
  const from = Math.max(date.end, clock);
  const lead = /^[\s,;:.)|–—-]*/.exec(text.slice(from, line.end))?.[0].length ?? 0;
  const title = { start: from + lead, end: line.end };
  return isTitle(text.slice(title.start, title.end)) ? title : undefined;
}

function isTitle(words: string): boolean {
  if (!/^["“«‘]?[\p{Lu}\d]/u.test(words) || words.split(/\s+/).length < 2) return false;
  const isPlace = findVenues(words, 0, []).some(
    ({ start, end, score }) => score >= 3 && end - start > words.length / 2,
  );
  return !isPlace && personScore(words.split(/[,(–—:]/)[0] ?? '') < 0.6 && /\p{L}{4}/u.test(words);
}
