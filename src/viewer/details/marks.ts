import type { Span } from '../../model';

/** A stretch of text that is lit by some spans or by none; `current` when the chosen span is among them. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
  readonly lit: boolean;
  readonly current: boolean;
}

/**
 * Cuts a text at the borders of spans, which may overlap or reach beyond it. The stretches together are the text.
 * `current` is the span to bring out among the others.
 */
export function markText(text: string, spans: readonly Span[], current: Span | undefined): Stretch[] {
  const clamp = (at: number): number => Math.min(Math.max(at, 0), text.length);
  const clamped = spans.map(({ start, end }) => ({ start: clamp(start), end: clamp(end) }));
  const borders = [...new Set([0, text.length, ...clamped.flatMap(({ start, end }) => [start, end])])].sort(
    (one, other) => one - other,
  );
  const stretches: Stretch[] = [];
  let open = 0;
  const change = new Map<number, number>();
  for (const { start, end } of clamped) {
    if (end <= start) continue;
    change.set(start, (change.get(start) ?? 0) + 1);
    change.set(end, (change.get(end) ?? 0) - 1);
  }
  for (const [at, start] of borders.entries()) {
    open += change.get(start) ?? 0;
    const end = borders[at + 1];
    if (end === undefined) break;
    const inside = current !== undefined && start >= current.start && end <= current.end;
    stretches.push({ start, text: text.slice(start, end), lit: open > 0, current: inside && open > 0 });
  }
  return stretches;
}
