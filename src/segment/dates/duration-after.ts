import type { Token } from './token';

/** `for 1 hour`, `for 1.5 hours`, `for 90 minutes` straight after the start: minutes, and the token behind. */
export function durationAfter(
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
