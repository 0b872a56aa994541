import type { Token } from './token';

/** One reading of a clock as printed: `3:30 p.m.`, `14h15`, `noon`, or an hour alone. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly meridiem?: 'am' | 'pm' | undefined;
  readonly style: 'colon' | 'dot' | 'hour' | 'word' | 'bare' | 'compact';
  /** `09:00`: printed by someone who counts to 24. */
  readonly leadingZero: boolean;
  /** `13:00 AM`. */
  readonly impossible?: boolean;
  /** `12:30` of `10:3012:30`, where the dash was lost. */
  readonly gluedEnd?: Clock;
  /** `5:00 pmto 6:30 pm`. */
  readonly meridiemEndsInTo?: boolean;
  /** Nothing but white space or a mark follows an hour alone. */
  readonly isWhole: boolean;
  readonly next: number;
}

/** Takes `am`, `p.m.`, `noon` after a clock. */
export function withMeridiem(tokens: readonly Token[], clock: Clock): Clock {
  const token = tokens[clock.next];
  const half = /^([ap])m(to)?$/.exec(token?.lower ?? '');
  if (half !== null)
    return settle(clock, half[1] === 'a' ? 'am' : 'pm', clock.next + 1, half[2] !== undefined);
  if (token?.lower === 'noon' && clock.hour === 12) return settle(clock, 'pm', clock.next + 1, false);
  if (token?.lower === 'm' && clock.hour === 12)
    return settle(clock, 'pm', skipDot(tokens, clock.next + 1), false);
  const daytime = dayHalf(tokens, clock.next);
  if (daytime !== undefined) return settle(clock, daytime, clock.next + 3, false);
  const isDotted = tokens[clock.next + 1]?.text === '.' && tokens[clock.next + 2]?.lower === 'm';
  if (isDotted && /^[ap]$/.test(token?.lower ?? '')) {
    const closing = tokens[clock.next + 3];
    const next = clock.next + (closing?.text === '.' && !closing.spaced ? 4 : 3);
    return settle(clock, token?.lower === 'a' ? 'am' : 'pm', next, false);
  }
  const isSpaced = /^[ap]$/.test(token?.lower ?? '') && tokens[clock.next + 1]?.lower === 'm';
  return isSpaced ? settle(clock, token?.lower === 'a' ? 'am' : 'pm', clock.next + 2, false) : clock;
}

/** `12:30 m.`: meridiem as Spanish has it, noon. */
function skipDot(tokens: readonly Token[], index: number): number {
  return tokens[index]?.text === '.' ? index + 1 : index;
}

/** `2.45 in the afternoon`. */
function dayHalf(tokens: readonly Token[], index: number): 'am' | 'pm' | undefined {
  if (tokens[index]?.lower !== 'in' || tokens[index + 1]?.lower !== 'the') return undefined;
  const word = tokens[index + 2]?.lower;
  return word === 'morning' ? 'am' : word === 'afternoon' || word === 'evening' ? 'pm' : undefined;
}

/** `16:00 pm` is redundant and keeps its hour; `13:00 am` and `0:30 pm` cannot be. */
function settle(clock: Clock, meridiem: 'am' | 'pm', next: number, endsInTo: boolean): Clock {
  const rest = { next, ...(endsInTo && { meridiemEndsInTo: true }) };
  if (clock.hour > 12) return { ...clock, ...rest, ...(meridiem === 'am' && { impossible: true }) };
  return { ...clock, ...rest, meridiem };
}
