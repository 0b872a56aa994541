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

/**
 * Pushes overlapping discs apart, in place, in at most `rounds` rounds. Neighbours are found on a grid, so a round
 * costs about the number of discs; discs on one spot part in directions that follow from their order.
 */
export function separate(discs: readonly Disc[], rounds: number): void {
  const cell =
    2 *
    largest(
      discs.map(({ radius }) => radius),
      1e-6,
    );
  for (let round = 0; round < rounds; round++) if (!pushAll(discs, cell)) return;
}

function pushAll(discs: readonly Disc[], cell: number): boolean {
  const grid = new Map<number, number[]>();
  const cellOf = (value: number): number => Math.floor(value / cell);
  let moved = false;
  for (const [index, disc] of discs.entries()) {
    const [column, row] = [cellOf(disc.x), cellOf(disc.y)];
    for (let x = column - 1; x <= column + 1; x++)
      for (let y = row - 1; y <= row + 1; y++)
        for (const other of grid.get(x * rows + y) ?? []) {
          const neighbour = discs[other];
          if (neighbour !== undefined && push(neighbour, disc, index)) moved = true;
        }
    appendTo(grid, column * rows + row, index);
  }
  return moved;
}

function push(left: Disc, right: Disc, index: number): boolean {
  const [dx, dy] = [right.x - left.x, right.y - left.y];
  const distance = Math.sqrt(dx * dx + dy * dy);
  const overlap = left.radius + right.radius - distance;
  if (overlap <= 1e-6) return false;
  const [ux, uy] =
    distance > 1e-9 ? [dx / distance, dy / distance] : [Math.cos(index * turn), Math.sin(index * turn)];
  left.x -= (ux * overlap) / 2;
  left.y -= (uy * overlap) / 2;
  right.x += (ux * overlap) / 2;
  right.y += (uy * overlap) / 2;
  return true;
}
