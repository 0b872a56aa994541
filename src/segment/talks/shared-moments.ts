import { partitionPoint } from '../../util/partition-point';
import type { Moments, WeighedDate, WeighedTime } from '../dates/moments';
import type { Item } from '../lines/items';
import type { TalkRange } from './talk-range';

/** How many mentions further up a talk of a listing may borrow from. */
const farthest = 60;

/**
 * The dates and times of one talk's lines, item numbers counted from its first line. A talk of a listing without a
 * time takes that of the nearest line above that tells a time without a day (`Thursdays, 1–2 pm, Room 5`); without a
 * day, the nearest day above.
 */
export function withShared(
  items: readonly Item[],
  moments: Moments,
  range: TalkRange,
): Moments & { readonly schedule?: Item } {
  const dates = inRange(moments.dates, range);
  const times = rowTimes(items, inRange(moments.times, range), range);
  const isWhole = range.stated !== undefined || (range.from === 0 && range.to === items.length);
  const ownTime = times.some((time) => time.weight >= 0);
  const ownDate = dates.some((date) => date.weight >= 0 && date.day !== undefined);
  const schedule = scheduleTime(items, moments, range);
  const days = isWhole || ownDate ? [] : nearestDate(moments, range);
  const [shared] = ownTime && days.length > 0 ? days : [...schedule, ...days];
  const line = items[shared?.item ?? -1];
  return {
    ...(line && !isWhole && { schedule: line }),
    dates: shift([...dates, ...days], range.from),
    times: shift(isWhole || ownTime ? times : [...times, ...schedule], range.from),
  };
}

function inRange<Mention extends { readonly item: number }>(
  mentions: readonly Mention[],
  range: TalkRange,
): readonly Mention[] {
  return mentions.slice(firstAt(mentions, range.from), firstAt(mentions, range.to));
}

/** The first row of a table has the head of the page, too: what its own cells tell goes before that. */
function rowTimes(
  items: readonly Item[],
  times: readonly WeighedTime[],
  { head = 0 }: TalkRange,
): readonly WeighedTime[] {
  const own = items[head]?.line.cell === undefined ? [] : times.filter(({ item }) => item >= head);
  return own.some(({ weight }) => weight >= 0) ? own : times;
}

/** The first mention of an item or a later one, by bisection. */
function firstAt(mentions: readonly { readonly item: number }[], item: number): number {
  return partitionPoint(mentions, (mention) => mention.item < item);
}

function shift<Mention extends { readonly item: number }>(
  mentions: readonly Mention[],
  from: number,
): Mention[] {
  return mentions.map((mention) => ({ ...mention, item: mention.item - from }));
}

/** The last mentions before an item. */
function above<Mention extends { readonly item: number }>(
  mentions: readonly Mention[],
  item: number,
): Mention[] {
  const end = firstAt(mentions, item);
  return mentions.slice(Math.max(0, end - farthest), end);
}

/** Of a table only what stands above it holds for all rows. */
function scheduleTime(items: readonly Item[], moments: Moments, range: TalkRange): WeighedTime[] {
  const from = range.head ?? range.from;
  const days = new Set(
    above(moments.dates, from).flatMap((date) => (date.day === undefined ? [] : [date.item])),
  );
  const isFree = (time: WeighedTime): boolean =>
    time.weight > -3 && !days.has(time.item) && !isInRow(items, time.item);
  const time = above(moments.times, from).filter(isFree).at(-1) ?? footTime(moments);
  return time === undefined ? [] : [{ ...time, weight: 1 }];
}

/** Whether an item is a cell of a table or was cut from one. */
function isInRow(items: readonly Item[], index: number): boolean {
  const line = items[index]?.line;
  return line?.cell !== undefined || (line?.glued === true && items[index - 1]?.line.cell !== undefined);
}

/** A time at the foot of a listing, in a line without a day, holds for all its talks. */
function footTime(moments: Moments): WeighedTime | undefined {
  const days = new Set(
    moments.dates.slice(-farthest).flatMap((date) => (date.day === undefined ? [] : [date.item])),
  );
  return moments.times.slice(-3).find((time) => time.weight > 0 && !days.has(time.item));
}

function nearestDate(moments: Moments, range: TalkRange): WeighedDate[] {
  const date = above(moments.dates, range.from)
    .filter((other) => other.day !== undefined && other.weight > 0)
    .at(-1);
  const shared = date ?? onlyDay(moments);
  return shared === undefined ? [] : [{ ...shared, weight: 0.5 }];
}

/** The day at the foot of a programme, if the document names no other. */
function onlyDay({ dates }: Moments): WeighedDate | undefined {
  const days = dates.filter(({ day, weight }) => day !== undefined && weight > 0);
  return days.every(({ iso }) => iso === days[0]?.iso) ? days[0] : undefined;
}
