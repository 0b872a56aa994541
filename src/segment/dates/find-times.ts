import type { Span } from '../../model';
import { clockAt } from './clock';
import type { Clock } from './meridiem';
import type { Token } from './token';

/** A time of day, or a stretch of one, as printed. Minutes since midnight. */
export interface TimeMention extends Span {
  readonly from: number;
  readonly to?: number;
  /** Morning or afternoon was printed, or the hours count to 24. */
  readonly certain: boolean;
  /** Why the printed words cannot be taken as they stand. */
  readonly doubt?: string;
  readonly zone?: Span;
}

const joint =
  /^(?:-|–|—|‐|−|›|>|→|~|～|〜|to|until|till|til|through|thru|bis|à|a|al|alle|às|as|até|hasta|ate)$/;
const zone =
  /^(?:UTC|GMT|[ECMP][SD]T|[ECMP]T|CES?T|BST|IST|IDT|JST|KST|HKT|SGT|AE[SD]?T|NZ[SD]?T|WE?S?T|EES?T|MEZ|MESZ|HST|AK[SD]T|MSK)$/;
/** Talks stand between seven in the morning and seven at night unless the words say otherwise. */
const earliestTalk = 8;

/** All times of a token list, in order. `bare` lets hours alone (`3-4`) count, as in a line labelled `Time`. */
export function findTimes(
  tokens: readonly Token[],
  isTaken: (token: Token) => boolean,
  bare: (token: Token) => boolean,
): TimeMention[] {
  const found: TimeMention[] = [];
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    const match = token && !isTaken(token) ? timeAt(tokens, index, isTaken, bare(token)) : undefined;
    if (match !== undefined) found.push(match.value);
    index = match?.next ?? index + 1;
  }
  return found;
}

interface FoundTime {
  readonly value: TimeMention;
  readonly next: number;
}

function timeAt(
  tokens: readonly Token[],
  index: number,
  isTaken: (token: Token) => boolean,
  bare: boolean,
): FoundTime | undefined {
  const first = inEvening(tokens, index, clockAt(tokens, index));
  if (first === undefined) return undefined;
  const begin = beginAfterDoors(tokens, first);
  if (begin !== undefined) return withStart(timeAt(tokens, begin, isTaken, bare), tokens[index]?.start);
  const second = isMoved(tokens, index) ? undefined : rangeEnd(tokens, first, isTaken);
  const last = second ?? first;
  if (!isCredible(first, second, bare || isSaid(tokens, index, first))) return undefined;
  const durationEnd = second === undefined ? durationAfter(tokens, first.next) : undefined;
  const zoned = zoneAt(tokens, last.next);
  const start = tokens[index]?.start ?? 0;
  const end = tokens[(durationEnd?.next ?? last.next) - 1]?.end ?? start;
  const reading = readRange(first, second);
  const to = reading.to ?? (durationEnd && reading.from + durationEnd.minutes);
  const value = { ...reading, ...(to !== undefined && { to }), start, end, ...(zoned && { zone: zoned }) };
  return { value, next: durationEnd?.next ?? last.next };
}

/** `moved from 3 pm to 4 pm` is no stretch of time. */
function isMoved(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(Math.max(0, index - 5), index).map(({ lower }) => lower);
  return (
    before.at(-1) === 'from' &&
    /^(?:moved|changed|rescheduled|shifted|postponed|forward|time)$/.test(before.at(-2) ?? '')
  );
}

/** So many words before a clock may say that it is evening. */
const eveningReach = 9;

/** `on Friday evening, March 14, at eight o'clock`. */
function inEvening(tokens: readonly Token[], index: number, clock: Clock | undefined): Clock | undefined {
  if (clock === undefined || clock.meridiem !== undefined || clock.leadingZero) return clock;
  if (clock.hour < 5 || clock.hour > 10) return clock;
  const before = tokens.slice(Math.max(0, index - eveningReach), index);
  const isEvening = before.some(({ lower }) =>
    /^(?:evening|tonight|abends|soir|sera|noche|noite)$/.test(lower),
  );
  return isEvening ? { ...clock, meridiem: 'pm' } : clock;
}

/** `at 4.30 in Room 5`, `it is 11.30 and not 11`: a dotted clock in running text, no measure behind it. */
function isSaid(tokens: readonly Token[], index: number, clock: Clock): boolean {
  if (
    clock.style !== 'dot' ||
    !/^(?:at|from|is|begins|starts|until|till|around|to)$/.test(tokens[index - 1]?.lower ?? '')
  )
    return false;
  const next = tokens[clock.next];
  return (
    next === undefined ||
    /^[,.;)]$/.test(next.text) ||
    /^(?:in|on|and|at|not|for|sharp|uhr|uur|promptly|instead|with|by|today|tomorrow|followed)$/.test(
      next.lower,
    )
  );
}

