import { wrapped } from '../util/wrapped';

/** A run of words in a line; `column` counts from 0, tabs expanded. */
interface Cell {
  readonly text: string;
  readonly column: number;
}

/** One row of a table: what its cells say, and where the lowest line of each begins. */
interface Row {
  readonly texts: readonly string[];
  readonly columns: readonly number[];
  /** How many printed lines it is made of. */
  readonly lines: number;
}

const heads = new RegExp(
  wrapped`
    ^(?:dates?|days?|when|time|hour|where|room|place|location|venue|speakers?|presenter|lecturer|name|
    affiliation|institution|host|topics?|titles?|subject|talk|data|fecha|hora|sala|datum|zeit|uhrzeit|raum|
    ort|thema|titel|heure|salle|lieu|sujet|titre|orateur)$
  `,
  'i',
);
/** Columns whose cells are sentences that go on; in others each line says something of its own. */
const running = /^(?:topic|title|subject|talk|thema|titel|sujet|titre)s?$/i;
const fewestColumns = 3;
const tabWidth = 8;
const longestHead = 120;
const longestLine = 240;

/**
 * Text whose tables are set in columns with cells of several lines, one row a line and ` | ` between the cells, as a
 * person reads them. The head of a table names its columns: `DATE   SPEAKER   TOPIC`. Other text stays as it is.
 */
export const unwrapColumns = (text: string): string => {
  const lines = text.split('\n');
  const printed: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    printed.push(line);
    at++;
    const names = namesOf(line);
    if (names === undefined) continue;
    while ((lines[at] ?? '-').trim() === '') printed.push(lines[at++] ?? '');
    for (let row = rowAt(lines, at, names); row !== undefined; row = rowAt(lines, at, names)) {
      printed.push(row.lines === 1 ? (lines[at] ?? '') : row.texts.join(' | '));
      at += row.lines;
      while (lines[at]?.trim() === '') printed.push(lines[at++] ?? '');
    }
  }
  return printed.join('\n');
};

/** The names of the columns, when a line is the head of a table. */
function namesOf(line: string): readonly string[] | undefined {
  if (line.length > longestHead || !/\t|\S {2}/.test(line)) return undefined;
  const names = cellsOf(line).map(({ text }) => text.replace(/[:.]$/, ''));
  return names.length >= fewestColumns && names.every((name) => heads.test(name)) ? names : undefined;
}

function cellsOf(line: string): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  let from = 0;
  for (const { 0: words, index } of line.slice(0, longestLine).matchAll(/\S+(?: \S+)*/g)) {
    column += widthOf(line.slice(from, index), column);
    cells.push({ text: words, column });
    column += words.length;
    from = index + words.length;
  }
  return cells;
}

function widthOf(blanks: string, from: number): number {
  let column = from;
  for (const blank of blanks) column += blank === '\t' ? tabWidth - (column % tabWidth) : 1;
  return column - from;
}

/** The row that begins at a line, with the lines that continue it; undefined where there is none. */
function rowAt(lines: readonly string[], at: number, names: readonly string[]): Row | undefined {
  const cells = cellsOf(lines[at] ?? '');
  if (cells.length < names.length || !/^\S/.test(lines[at] ?? '')) return undefined;
  const last = cells.slice(names.length - 1).map(({ text }) => text);
  const first = [...cells.slice(0, names.length - 1).map(({ text }) => text), last.join(' ')];
  let row: Row = {
    texts: first,
    columns: cells.slice(0, names.length).map(({ column }) => column),
    lines: 1,
  };
  for (
    let next = continued(row, lines[at + 1] ?? '', names);
    next !== undefined;
    next = continued(row, lines[at + row.lines] ?? '', names)
  )
    row = next;
  return row;
}

/** The row with a further line: each of its cells goes on the column that it stands nearest to, in order. */
function continued(row: Row, line: string, names: readonly string[]): Row | undefined {
  const cells = cellsOf(line);
  if (!/^\s{2}|^\t/.test(line) || cells.length === 0 || cells.length >= names.length) return undefined;
  const places = nearest(
    cells.map(({ column }) => column),
    row.columns,
  );
  return {
    texts: row.texts.map((text, index) => {
      const words = cells[places.indexOf(index)]?.text;
      if (words === undefined) return text;
      const goesOn = running.test(names[index] ?? '') || /^\p{Ll}/u.test(words);
      return `${text}${goesOn ? ' ' : ', '}${words}`;
    }),
    columns: row.columns.map((column, index) => cells[places.indexOf(index)]?.column ?? column),
    lines: row.lines + 1,
  };
}

/** Gives each offset a column, in rising order and with the least distance in sum. There are at most as many as columns. */
function nearest(offsets: readonly number[], columns: readonly number[]): readonly number[] {
  const [offset, ...others] = offsets;
  if (offset === undefined) return [];
  let best: { readonly places: readonly number[]; readonly cost: number } | undefined;
  for (let place = 0; place + others.length < columns.length; place++) {
    const rest = nearest(others, columns.slice(place + 1)).map((index) => index + place + 1);
    const places = [place, ...rest];
    const cost = places.reduce(
      (sum, index, at) => sum + Math.abs((offsets[at] ?? 0) - (columns[index] ?? 0)),
      0,
    );
    if (best === undefined || cost < best.cost) best = { places, cost };
  }
  return best?.places ?? [];
}
