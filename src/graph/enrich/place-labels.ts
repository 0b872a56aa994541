import { appendTo } from '../../util/append-to';

/** A text that wants a place beside a point of the screen; all in pixels. */
export interface LabelRequest {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** How far from the point the text must stay. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Where no side is free, it may cover discs that are clearly smaller than its own rather than not be named. */
  readonly isLeading?: boolean;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Side = 'right' | 'left' | 'above' | 'below';

export interface PlacedLabel extends Box {
  readonly key: string;
  readonly side: Side;
}

/** What labels keep off; a label may lie on the obstacle that has its own key. `radius` is that of a disc. */
export type Obstacle = Box & { readonly key: string; readonly radius?: number };

const cellSize = 64;
/** Room that a label needs to appear; one already there may stay with less, so that labels do not flicker. */
const roomToAppear = 6;
const roomToStay = 3;
/** A disc with less than this share of another's radius is clearly smaller. */
const clearlySmaller = 0.75;
const sides: readonly Side[] = ['right', 'left', 'below', 'above'];

/**
 * Places as many labels as fit without any overlap, in the order given, on the first free side of their point. None
 * is cut off by the rim: a label above or below its point is shifted inside, and one that cannot be whole has no
 * place. A label placed before (`previous`) tries its old side first and needs less room.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  previous: ReadonlyMap<string, Side>,
  bounds: Box,
  obstacles: readonly Obstacle[] = [],
): PlacedLabel[] {
  const grid = new Grid();
  for (const obstacle of obstacles) grid.add(obstacle);
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const old = previous.get(request.key);
    const room = old === undefined ? roomToAppear : roomToStay;
    for (const { side, covers } of attemptsFor(request, old)) {
      const box = boxOn(request, side, bounds);
      if (!isInside(box, bounds) || !grid.isFree(grown(box, room), request.key, covers)) continue;
      grid.add({ key: '', ...box });
      placed.push({ key: request.key, side, ...box });
      break;
    }
  }
  return placed;
}

/** A side to try, and the radius of the discs that may be covered there. */
interface Attempt {
  readonly side: Side;
  readonly covers: number;
}

function attemptsFor({ isLeading = false, radius }: LabelRequest, old: Side | undefined): Attempt[] {
  const most = isLeading ? clearlySmaller * radius : 0;
  const strict = sides.filter((side) => side !== old).map((side) => ({ side, covers: 0 }));
  const lenient = isLeading ? sides.map((side) => ({ side, covers: most })) : [];
  return [...(old === undefined ? [] : [{ side: old, covers: most }]), ...strict, ...lenient];
}

/** Whether a box lies wholly within another. */
export function isInside(box: Box, { left, top, right, bottom }: Box): boolean {
  return box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
}

function boxOn({ x, y, radius, width, height }: LabelRequest, side: Side, bounds: Box): Box {
  const gap = radius + 4;
  const beside = side === 'right' ? x + gap : x - gap - width;
  const isBeside = side === 'right' || side === 'left';
  const left = isBeside ? beside : shiftedInside(x, width, bounds);
  const top = side === 'above' ? y - gap - height : side === 'below' ? y + gap : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

/** Left end of a text centred at x, moved into the bounds while it still stands over or under x. */
function shiftedInside(x: number, width: number, { left, right }: Box): number {
  const centred = x - width / 2;
  const inside = Math.min(Math.max(centred, left), right - width);
  return Math.abs(inside - centred) <= width / 2 ? inside : centred;
}

function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by / 2, right: right + by, bottom: bottom + by / 2 };
}

/** Boxes by the cells of a coarse grid that they touch. */
class Grid {
  readonly #cells = new Map<string, Obstacle[]>();

  add(box: Obstacle): void {
    for (const cell of cellsOf(box)) appendTo(this.#cells, cell, box);
  }

  /** Whether nothing is in the way but what has this key, or is a disc of no more than `covers`. */
  isFree(box: Box, key: string, covers: number): boolean {
    const blocks = (other: Obstacle): boolean =>
      other.key !== key && (other.radius ?? Number.POSITIVE_INFINITY) > covers && overlap(box, other);
    return cellsOf(box).every((cell) => !(this.#cells.get(cell) ?? []).some(blocks));
  }
}

function cellsOf({ left, top, right, bottom }: Box): string[] {
  const cells: string[] = [];
  for (let column = Math.floor(left / cellSize); column <= Math.floor(right / cellSize); column++)
    for (let row = Math.floor(top / cellSize); row <= Math.floor(bottom / cellSize); row++)
      cells.push(`${column},${row}`);
  return cells;
}

/** Whether two boxes share any area. */
export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
