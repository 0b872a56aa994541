import type { Span } from '../model';

/** The items that share no character with any of the others. Linear after sorting; keeps the items' order. */
export function withoutOverlaps<Item extends Span>(items: readonly Item[], others: readonly Span[]): Item[] {
  const sorted = [...others].sort((one, other) => one.start - other.start);
  const inOrder = [...items].sort((one, other) => one.start - other.start);
  const free = new Set<Item>();
  let next = 0;
  let reach = -1;
  for (const item of inOrder) {
    for (let span = sorted[next]; span !== undefined && span.start < item.end; span = sorted[++next])
      reach = Math.max(reach, span.end);
    if (item.start >= reach) free.add(item);
  }
  return items.filter((item) => free.has(item));
}
