import type { Point } from '../enrich/seed-positions';

/** Some people placed beside each other, from the upper left corner, y upwards. Units are about a name wide. */
export interface Block {
  readonly spots: readonly (readonly [key: string, spot: Point])[];
  readonly width: number;
  readonly height: number;
}

/** Room between blocks side by side, and between shelves of blocks. */
const [besideGap, shelfGap] = [1, 1.05];

/** Puts blocks on shelves, filled from the left, that all together are about `aspect` times as wide as tall. */
export function shelve(blocks: readonly Block[], aspect: number): Map<string, Point> {
  const area = blocks.reduce((sum, { width, height }) => sum + (width + besideGap) * (height + shelfGap), 0);
  const shelf = Math.max(Math.sqrt(area * aspect), ...blocks.map(({ width }) => width));
  const places = new Map<string, Point>();
  let [left, top, tallest] = [0, 0, 0];
  for (const { spots, width, height } of blocks) {
    if (left > 0 && left + width > shelf) [left, top, tallest] = [0, top - tallest, 0];
    for (const [key, { x, y }] of spots) places.set(key, { x: left + x, y: top + y });
    left += width + besideGap;
    tallest = Math.max(tallest, height + shelfGap);
  }
  return places;
}
