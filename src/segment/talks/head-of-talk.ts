import type { Moments } from '../dates/moments';
import type { Item } from '../lines/items';
import type { LabelKind } from '../lines/label-words';
import { isNameCard } from '../people/name-card';
import type { Starts } from './starts';

/** How far above its anchor a talk's unlabelled head may begin. */
const headLength = 6;

/** Where the heads of talks begin whose anchors (a label, a day) are given. */
export function headsOf(items: readonly Item[], moments: Moments, anchors: readonly number[]): number[] {
  const dated = new Set(moments.dates.map((date) => date.item));
  return anchors.map((anchor, index) =>
    index === 0 ? nearestHead(items, dated, anchor) : headOf(items, dated, anchor, anchors[index - 1] ?? -1),
  );
}

/** Where most talks have their series or title in the same block of lines above their day, they begin there. */
export function withLinesAbove(items: readonly Item[], { starts, ends }: Starts): Starts {
  const days = new Set(ends);
  const lifted = starts.map((start) => blockStart(items, start, days));
  const count = lifted.filter((place, index) => place !== starts[index]).length;
  if (count < 2 || count < starts.length / 2) return { starts, ends };
  return { starts: lifted, ends: ends.map((end) => blockStart(items, end, days)) };
}

/** The first line of the block in which a day stands, when at most two short lines of it, none another day, come before it. */
function blockStart(items: readonly Item[], day: number, days: ReadonlySet<number>): number {
  for (let first = day; first > day - 3 && first > 0; first--) {
    const item = items[first];
    if (item === undefined || item.label !== undefined || item.line.text.length > 140) return day;
    if (first < day && days.has(first)) return day;
    if (item.zone !== 'header' || (first < day && /[.;,]$/.test(item.line.text))) return day;
    if (item.line.gap > 0 || item.line.afterRule) return first;
  }
  return day;
}

/** Of the first talk, below the head of the page: its day, if one heads the lines above, else the nearest group of lines. */
function nearestHead(items: readonly Item[], dated: ReadonlySet<number>, anchor: number): number {
  const isGroup = (index: number): boolean => (items[index]?.line.gap ?? 0) > 0;
  const above = Array.from({ length: Math.min(headLength, anchor) }, (_, step) => anchor - step);
  return (
    above.find((index) => isGroup(index) && dated.has(index) && items[index]?.label === undefined) ??
    above.find(isGroup) ??
    anchor
  );
}

/** Where the head of a talk begins: above its anchor, up to running text, a rule or the fields of the talk before. */
function headOf(items: readonly Item[], dated: ReadonlySet<number>, anchor: number, before: number): number {
  const kinds = new Set<LabelKind>();
  let head = anchor;
  let plain = 0;
  for (let index = anchor; index > before + 1; index--) {
    const above = items[index - 1];
    const own = items[index];
    if (above === undefined || own === undefined || own.line.afterRule) break;
    if (!isHead(above, kinds)) break;
    if (above.label === undefined && ++plain > headLength) break;
    if (above.label !== undefined) kinds.add(above.label.kind);
    head = index - 1;
  }
  return startOfGroup(items, dated, head, anchor);
}

function isHead(above: Item, kinds: ReadonlySet<LabelKind>): boolean {
  if (above.zone !== 'header' && above.zone !== 'title') return false;
  if (above.label === undefined) return above.line.text.length < 200;
  return !kinds.has(above.label.kind) && above.label.kind !== 'schedule' && above.label.kind !== 'speaker';
}

/** Of lines above without labels, the group nearest to the anchor: lines further up may end the talk before. */
function startOfGroup(
  items: readonly Item[],
  dated: ReadonlySet<number>,
  head: number,
  anchor: number,
): number {
  const first = head + trailingLabels(items, head, anchor);
  const heading = items
    .slice(first, anchor)
    .findLastIndex(({ line }) => line.level !== undefined && line.gap > 0);
  if (heading >= 0) return first + heading;
  const days = Array.from({ length: anchor - first }, (_, step) => first + step).filter((index) =>
    dated.has(index),
  );
  const last = days.length > 1 ? days.at(-1) : undefined;
  if (last !== undefined) return last;
  const isTop = (items[first]?.line.gap ?? 0) > 0 && items[first - 1]?.zone !== 'header';
  if (first === 0 || items[first]?.line.afterRule === true || isTop) return first;
  for (let index = first; index < anchor; index++)
    if ((items[index]?.line.gap ?? 0) > 0 || dated.has(index)) return index;
  if (items[first - 1]?.zone !== 'header') return first;
  const card = items[anchor - 1]?.line;
  return card !== undefined && isNameCard([card]) ? anchor - 1 : anchor;
}

/** How many labels of the talk before, which stand straight below its text, head the lines. */
function trailingLabels(items: readonly Item[], head: number, anchor: number): number {
  let count = 0;
  while (head + count < anchor && isTrailing(items[head + count])) count++;
  return count;
}

function isTrailing(item: Item | undefined): boolean {
  const kind = item?.line.gap === 0 ? item.label?.kind : undefined;
  return kind !== undefined && /^(?:host|contact|organizer|sponsor|advisor|link|poster)$/.test(kind);
}
