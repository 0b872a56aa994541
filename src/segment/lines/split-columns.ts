import { kindOfLabel } from './kind-of-label';
import { type Line, pieceOf } from './lines';

/** So many lines, close to one another, make two columns. */
const leastLines = 3;
const farthestApart = 3;

const gap = /\s{4,}/g;
/** What stands left in a table, a programme or a list and not in a column of text. */
const rowLead =
  /^[\d"“(]|[:.,]$|^(?:lecture|talk|part|session|day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri)/i;

interface Break {
  /** Offset in the line's text at which the right column begins. */
  readonly at: number;
  /** Its place on the page, in characters. */
  readonly column: number;
}

/**
 * Parts the lines of a page in two columns: three and more lines close to one another, each with one wide gap behind
 * which the words begin at the same place. Labels with their values and rows of tables stay whole.
 */
export function splitColumns(lines: readonly Line[]): Line[] {
  const breaks = lines.map(breakOf);
  return lines.flatMap((line, index) => {
    const own = breaks[index];
    if (own === undefined || alike(lines, breaks, index) < leastLines) return [line];
    return [pieceOf(line, 0, own.at), pieceOf(line, own.at, line.text.length)];
  });
}

function breakOf(line: Line): Break | undefined {
  if (line.cell !== undefined || line.text.length > 160) return undefined;
  const [only, second] = [...line.text.matchAll(gap)];
  if (only === undefined || second !== undefined) return undefined;
  const [left, right] = [line.text.slice(0, only.index), line.text.slice(only.index).trim()];
  const isRow = rowLead.test(left) || left.length < 4 || right.length < 3 || isLabel(left);
  const at = only.index + only[0].length;
  return isRow ? undefined : { at, column: line.indent + at };
}

function isLabel(words: string): boolean {
  const kind = kindOfLabel(words);
  return kind !== undefined && kind !== 'series' && kind !== 'other';
}

/** How many lines near one, itself counted, break at the same place. */
function alike(lines: readonly Line[], breaks: readonly (Break | undefined)[], index: number): number {
  const column = breaks[index]?.column ?? -1;
  let count = 1;
  for (const step of [-1, 1]) {
    let last = index;
    for (let next = index + step; Math.abs(next - last) <= farthestApart && next in lines; next += step) {
      const other = breaks[next]?.column;
      if (other === undefined || Math.abs(other - column) > 1) continue;
      count++;
      last = next;
      if (count >= leastLines) return count;
    }
  }
  return count;
}
