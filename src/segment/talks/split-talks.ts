import { fold } from '../../util/fold';
import { partitionPoint } from '../../util/partition-point';
import type { Moments } from '../dates/moments';
import type { Item } from '../lines/items';
import { labelValues } from '../lines/label-value';
import type { LabelKind } from '../lines/label-words';
import { parsePeople } from '../people/parse-people';
import { headsOf, withLinesAbove } from './head-of-talk';
import { headedLectures } from './headed-lectures';
import { lectureRows } from './lecture-rows';
import { daysAbove, daysBelow, daysWithoutLabels, timesAbove } from './moment-starts';
import type { Starts } from './starts';
import { tableRows } from './table-rows';
import type { TalkRange } from './talk-range';
import { talkSentences } from './talk-sentences';

/**
 * Parts the items into talks. Several talks are only seen where a table names its columns, where labels of speakers
 * or titles repeat with other values, where days or times head lines that each name a speaker of their own,
 * where rows tell the days and titles of a lecture series, or where each of some sentences tells a whole talk.
 */
export function splitTalks(text: string, items: readonly Item[], moments: Moments): TalkRange[] {
  const ranges = findRanges(text, items, moments);
  const last = ranges.at(-1);
  if (last === undefined || ranges.length < 2) return ranges;
  const heading = items.findIndex((item, index) => index > last.from && opensAbstracts(item));
  return heading < 0 ? ranges : [...ranges.slice(0, -1), { ...last, to: Math.min(last.to, heading) }];
}

/** `Abstracts`, in a line of its own: what follows tells of all talks above it. */
function opensAbstracts({ label }: Item): boolean {
  return (
    label?.form === 'alone' &&
    /^(?:abstracts|blurbs|summaries|résumés|resúmenes|resumos|zusammenfassungen|riassunti|samenvattingen)(?!\p{L})/iu.test(
      label.words,
    )
  );
}

function findRanges(text: string, items: readonly Item[], moments: Moments): TalkRange[] {
  const rows = tableRows(items);
  if (rows.length > 0) return rows;
  const starts =
    labelStarts(text, items, moments, 'speaker') ??
    labelStarts(text, items, moments, 'title') ??
    momentStarts(items, moments);
  if (starts !== undefined) return rangesOf(starts, items.length);
  const lectures = lectureRows(text, items, moments);
  if (lectures.length > 0) return lectures;
  const headed = headedLectures(items, moments);
  if (headed.length > 0) return headed;
  const sentences = talkSentences(text, items, moments);
  return sentences.length > 1
    ? rangesOf({ starts: sentences, ends: [] }, items.length)
    : [{ from: 0, to: items.length }];
}

/** The first talk of a plain list has the head of the page, too. Each talk ends where the next one begins, or at a line that parts talks without beginning one. */
function rangesOf({ starts, ends }: Starts, count: number): TalkRange[] {
  const isProgramme = ends.length > 0;
  return starts.map((from, index) => ({
    from: index === 0 && !isProgramme ? 0 : from,
    to: Math.min(starts[index + 1] ?? count, ends[partitionPoint(ends, (end) => end <= from)] ?? count),
    ...(index === 0 && { head: from }),
  }));
}

function labelStarts(
  text: string,
  items: readonly Item[],
  moments: Moments,
  kind: LabelKind,
): Starts | undefined {
  const anchors = labelAnchors(text, items, kind);
  if (anchors.length < 2) return undefined;
  const heads = headsOf(items, moments, anchors);
  const days = new Set(moments.dates.map(({ item }) => item));
  const areDays = heads.every((head) => days.has(head));
  const others = areDays ? daysWithoutLabels(items, moments, heads[0] ?? 0) : [];
  const starts = [...new Set([...heads, ...others])].sort((left, right) => left - right);
  return { starts, ends: [] };
}

/** By days with a speaker below or above, or by times with one, whichever finds most talks. */
function momentStarts(items: readonly Item[], moments: Moments): Starts | undefined {
  const above = daysAbove(items, moments);
  const below = daysBelow(items, moments);
  const times = timesAbove(items, moments);
  const most = Math.max(above.starts.length, below.starts.length, times.starts.length);
  if (most < 2) return undefined;
  if (times.starts.length === most) return times;
  if (above.starts.length === most) return withLinesAbove(items, above);
  return { starts: headsOf(items, moments, below.starts), ends: [] };
}

/** Labels of a kind whose values differ; those that repeat a value or say it is not known yet add nothing. */
function labelAnchors(text: string, items: readonly Item[], kind: LabelKind): number[] {
  const seen = new Set<string>();
  return labelValues(text, items, [kind])
    .filter((value) => {
      const words = text.slice(value.start, value.end);
      const keys = [keyOf(words), (kind === 'speaker' ? speakerKey(words) : undefined) ?? keyOf(words)];
      const isNew = keys.every((key) => key !== '' && !seen.has(key));
      for (const key of keys) seen.add(key);
      return isNew && (kind === 'title' || isOwnLabel(items, value.item));
    })
    .map((value) => value.item);
}

/** `Dr. Ada Byron, TVU` and `Ada Byron (TVU)` are the same speaker. */
function speakerKey(words: string): string | undefined {
  const [first] = parsePeople(words, 0, { expected: true, rule: '', confidence: 0 });
  return first && fold(first.value);
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
