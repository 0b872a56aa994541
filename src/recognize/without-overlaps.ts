import type { Span } from '../model';
import { partitionPoint } from '../util/partition-point';

/** The items that share no character with any of the others, in their order. */
export function withoutOverlaps<Item extends Span>(items: readonly Item[], others: readonly Span[]): Item[] {
  return items.filter(isFreeOf(others));
}

/** Tells of a span whether it shares no character with any of these. Sorts them once; each answer is a bisection. */
export function isFreeOf(others: readonly Span[]): (span: Span) => boolean {
  const sorted = [...others].sort((one, other) => one.start - other.start);
  let reach = -1;
  const reaches = sorted.map((span) => {
    reach = Math.max(reach, span.end);
    return reach;
  });
  return ({ start, end }) => {
    const before = partitionPoint(sorted, (span) => span.start < end);
    return start >= (reaches[before - 1] ?? -1);
  };
}