/** `6.00 for 6.30`: the doors open at the first and the talk begins at the second. */
function beginAfterDoors(tokens: readonly Token[], first: Clock): number | undefined {
  if (tokens[first.next]?.lower !== 'for') return undefined;
  const second = clockAt(tokens, first.next + 1);
  if (second === undefined || second.style === 'bare') return undefined;
  const wait = (minutesOf(second) - minutesOf(first) + 720) % 720;
  return wait > 0 && wait <= 90 ? first.next + 1 : undefined;
}

function withStart(found: FoundTime | undefined, start: number | undefined): FoundTime | undefined {
  return found && start !== undefined ? { ...found, value: { ...found.value, start } } : found;
}

function rangeEnd(
  tokens: readonly Token[],
  first: Clock,
  isTaken: (token: Token) => boolean,
): Clock | undefined {
  const glued = first.style === 'colon' ? tokens[first.next] : undefined;
  if (first.gluedEnd !== undefined) return first.gluedEnd;
  if (first.meridiemEndsInTo === true) return clockAt(tokens, first.next);
  if (glued === undefined && tokens[first.next] === undefined) return undefined;
  let next = first.next;
  if (zone.test(tokens[next]?.text ?? '')) next++;
  if (!joint.test(tokens[next]?.lower ?? '')) return undefined;
  const after = /^(?:-|–|about|around|ca|les|alle|le)$/.test(tokens[next + 1]?.lower ?? '')
    ? next + 2
    : next + 1;
  const token = tokens[after];
  return token === undefined || isTaken(token) ? undefined : clockAt(tokens, after);
}

/** Hours alone count only with `am`/`pm`, as half of a range with a full clock, or where a time is expected. */
function isCredible(first: Clock, second: Clock | undefined, bare: boolean): boolean {
  if (second === undefined)
    return isFull(first) || (bare && (first.style === 'dot' || first.style === 'compact' || isPlain(first)));
  if (isFull(first) && first.style !== 'dot') return true;
  if (isFull(second) && second.style !== 'dot') return true;
  return bare || (first.style === 'dot' && second.style === 'dot');
}

function isFull(clock: Clock): boolean {
  return (
    clock.meridiem !== undefined ||
    clock.style === 'colon' ||
    clock.style === 'hour' ||
    clock.style === 'word'
  );
}

function isPlain(clock: Clock): boolean {
  return clock.style === 'bare' && clock.isWhole;
}

interface Reading {
  readonly from: number;
  readonly to?: number;
  readonly certain: boolean;
  readonly doubt?: string;
}

/** Finds morning and afternoon for both ends of a range. */
function readRange(first: Clock, second: Clock | undefined): Reading {
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
function minutesOf(clock: Clock): number {
  const { hour, minute, meridiem } = clock;
  if (meridiem === 'pm') return ((hour % 12) + 12) * 60 + minute;
  if (meridiem === 'am') return (hour % 12) * 60 + minute;
  const afternoon = hour > 0 && hour < earliestTalk && !clock.leadingZero;
  return (afternoon ? hour + 12 : hour % 24) * 60 + minute;
}

function zoneAt(tokens: readonly Token[], index: number): Span | undefined {
  const open = tokens[index]?.text === '(' ? index + 1 : index;
  const token = tokens[open];
  return token !== undefined && zone.test(token.text) ? { start: token.start, end: token.end } : undefined;
}

/** `for 1 hour`, `for 1.5 hours`, `for 90 minutes` straight after the start. */
function durationAfter(
  tokens: readonly Token[],
  index: number,
): { readonly minutes: number; readonly next: number } | undefined {
  if (!/^(?:for|pendant|während|per)$/.test(tokens[index]?.lower ?? '')) return undefined;
  const whole = tokens[index + 1];
  if (whole?.kind !== 'number') return undefined;
  const isDecimal = tokens[index + 2]?.text === '.' && tokens[index + 3]?.kind === 'number';
  const amount = Number(isDecimal ? `${whole.text}.${tokens[index + 3]?.text}` : whole.text);
  const unitIndex = index + (isDecimal ? 4 : 2);
  const unit = tokens[unitIndex]?.lower ?? '';
  const minutes = /^(?:h|hours?|hrs?)$/.test(unit) ? amount * 60 : /^min(?:ute)?s?$/.test(unit) ? amount : 0;
  return minutes > 0 && minutes <= 720 ? { minutes: Math.round(minutes), next: unitIndex + 1 } : undefined;
}
