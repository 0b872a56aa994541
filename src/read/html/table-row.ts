const longestLine = 120;
const mostLines = 4;

const linesOf = (cell: string): readonly string[] => cell.split('\n').filter((line) => line.trim() !== '');

const isShort = (cell: string): boolean => {
  const lines = linesOf(cell);
  return lines.length <= mostLines && lines.every((line) => line.length <= longestLine);
};

/** A line that is a sentence begins one of its own; other lines are parts of a list. */
const isSentence = (line: string): boolean => /^\p{Lu}.{18,}[.!?]$/u.test(line) && /\s\S+\s\S+\s/.test(line);

const markBetween = (before: string, line: string): string =>
  /[,;:]$/.test(before) ? '' : !isSentence(line) ? ',' : /[.!?]$/.test(before) ? '' : '.';

const onOneLine = (cell: string): string => {
  const [first = '', ...others] = linesOf(cell).map((line) => line.trim());
  return others.reduce((before, line) => `${before}${markBetween(before, line)} ${line}`, first);
};

const isOneLine = (cell: string): boolean => linesOf(cell).length <= 1;

/** `09:30 – 10:15` before several lines: a slot of a programme, whose lines stay lines. */
const isSlot = ([first = '', ...others]: readonly string[]): boolean =>
  /^\s{0,9}\d{1,2}[:.h]\d\d/.test(first) && isOneLine(first) && others.length === 1;

/**
 * A row as ` | ` between its cells, where it is a row of data. Cells that hold whole texts are the columns of
 * a layout: they follow one another as blocks. Empty cells keep their place, so that columns stay columns.
 */
export const tableRow = (cells: readonly string[]): string => {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length <= 1) return filled[0] ?? '';
  if (isSlot(filled)) return filled.map((cell) => linesOf(cell).join('\n')).join(' | ');
  const isData = cells.every((cell) => isOneLine(cell) || isShort(cell));
  return isData ? cells.map((cell) => onOneLine(cell).trim()).join(' | ') : filled.join('\n\n');
};
