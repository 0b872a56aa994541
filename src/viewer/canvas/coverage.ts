import type { Box } from '../../graph/enrich/place-labels';

const cell = 8;

/**
 * Tells how much of any box some other boxes cover, as a share of 0 to 1: a summed-area table (Crow 1984) over cells
 * of 8 pixels, so that asking costs the same for every box. Only what lies within `area` counts.
 */
export function coverageBy(boxes: readonly Box[], area: Box): (box: Box) => number {
  const columns = Math.max(1, Math.ceil((area.right - area.left) / cell));
  const rows = Math.max(1, Math.ceil((area.bottom - area.top) / cell));
  const column = (x: number): number => clamp(Math.floor((x - area.left) / cell), columns);
  const row = (y: number): number => clamp(Math.floor((y - area.top) / cell), rows);
  const width = columns + 1;
  const sums = new Float64Array(width * (rows + 1));
  for (const box of boxes) {
    if (!isNear(box, area)) continue;
    for (let y = row(box.top); y <= Math.min(row(box.bottom), rows - 1); y++)
      for (let x = column(box.left); x <= Math.min(column(box.right), columns - 1); x++)
        sums[(y + 1) * width + x + 1] = 1;
  }
  for (let y = 1; y <= rows; y++)
    for (let x = 1; x <= columns; x++) {
      const at = y * width + x;
      sums[at] = read(sums, at) + read(sums, at - 1) + read(sums, at - width) - read(sums, at - width - 1);
    }
  return (box) => {
    const [left, right] = [column(box.left), Math.min(columns, column(box.right) + 1)];
    const [top, bottom] = [row(box.top), Math.min(rows, row(box.bottom) + 1)];
    const corner = (x: number, y: number): number => read(sums, y * width + x);
    const covered = corner(right, bottom) - corner(left, bottom) - corner(right, top) + corner(left, top);
    return covered / Math.max(1, (right - left) * (bottom - top));
  };
}

function isNear(box: Box, area: Box): boolean {
  return box.right > area.left && box.left < area.right && box.bottom > area.top && box.top < area.bottom;
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}

function read(sums: Float64Array, at: number): number {
  return sums[at] ?? 0;
}
