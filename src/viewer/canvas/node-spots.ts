import type { Point } from '../../graph/enrich/seed-positions';

/** Where some nodes lie and how large they are: three numbers for each, in the order of the keys. */
export interface NodeSpots {
  readonly keys: readonly string[];
  readonly values: Float32Array;
}

/** What of a drawn node decides whether one points at it. */
export interface DrawnNode extends Point {
  readonly size: number;
  readonly hidden: boolean;
}

const valuesPerSpot = 3;

/** The spots of some nodes; those that are not drawn are left out. */
export function nodeSpots(
  keys: Iterable<string>,
  drawnNode: (key: string) => DrawnNode | undefined,
): NodeSpots {
  const drawn: string[] = [];
  const values: number[] = [];
  for (const key of keys) {
    const node = drawnNode(key);
    if (node === undefined || node.hidden) continue;
    drawn.push(key);
    values.push(node.x, node.y, node.size);
  }
  return { keys: drawn, values: Float32Array.from(values) };
}

/**
 * The node under a point: the first that covers it, else the nearest within `reach` of it, so that small ones can be
 * met. `scale` turns sizes into the units of the coordinates. Linear in the nodes.
 */
export function spotAt(
  { keys, values }: NodeSpots,
  { x, y }: Point,
  scale: number,
  reach: number,
): string | undefined {
  let nearest: string | undefined;
  let least = reach * reach;
  for (const [at, key] of keys.entries()) {
    const offset = at * valuesPerSpot;
    const distance = (x - (values[offset] ?? 0)) ** 2 + (y - (values[offset + 1] ?? 0)) ** 2;
    if (distance <= ((values[offset + 2] ?? 0) * scale) ** 2) return key;
    if (distance > least) continue;
    least = distance;
    nearest = key;
  }
  return nearest;
}
