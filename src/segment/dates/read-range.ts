import type { Clock } from './meridiem';

/** Talks stand between seven in the morning and seven at night unless the words say otherwise. */
const earliestTalk = 8;

/** Minutes since midnight of a time of day, or of both ends of a stretch of one. */
export interface TimeRange {
  readonly from: number;
  readonly to?: number;
  /** Morning or afternoon was printed, or the hours count to 24. */
  readonly certain: boolean;
  /** Why the printed words cannot be taken as they stand. */
  readonly doubt?: string;
}

/** Finds morning and afternoon for both ends of a range. */
export function readRange(first: Clock, second: Clock | undefined): TimeRange {
  const broken = [first, second].find((clock) => clock?.impossible === true);
  const own = broken === undefined ? first : { ...first, meridiem: undefined };
  if (second === undefined) return { from: minutesOf(own), certain: isCertain(first), ...doubtOf(broken) };
  const other = broken === undefined ? second : { ...second, meridiem: undefined };
  const [from, to] = pairOf(own, other);
  return {
    from,
    to,
    certain: broken === undefined && (isCertain(first) || isCertain(second)),
    ...doubtOf(broken),
  };
}

function doubtOf(broken: Clock | undefined): { readonly doubt?: string } {
  return broken === undefined ? {} : { doubt: `there is no hour ${broken.hour} with am or pm` };
}

function isCertain(clock: Clock): boolean {
  return (
    clock.meridiem !== undefined ||
    clock.hour > 12 ||
    (clock.style === 'word' && clock.hour % 12 === 0) ||
    clock.leadingZero
  );
}

/** Both ends, the unstated half of the day chosen so that the talk is shortest and by day. */
function pairOf(first: Clock, second: Clock): readonly [number, number] {
  const options = choices(first).flatMap((from) => choices(second).map((to) => [from, to] as const));
  const costs = options.map(([from, to]) => rangeCost(from, to));
  return options[costs.indexOf(Math.min(...costs))] ?? [minutesOf(first), minutesOf(second)];
}

function choices(clock: Clock): number[] {
  const minutes = (clock.hour % 24) * 60 + clock.minute;
  if (clock.meridiem !== undefined || clock.hour > 12 || clock.hour === 0) return [minutesOf(clock)];
  return clock.hour === 12 ? [minutes] : [minutes, minutes + 720];
}

function rangeCost(from: number, to: number): number {
  const length = to - from;
  const night = from < earliestTalk * 60 ? 600 : from >= 21 * 60 ? 300 : 0;
  return (length <= 0 ? 5000 : length) + night;
}

/** Minutes since midnight of one clock; an unmarked 1 to 7 o'clock is an afternoon. */
export function minutesOf(clock: Clock): number {
  const { hour, minute, meridiem } = clock;
  if (meridiem === 'pm') return ((hour % 12) + 12) * 60 + minute;
  if (meridiem === 'am') return (hour % 12) * 60 + minute;
  const afternoon = hour > 0 && hour < earliestTalk && !clock.leadingZero;
  return (afternoon ? hour + 12 : hour % 24) * 60 + minute;
}
