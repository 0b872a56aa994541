import { personScore } from '../../lexicon/person-name';
import type { Span } from '../../model';
import type { Moments, WeighedDate } from '../dates/moments';
import type { Item } from '../lines/items';
import { findVenues } from '../places/venue-words';
import type { TalkRange } from './talk-range';

/** How far into a row its day may stand: `Lecture 2   Wednesday 12 March  Songs of the Thrush`. */
const farthestDay = 30;

interface Row {
  readonly item: number;
  /** The item behind the last one of the row. */
  readonly to: number;
  readonly title: Span;
}

/**
 * The lectures of one speaker: rows one below the other, each with a day and a title and none with a person of its
 * own; the title stands behind the day, before it or in the line below. Two and more rows make a series.
 */
export function lectureRows(text: string, items: readonly Item[], moments: Moments): TalkRange[] {
  const rows: Row[] = [];
  const days = new Set<string>();
  const clocks = lastClocks(moments);
  for (const date of moments.dates) {
    const row = rowOf(text, items, date, clocks.get(date.item) ?? 0);
    if (row === undefined || date.weight < 0 || days.has(date.iso)) continue;
    days.add(date.iso);
    rows.push(row);
  }
  if (rows.length < 2 || !isBlock(rows) || isBelowTalk(items, moments, rows[0]?.item ?? 0)) return [];
  return rows.map(({ item, to, title }, index) => ({
    from: index === 0 ? 0 : item,
    to,
    title,
    ...(index === 0 && { head: item }),
  }));
}

/** Nothing stands between the rows. */
function isBlock(rows: readonly Row[]): boolean {
  return rows.every((row, index) => index === 0 || row.item === rows[index - 1]?.to);
}

/** Rows below a text that has a day and a time above it tell of other talks. */
function isBelowTalk(items: readonly Item[], { dates, times }: Moments, first: number): boolean {
  const text = items.slice(0, first).findIndex(({ zone }) => zone === 'abstract' || zone === 'intro');
  const isAbove = ({ item }: { readonly item: number }): boolean => item < text;
  return times.some(isAbove) && dates.some((date) => isAbove(date) && date.day !== undefined);
}

/** The end of the last time of each item. */
function lastClocks(moments: Moments): ReadonlyMap<number, number> {
  return new Map(moments.times.map((time) => [time.item, time.end]));
}

function rowOf(text: string, items: readonly Item[], date: WeighedDate, clock: number): Row | undefined {
  const item = items[date.item];
  if (item === undefined || item.label !== undefined || date.day === undefined) return undefined;
  if (item.line.text.length > 200) return undefined;
  const row = { item: date.item, to: date.item + 1 };
  const beside = titleBeside(text, item, date, clock);
  if (beside !== undefined)
    return isTitle(text.slice(beside.start, beside.end)) ? { ...row, title: beside } : undefined;
  const below = items[date.item + 1];
  if (below === undefined || below.label !== undefined || below.line.gap > 0 || below.zone !== item.zone)
    return undefined;
  const title = withoutNumber(text, below.line);
  const isOpen = below.line.text.length < 160 && !/[.;,]$/.test(below.line.text);
  return isOpen && isTitle(text.slice(title.start, title.end))
    ? { ...row, to: row.to + 1, title }
    : undefined;
}

/** What stands behind the day and its time, or before the day; undefined where the day fills the line. */
function titleBeside(text: string, { line }: Item, date: WeighedDate, clock: number): Span | undefined {
  const from = Math.max(date.end, clock);
  const lead = /^[\s,;:.)|–—-]*/.exec(text.slice(from, line.end))?.[0].length ?? 0;
  const behind = { start: from + lead, end: line.end };
  if (behind.end > behind.start) return date.start - line.start > farthestDay ? undefined : behind;
  const before = withoutNumber(text, { start: line.start, end: date.start });
  const end = before.start + text.slice(before.start, before.end).replace(/[\s,;:.(|–—-]{1,10}$/, '').length;
  return end - before.start > 8 ? { start: before.start, end } : undefined;
}

/** A stretch without the `Lecture II.` before it. */
function withoutNumber(text: string, { start, end }: Span): Span {
  const number =
    /^\s*(?:(?:lecture|talk|part|session|vortrag|conférence|lezione|conferencia|day)\s+)?(?:[IVX]{1,4}|\d{1,2}|one|two|three|four|five)?\s*[.:)–—-]?\s*/iu.exec(
      text.slice(start, Math.min(end, start + 40)),
    )?.[0] ?? '';
  return /[IVX\d.:)]/.test(number) ? { start: start + number.length, end } : { start, end };
}

function isTitle(words: string): boolean {
  if (
    /^[\p{Lu}\d .,-]{2,20}$/u.test(words) ||
    !/^["“«‘]?[\p{Lu}\d]/u.test(words) ||
    words.split(/\s+/).length < 2
  )
    return false;
  const isPlace = findVenues(words, 0, []).some(
    ({ start, end, score }) => score >= 3 && end - start > words.length / 2,
  );
  return !isPlace && personScore(words.split(/[,(–—:]/)[0] ?? '') < 0.6 && /\p{L}{4}/u.test(words);
}
