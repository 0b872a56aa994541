import { personScore } from '../lexicon/person-name';
import type { StatedField } from '../model';
import type { Moments } from './dates/read-moments';
import type { Item } from './items';
import { labelValues } from './label-value';
import type { LabelKind } from './label-words';
import { parsePeople } from './parse-people';

/** The items of one talk, `to` excluded. */
export interface TalkRange {
  readonly from: number;
  readonly to: number;
  /** What a format states of this talk alone. */
  readonly stated?: readonly StatedField[];
}

/** How far above its anchor a talk's unlabelled head may begin. */
const headLength = 6;

/**
 * Parts the items into talks. Several talks are only seen where labels of speakers or titles repeat with other
 * values, or where days head paragraphs that each name a speaker of their own.
 */
export function splitTalks(text: string, items: readonly Item[], moments: Moments): TalkRange[] {
  const rows = tableRows(items);
  if (rows.length > 0) return rows;
  const anchors =
    several(labelAnchors(text, items, 'speaker')) ??
    several(labelAnchors(text, items, 'title')) ??
    several(dayAnchors(items, moments));
  if (anchors === undefined) return [{ from: 0, to: items.length }];
  const dated = new Set(moments.dates.map((date) => date.item));
  const starts = anchors.map((anchor, index) => headOf(items, dated, anchor, anchors[index - 1] ?? -1));
  return starts.map((from, index) => ({
    from: index === 0 ? 0 : from,
    to: starts[index + 1] ?? items.length,
  }));
}

/** One talk a row, where a table has rows with a speaker or a title. */
function tableRows(items: readonly Item[]): TalkRange[] {
  const rows = new Map<number, { from: number; to: number; named: boolean }>();
  items.forEach((item, index) => {
    if (item.line.cell === undefined) return;
    const { kind, row } = item.line.cell;
    const known = rows.get(row) ?? { from: index, to: index + 1, named: false };
    rows.set(row, { ...known, to: index + 1, named: known.named || kind === 'speaker' || kind === 'title' });
  });
  const named = [...rows.values()].filter((row) => row.named);
  return named.map((row, index) => ({
    from: index === 0 ? 0 : row.from,
    to: named[index + 1]?.from ?? items.length,
  }));
}

function several(anchors: readonly number[]): readonly number[] | undefined {
  return anchors.length > 1 ? anchors : undefined;
}

/** Labels of a kind whose values differ; those that repeat a value or say it is not known yet add nothing. */
function labelAnchors(text: string, items: readonly Item[], kind: LabelKind): number[] {
  const seen = new Set<string>();
  return labelValues(text, items, [kind])
    .filter((value) => {
      const key = keyOf(text.slice(value.start, value.end));
      const isNew = key !== '' && !seen.has(key) && (kind === 'title' || isOwnLabel(items, value.item));
      seen.add(key);
      return isNew;
    })
    .map((value) => value.item);
}

/** Two speaker labels in a row name the speakers of one talk. */
function isOwnLabel(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  return before?.label?.kind !== 'speaker' || (items[index]?.line.gap ?? 0) > 0;
}

function keyOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .slice(0, 3)
    .join(' ');
}

/** Lines that a day fills, each with a speaker of its own near it. */
function dayAnchors(items: readonly Item[], moments: Moments): number[] {
  const days = dayLines(items, moments);
  if (days.length < 2) return [];
  const after = namedDays(items, days, 1);
  const before = namedDays(items, days, -1);
  const better = before.length > after.length ? before : after;
  return better.length >= 2 && better.length >= days.length / 2 ? better : [];
}

function dayLines(items: readonly Item[], moments: Moments): number[] {
  const lines = new Map<number, string>();
  for (const date of moments.dates) {
    const item = items[date.item];
    if (item === undefined || lines.has(date.item) || date.day === undefined || date.weight < 0) continue;
    const fills = (date.end - date.start) / item.line.text.length > 0.33 && item.line.text.length < 90;
    if (fills && item.label === undefined) lines.set(date.item, date.iso);
  }
  const seen = new Set<string>();
  return [...lines].filter(([, iso]) => !seen.has(iso) && seen.add(iso)).map(([item]) => item);
}

/** The days that have, within three lines in a direction, a person whom no other day has. */
function namedDays(items: readonly Item[], days: readonly number[], direction: 1 | -1): number[] {
  const seen = new Set<string>();
  return days.filter((day) => {
    const name = personNear(items, day, direction, days);
    if (name === undefined || seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

function personNear(
  items: readonly Item[],
  day: number,
  direction: 1 | -1,
  days: readonly number[],
): string | undefined {
  for (let step = direction === 1 ? 0 : -1; Math.abs(step) <= 3; step += direction) {
    const item = items[day + step];
    if (item === undefined || (step !== 0 && days.includes(day + step))) return undefined;
    if (item.label !== undefined || item.zone !== 'header' || item.line.text.length > 160) continue;
    const [first] = parsePeople(item.line.text, item.line.start, {
      expected: false,
      rule: '',
      confidence: 0,
    });
    if (first !== undefined && personScore(first.value) > 0.6 && first.start - item.line.start < 60)
      return first.value;
  }
  return undefined;
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
  const isWhole = head === 0 || items[head]?.line.afterRule === true || items[head - 1]?.zone !== 'header';
  if (isWhole) return head;
  for (let index = head; index < anchor; index++)
    if ((items[index]?.line.gap ?? 0) > 0 || dated.has(index)) return index;
  return anchor;
}
