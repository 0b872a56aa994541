import { type Clock, withMeridiem } from './meridiem';
import type { Token } from './token';

const numbers: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
);

/** `at four o'clock`, `half past seven p.m.`, `at FOUR`: hours in words need words around them that say so. */
export function spokenClock(tokens: readonly Token[], index: number): Clock | undefined {
  const lead = /^(?:half|quarter)$/.test(tokens[index]?.lower ?? '') ? tokens[index + 1]?.lower : undefined;
  const at = lead === 'past' || lead === 'to' ? index + 2 : index;
  const hour = numbers.get(tokens[at]?.lower ?? '');
  if (hour === undefined) return undefined;
  const isQuarter = at > index && tokens[index]?.lower === 'quarter';
  const minute = at === index ? 0 : isQuarter ? 15 : 30;
  const isBefore = lead === 'to';
  const clock: Clock = {
    hour: isBefore ? ((hour + 10) % 12) + 1 : hour,
    minute: isBefore ? 60 - minute : minute,
    style: 'word',
    leadingZero: false,
    isWhole: true,
    next: at + 1,
  };
  const isOClock = tokens[at + 1]?.lower === 'o' && /^['’]$/.test(tokens[at + 2]?.text ?? '');
  const timed = withMeridiem(tokens, isOClock ? { ...clock, next: at + 4 } : clock);
  return at > index || isOClock || timed.meridiem !== undefined || endsClause(tokens, index)
    ? timed
    : undefined;
}

/** `speaks at FOUR, not at noon`. */
function endsClause(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return (
    tokens[index - 1]?.lower === 'at' &&
    (next === undefined || /^[,.;!)]$/.test(next.text) || next.lower === 'sharp')
  );
}
