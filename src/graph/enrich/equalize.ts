import type { Point } from './seed-positions';

/**
 * Moves points some way towards where they would lie if they were spread evenly over each axis: what is crowded gains
 * room, what lies far out comes nearer, and who is left of or above whom stays so. `share` of 0 leaves all as it is, 1
 * spreads them evenly. Keeps the span; points at the same place stay together.
 */
export function equalize(points: ReadonlyMap<string, Point>, share: number): ReadonlyMap<string, Point> {
  const all = [...points.values()];
  const acrossOf = evenly(all.map(({ x }) => x));
  const downOf = evenly(all.map(({ y }) => y));
  const mix = (value: number, even: number): number => value + share * (even - value);
  return new Map(
    [...points].map(([key, { x, y }]) => [key, { x: mix(x, acrossOf(x)), y: mix(y, downOf(y)) }]),
  );
}

/** Where each value would lie among all of them if they were spread evenly between the least and the largest. */
function evenly(values: readonly number[]): (value: number) => number {
  const sorted = [...values].sort((one, other) => one - other);
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  const ranks = new Map<number, number>();
  for (const [rank, value] of sorted.entries()) if (!ranks.has(value)) ranks.set(value, rank);
  const step = (most - least) / Math.max(1, sorted.length - 1);
  return (value) => least + step * (ranks.get(value) ?? 0);
}
