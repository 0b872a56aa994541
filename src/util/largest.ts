/** The largest of some numbers, and at least `floor`. `Math.max` fails on lists of more than about 100,000. */
export function largest(values: Iterable<number>, floor = Number.NEGATIVE_INFINITY): number {
  let most = floor;
  for (const value of values) if (value > most) most = value;
  return most;
}
