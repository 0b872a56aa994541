import { appendTo } from '../../util/append-to';
import { largest } from '../../util/largest';

/** A node on the plane; moved in place. */
export interface Disc {
  x: number;
  y: number;
  readonly radius: number;
}

/** More than there are cells from the lowest to the highest disc. */
const rows = 2 ** 26;
const turn = Math.PI * (3 - Math.sqrt(5));

/** Discs by their number. Arrays of numbers: places of objects that were spread are several times slower to change. */
interface Plane {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
}

/**
 * Pushes overlapping discs apart, in place, in at most `rounds` rounds. Neighbours are found on a grid, so a round
 * costs about the number of discs; discs on one spot part in directions that follow from their order.
 */
export function separate(discs: readonly Disc[], rounds: number): void {
  const plane: Plane = {
    x: Float64Array.from(discs, ({ x }) => x),
    y: Float64Array.from(discs, ({ y }) => y),
    radius: Float64Array.from(discs, ({ radius }) => radius),
  };
  const cell =
    2 *
    largest(
      discs.map(({ radius }) => radius),
      1e-6,
    );
  let round = 0;
  while (round < rounds && pushAll(plane, cell)) round += 1;
  for (const [index, disc] of discs.entries()) {
    disc.x = plane.x[index] ?? disc.x;
    disc.y = plane.y[index] ?? disc.y;
  }
}

function pushAll(plane: Plane, cell: number): boolean {
  const grid = new Map<number, number[]>();
  let moved = false;
  for (let index = 0; index < plane.x.length; index++) {
    const column = Math.floor((plane.x[index] ?? 0) / cell);
    const row = Math.floor((plane.y[index] ?? 0) / cell);
    for (let x = column - 1; x <= column + 1; x++)
      for (let y = row - 1; y <= row + 1; y++)
        for (const other of grid.get(x * rows + y) ?? []) if (push(plane, other, index)) moved = true;
    appendTo(grid, column * rows + row, index);
  }
  return moved;
}

function push({ x, y, radius }: Plane, left: number, right: number): boolean {
  const [leftX = 0, leftY = 0, rightX = 0, rightY = 0] = [x[left], y[left], x[right], y[right]];
  const [dx, dy] = [rightX - leftX, rightY - leftY];
  const distance = Math.sqrt(dx * dx + dy * dy);
  const overlap = (radius[left] ?? 0) + (radius[right] ?? 0) - distance;
  if (overlap <= 1e-6) return false;
  const [ux, uy] =
    distance > 1e-9 ? [dx / distance, dy / distance] : [Math.cos(right * turn), Math.sin(right * turn)];
  x[left] = leftX - (ux * overlap) / 2;
  y[left] = leftY - (uy * overlap) / 2;
  x[right] = rightX + (ux * overlap) / 2;
  y[right] = rightY + (uy * overlap) / 2;
  return true;
}
