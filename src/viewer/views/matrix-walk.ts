/** A cell of the matrix; row 0 and column 0 are the headings. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Where a key leads from a cell; undefined for keys that lead nowhere. The corner between the headings is no cell. */
export function stepInMatrix(
  { row, column }: CellPlace,
  key: string,
  { rows, columns }: Size,
): CellPlace | undefined {
  const moves: Readonly<Record<string, CellPlace>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: { row, column: row === 0 ? 1 : 0 },
    End: { row, column: columns - 1 },
    PageUp: { row: column === 0 ? 1 : 0, column },
    PageDown: { row: rows - 1, column },
  };
  const wish = Object.hasOwn(moves, key) ? moves[key] : undefined;
  if (wish === undefined) return undefined;
  const isOutside = wish.row < 0 || wish.column < 0 || wish.row >= rows || wish.column >= columns;
  return isOutside || (wish.row === 0 && wish.column === 0) ? { row, column } : wish;
}
