import { kindOfLabel } from './kind-of-label';
import type { LabelKind } from './label-words';
import { type Line, pieceOf } from './lines';

/** A cell of a line: offsets within the line's text. */
interface Cell {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

interface Column {
  readonly kind: LabelKind;
  /** What its cells hold in parentheses: `Speaker (Host)`. */
  readonly aside?: LabelKind | undefined;
  readonly from: number;
}

const boundary = /\s*\|\s*|\t+ *|\s{2,}/g;

/**
 * Parts the rows of tables whose head names its columns (`Date | Speaker | Title`, or the same in tabs or wide spaces)
 * into cells that carry their column's label. Rows end at a blank line followed by no further row.
 */
export function splitTables(lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  let columns: readonly Column[] = [];
  let row = 0;
  for (const line of lines) {
    const head = headOf(line);
    const cells = head === undefined && columns.length > 0 ? cellsOf(line) : [];
    if (head !== undefined) columns = head;
    else if (columns.length > 0 && cells.length < 2) columns = line.text.length > 100 ? [] : columns;
    if (head !== undefined || columns.length === 0 || !isRow(cells, columns)) result.push(line);
    else result.push(...rowOf(line, cells, columns, ++row));
  }
  return result;
}

function cellsOf(line: Line): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  const push = (to: number): void => {
    if (to > from || cells.length > 0) cells.push({ from, to, text: line.text.slice(from, to).trim() });
  };
  if (line.text.length > 1000) return [];
  for (const match of line.text.matchAll(boundary)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(line.text.length);
  return cells;
}

/** The columns that a line names, when all of its three or more cells are labels. */
function headOf(line: Line): Column[] | undefined {
  if (line.text.length > 160 || !/[|\t]|\s{2}/.test(line.text)) return undefined;
  const cells = cellsOf(line);
  if (cells.length < 3 || cells.length > 8) return undefined;
  const columns = cells.map(({ text, from }) => {
    const note = /\(([^)]{2,30})\)$/.exec(text)?.[1];
    const kind = kindOfLabel(text);
    return {
      kind: kind === 'poster' ? ('affiliation' as const) : kind,
      aside: note === undefined ? undefined : kindOfLabel(note),
      from,
    };
  });
  const known = columns.filter((column) => column.kind !== undefined);
  const isHead =
    known.length >= 3 &&
    known.length >= cells.length - 1 &&
    known.some((column) => /^(?:date|when|time|speaker|title)$/.test(column.kind ?? ''));
  return isHead ? columns.map(({ kind, ...rest }) => ({ ...rest, kind: kind ?? 'other' })) : undefined;
}

function isRow(cells: readonly Cell[], columns: readonly Column[]): boolean {
  return cells.length >= Math.max(2, columns.length - 2) && cells.length <= columns.length + 1;
}

/** Cells take the labels of their columns in order; a subject column is the title of the talk. */
function rowOf(line: Line, cells: readonly Cell[], columns: readonly Column[], row: number): Line[] {
  return cells
    .flatMap((cell, index) => {
      const kind = columns[index]?.kind;
      if (kind === undefined || cell.text === '') return [];
      const own = { kind: kind === 'subject' ? ('title' as const) : kind, row };
      const aside = columns[index]?.aside;
      const open = aside === undefined ? -1 : line.text.lastIndexOf('(', cell.to);
      if (aside === undefined || open <= cell.from)
        return [{ ...pieceOf(line, cell.from, cell.to), cell: own }];
      return [
        { ...pieceOf(line, cell.from, open), cell: own },
        { ...pieceOf(line, open + 1, line.text.indexOf(')', open)), cell: { kind: aside, row } },
      ];
    })
    .filter((piece) => piece.text !== '');
}
