import type { Span } from '../../model';
import { partitionPoint } from '../../util/partition-point';
import type { Words } from '../words';

/** The one of some spans, which are in order, that the tokens stand in. */
export function spanAround(
  { tokens }: Words,
  { from, to }: { from: number; to: number },
  spans: readonly Span[],
): Span | undefined {
  const start = tokens[from]?.start ?? 0;
  const span = spans[partitionPoint(spans, ({ end }) => end <= start)];
  const isInside = span !== undefined && span.start <= start && (tokens[to - 1]?.end ?? 0) <= span.end;
  return isInside ? span : undefined;
}
