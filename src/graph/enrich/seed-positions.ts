export interface Point {
  readonly x: number;
  readonly y: number;
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * Places the members of each community around its centre, each taking the same area. This alone shows most of the
 * structure; rounded, so that what follows starts alike everywhere.
 */
export function seedPositions(
  communities: readonly (readonly string[])[],
  centres: readonly Point[],
): ReadonlyMap<string, Point> {
  return new Map(
    communities.flatMap((members, index) => {
      const centre = centres[index] ?? { x: 0, y: 0 };
      return members.map((key, place) => {
        const offset = onSpiral(place, Math.sqrt(place));
        return [key, { x: round(centre.x + offset.x), y: round(centre.y + offset.y) }] as const;
      });
    }),
  );
}

/** A point at a distance from the middle, each index in another direction (golden angle). */
export function onSpiral(index: number, distance: number): Point {
  return { x: distance * Math.cos(index * goldenAngle), y: distance * Math.sin(index * goldenAngle) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
