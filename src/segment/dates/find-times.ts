import type { Span } from '../../model';
import { clockAt } from './clock';
import { durationAfter } from './duration-after';
import type { Clock } from './meridiem';
import { minutesOf, readRange, type TimeRange } from './read-range';
import type { Token } from './token';

/** A time of day, or a stretch of one, as printed. */
export interface TimeMention extends Span, TimeRange {
  readonly zone?: Span;
}

const joint =
  /^(?:-|–|—|‐|−|›|>|→|~|～|〜|to|until|till|til|through|thru|bis|à|a|al|alle|às|as|até|hasta|ate)$/;
const zone =
  /^(?:UTC|GMT|[ECMP][SD]T|[ECMP]T|CES?T|BST|IST|IDT|JST|KST|HKT|SGT|AE[SD]?T|NZ[SD]?T|WE?S?T|EES?T|MEZ|MESZ|HST|AK[SD]T|MSK)$/;
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
  const at = tokens[first.next]?.text === '(' ? first.next + 1 : first.next;
  if (tokens[at]?.lower !== 'for') return undefined;
  const second = clockAt(tokens, at + 1);
  if (second === undefined || second.style === 'bare') return undefined;
  const wait = (minutesOf(second) - minutesOf(first) + 720) % 720;
  return wait > 0 && wait <= 90 ? at + 1 : undefined;
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

function zoneAt(tokens: readonly Token[], index: number): Span | undefined {
  const open = tokens[index]?.text === '(' ? index + 1 : index;
  const token = tokens[open];
  return token !== undefined && zone.test(token.text) ? { start: token.start, end: token.end } : undefined;
}
