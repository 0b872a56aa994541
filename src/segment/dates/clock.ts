import { type Clock, withMeridiem } from './meridiem';
import { spokenClock } from './spoken-clock';
import type { Token } from './token';

const words: ReadonlyMap<string, number> = new Map([
  ['noon', 12],
  ['midday', 12],
  ['midi', 12],
  ['mittag', 12],
  ['mezzogiorno', 12],
  ['mediodía', 12],
  ['midnight', 0],
]);

/** The clock that begins at a token, if one does. */
export function clockAt(tokens: readonly Token[], index: number): Clock | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const clock = printedClock(tokens, index, token);
  return clock?.meridiem !== undefined && isCumTempore(tokens, clock.next) && clock.minute % 30 === 0
    ? { ...clock, minute: clock.minute + 15, next: clock.next + 4 }
    : clock;
}

function printedClock(tokens: readonly Token[], index: number, token: Token): Clock | undefined {
  if (token.kind === 'word') return wordClock(tokens, index) ?? eastAsianClock(tokens, index);
  if (token.kind === 'mark') return eastAsianClock(tokens, index);
  if (
    !token.spaced &&
    /^[\p{L}$€£#]$/u.test(tokens[index - 1]?.text.slice(-1) ?? '') &&
    !followsTo(tokens, index)
  )
    return undefined;
  return (
    colonClock(tokens, index) ??
    hourClock(tokens, index) ??
    compactClock(tokens, index) ??
    bareClock(tokens, index)
  );
}

function followsTo(tokens: readonly Token[], index: number): boolean {
  return /(?:to|from|at|um|bis|time|when|hour|hora|horario|heure|zeit|orario|saat|aika|tid|datetime)$/.test(
    tokens[index - 1]?.lower ?? '',
  );
}

function wordClock(tokens: readonly Token[], index: number): Clock | undefined {
  const hour = words.get(tokens[index]?.lower ?? '');
  if (hour === undefined) return spokenClock(tokens, index);
  return { hour, minute: 0, style: 'word', leadingZero: false, isWhole: true, next: index + 1 };
}

function numberIn(token: Token | undefined, high: number, digits: RegExp): number | undefined {
  if (token?.kind !== 'number' || !digits.test(token.text)) return undefined;
  const value = Number(token.text);
  return value <= high ? value : undefined;
}

/** `3:30`, `03:30:00`, `4.30 pm`, `10:3012:30`. */
function colonClock(tokens: readonly Token[], index: number): Clock | undefined {
  const mark = tokens[index + 1];
  const hour = numberIn(tokens[index], 24, /^\d\d?$/);
  if (hour === undefined || mark === undefined || !/^[:.：]$/.test(mark.text) || mark.spaced)
    return undefined;
  const glued = mark.text === '.' ? undefined : gluedRange(tokens, index, hour);
  if (glued !== undefined) return glued;
  const minute = numberIn(tokens[index + 2], 59, /^\d\d$/);
  if (minute === undefined) return noonAfterColon(tokens, index, hour);
  if (mark.text === '.' && tokens[index + 2]?.spaced === true) return undefined;
  const hasSeconds =
    tokens[index + 3]?.text === mark.text && numberIn(tokens[index + 4], 59, /^\d\d$/) !== undefined;
  const next = index + (hasSeconds ? 5 : 3);
  if (mark.text === '.' && hasSeconds) return undefined;
  if (hasHourWord(tokens, index, next) || isCumTempore(tokens, next))
    return unitClock(tokens, hour, minute, next);
  return withMeridiem(tokens, {
    hour,
    minute,
    style: mark.text === '.' ? 'dot' : 'colon',
    leadingZero: tokens[index]?.text.startsWith('0') ?? false,
    isWhole: true,
    next,
  });
}

/** Behind the minutes an hour's word and `c.t.` may stand: `13:30 Uhr c.t.`. */
function unitClock(tokens: readonly Token[], hour: number, minute: number, at: number): Clock {
  const unit = isHourUnit(tokens[at]) ? at + 1 : at;
  const isLate = isCumTempore(tokens, unit) && minute % 30 === 0;
  return {
    hour,
    minute: isLate ? minute + 15 : minute,
    style: 'hour',
    leadingZero: true,
    isWhole: true,
    next: isLate ? unit + 4 : unit,
  };
}

/** `c.t.` (cum tempore) is a quarter past. */
function isCumTempore(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.lower === 'c' && tokens[index + 2]?.lower === 't';
}

/** `ore 11.30`, `godz. 13.15`, `16.15 Uhr`: a word says that it is an hour of 24. */
function hasHourWord(tokens: readonly Token[], index: number, next: number): boolean {
  const before = tokens[index - 1]?.text === '.' ? index - 2 : index - 1;
  return hourWord.test(tokens[before]?.lower ?? '') || isHourUnit(tokens[next]);
}

const hourWord =
  /^(?:ore|alle|dalle|kl|klo|klockan|klokken|kello|kell|plkst|ab|um|om|godz|godzinie|godziny|hod|hodin|saat|ώρα|ora|las)$/;

function isHourUnit(token: Token | undefined): boolean {
  return /^(?:uhr|uur|hrs|hs|hod|hodin|óra|órakor|órától)$/.test(token?.lower ?? '');
}

/** `12: noon`. */
function noonAfterColon(tokens: readonly Token[], index: number, hour: number): Clock | undefined {
  const isNoon = hour === 12 && tokens[index + 2]?.lower === 'noon';
  return isNoon
    ? { hour, minute: 0, style: 'word', leadingZero: false, isWhole: true, next: index + 3 }
    : undefined;
}

function gluedRange(tokens: readonly Token[], index: number, hour: number): Clock | undefined {
  const middle = tokens[index + 2]?.text ?? '';
  if (!/^[0-5]\d[012]?\d$/.test(middle) || middle.length < 3 || tokens[index + 3]?.text !== ':')
    return undefined;
  const minute = numberIn(tokens[index + 4], 59, /^\d\d$/);
  if (minute === undefined) return undefined;
  const plain = { style: 'colon' as const, leadingZero: false, isWhole: true, next: index + 5 };
  const end = withMeridiem(tokens, { ...plain, hour: Number(middle.slice(2)), minute });
  return { ...plain, hour, minute: Number(middle.slice(0, 2)), gluedEnd: end, next: end.next };
}

/** `14h`, `14h15`, `14 Uhr`, `14 Uhr c.t.`, `3 o'clock`, `3pm`, `15時30分`. */
function hourClock(tokens: readonly Token[], index: number): Clock | undefined {
  const hour = numberIn(tokens[index], 24, /^\d\d?$/);
  const unit = tokens[index + 1];
  if (hour === undefined || unit === undefined) return undefined;
  const base = { hour, minute: 0, style: 'hour' as const, leadingZero: false, isWhole: true };
  if (/^(?:h|hs|hrs)$/.test(unit.lower)) return frenchClock(tokens, index, hour);
  if (unit.lower === 'uhr') return germanClock(tokens, index, hour);
  if (unit.lower === 'o' && /^['’]$/.test(tokens[index + 2]?.text ?? '')) return { ...base, next: index + 4 };
  if (unit.lower === 'noon' && hour === 12) return { ...base, style: 'word', next: index + 2 };
  if (/^[時时点點시]$/.test(unit.text)) return eastAsianMinutes(tokens, index, hour);
  return undefined;
}

function frenchClock(tokens: readonly Token[], index: number, hour: number): Clock | undefined {
  const minutes = tokens[index + 2];
  const isWide = tokens[index + 1]?.spaced === true && !/^[h/.:-]$/.test(tokens[index + 3]?.lower ?? '');
  const minute = minutes?.spaced === false || isWide ? numberIn(minutes, 59, /^\d\d$/) : undefined;
  const next = index + (minute === undefined ? 2 : 3);
  return { hour, minute: minute ?? 0, style: 'hour', leadingZero: true, isWhole: true, next };
}

function germanClock(tokens: readonly Token[], index: number, hour: number): Clock {
  const isLate = isCumTempore(tokens, index + 2);
  const minute = isLate ? 15 : (numberIn(tokens[index + 2], 59, /^\d\d$/) ?? 0);
  const next = index + (isLate ? 6 : minute > 0 ? 3 : 2);
  return { hour, minute, style: 'hour', leadingZero: true, isWhole: true, next };
}

/** `午後3時30分`, `下午3:00`. */
function eastAsianClock(tokens: readonly Token[], index: number): Clock | undefined {
  const opening = tokens[index]?.text ?? '';
  if (!/^[午上下오]/.test(opening)) return undefined;
  const half = `${opening}${tokens[index + 1]?.text ?? ''}`;
  const meridiem = /^(?:午後|下午|오후)$/.test(half)
    ? 'pm'
    : /^(?:午前|上午|오전)$/.test(half)
      ? 'am'
      : undefined;
  if (meridiem === undefined) return undefined;
  const clock = colonClock(tokens, index + 2) ?? hourClock(tokens, index + 2);
  return clock && { ...clock, meridiem: clock.hour > 12 ? undefined : meridiem };
}

function eastAsianMinutes(tokens: readonly Token[], index: number, hour: number): Clock {
  const minute = /^[分분]$/.test(tokens[index + 3]?.text ?? '')
    ? numberIn(tokens[index + 2], 59, /^\d\d?$/)
    : undefined;
  const next = index + (minute === undefined ? 2 : 4);
  return { hour, minute: minute ?? 0, style: 'hour', leadingZero: true, isWhole: true, next };
}

/** `1215 pm`, `1400 hrs`. */
function compactClock(tokens: readonly Token[], index: number): Clock | undefined {
  const token = tokens[index];
  if (token?.kind !== 'number' || !/^[012]?\d[0-5]\d$/.test(token.text)) return undefined;
  const plain: Clock = {
    hour: Math.floor(Number(token.text) / 100),
    minute: Number(token.text) % 100,
    style: 'compact',
    leadingZero: false,
    isWhole: true,
    next: index + 1,
  };
  if (/^(?:hrs|hours|h)$/.test(tokens[index + 1]?.lower ?? '') && token.text.length === 4 && plain.hour < 24)
    return { ...plain, style: 'hour', leadingZero: true, next: index + 2 };
  const clock = withMeridiem(tokens, plain);
  const isYear = /^(?:19|20)/.test(token.text);
  if (clock.meridiem === undefined && token.text.length === 4 && !isYear)
    return { ...plain, leadingZero: true };
  return clock.meridiem === undefined || plain.hour > 12 ? undefined : clock;
}

function bareClock(tokens: readonly Token[], index: number): Clock | undefined {
  const hour = numberIn(tokens[index], 23, /^\d\d?$/);
  if (hour === undefined) return undefined;
  const after = tokens[index + 1];
  if (
    /^(?:room|hall|raum|saal|salle|aula|sala|building|lab|hörsaal|theatre|no|nr)$/.test(
      tokens[index - 1]?.lower ?? '',
    )
  )
    return undefined;
  if (/^(?:ore|kl|klo|klokken|godz|ώρα|ora)$/.test(tokens[index - 1]?.lower ?? '') && after?.text !== ':')
    return { hour, minute: 0, style: 'hour', leadingZero: true, isWhole: true, next: index + 1 };
  const isWhole = after === undefined || after.spaced || /^[-–—,.;)\]›]$/.test(after.text);
  const clock = withMeridiem(tokens, {
    hour,
    minute: 0,
    style: 'bare',
    leadingZero: false,
    isWhole,
    next: index + 1,
  });
  return clock.meridiem !== undefined || isWhole || after?.kind === 'mark' ? clock : undefined;
}
