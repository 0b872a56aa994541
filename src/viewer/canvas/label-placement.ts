/** A text that wants a place beside a point of the screen; all in pixels. */
export interface LabelRequest {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** How far from the point the text must stay. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Centred on the point rather than beside it. */
  readonly centred?: boolean;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Side = 'right' | 'left' | 'above' | 'below' | 'centre';

export interface PlacedLabel extends Box {
  readonly key: string;
  readonly side: Side;
}

const cellSize = 64;
/** Room that a label needs to appear; one already there may stay with less, so that labels do not flicker. */
const roomToAppear = 5;
const roomToStay = 1;
const sides: readonly Side[] = ['right', 'left', 'below', 'above'];

/**
 * Places as many labels as fit without any overlap, in the order given, on the first free side of their point, where
 * possible within `bounds`. A label placed before (`previous`) tries its old side first and needs less room.
 * `obstacles` are kept free of all labels but their own (by key) and centred ones, which lie over the picture.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  previous: ReadonlyMap<string, Side>,
  bounds: Box,
  obstacles: readonly (Box & { readonly key: string })[] = [],
): PlacedLabel[] {
  const grid = new Grid();
  for (const obstacle of obstacles) grid.add(obstacle);
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const old = previous.get(request.key);
    const room = old === undefined ? roomToAppear : roomToStay;
    for (const side of sidesFor(request, old, bounds)) {
      const box = boxOn(request, side);
      if (!grid.isFree(grown(box, room), request)) continue;
      grid.add({ key: '', ...box });
      placed.push({ key: request.key, side, ...box });
      break;
    }
  }
  return placed;
}

/** The old side first, then those on which the label is not cut off by the rim. */
function sidesFor(request: LabelRequest, old: Side | undefined, bounds: Box): readonly Side[] {
  if (request.centred) return ['centre'];
  const whole = sides.filter((side) => isInside(boxOn(request, side), bounds));
  const cut = sides.filter((side) => !whole.includes(side));
  const ordered = [...whole, ...cut];
  return old === undefined ? ordered : [old, ...ordered.filter((side) => side !== old)];
}

function isInside(box: Box, { left, top, right, bottom }: Box): boolean {
  return box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
}

function boxOn({ x, y, radius, width, height }: LabelRequest, side: Side): Box {
  const gap = radius + 4;
  const left = side === 'right' ? x + gap : side === 'left' ? x - gap - width : x - width / 2;
  const top = side === 'above' ? y - gap - height : side === 'below' ? y + gap : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by / 2, right: right + by, bottom: bottom + by / 2 };
}

/** Boxes by the cells of a coarse grid that they touch. */
class Grid {
  readonly #cells = new Map<string, (Box & { readonly key: string })[]>();

  add(box: Box & { readonly key: string }): void {
    for (const cell of cellsOf(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes === undefined) this.#cells.set(cell, [box]);
      else boxes.push(box);
    }
  }

  isFree(box: Box, { key, centred = false }: LabelRequest): boolean {
    return cellsOf(box).every(
      (cell) =>
        !(this.#cells.get(cell) ?? []).some(
          (other) => other.key !== key && !(centred && other.key !== '') && overlap(box, other),
        ),
    );
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
