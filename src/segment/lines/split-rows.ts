import { personScore } from '../../lexicon/person-name';
import { findDates } from '../dates/find-dates';
import { findTimes } from '../dates/find-times';
import { tokenize } from '../dates/token';
import { parsePeople } from '../people/parse-people';
import { looksLikeOrganization } from '../places/organization-words';
import { findVenues } from '../places/venue-words';
import type { LabelKind } from './label-words';
import { type Line, pieceOf } from './lines';

/** What may part the cells of a row, the surest first. */
const marks: readonly RegExp[] = [
  /\s*\|\s*/g,
  /\t+ */g,
  /\s+[–—]\s+|\s+--\s+/g,
  / {3,}/g,
  /\s*;\s+/g,
  /\s+-\s+/g,
];
const fewestCells = 3;
const mostCells = 7;
/** Longer lines are running text. */
const longestRow = 260;
/** So many lines without cells may stand between two rows: a remark, the wrapped end of a title. */
const farthestApart = 3;

/** So many rows tell what the columns hold. */
const sampleSize = 40;

interface Cell {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

type Row = readonly Cell[];

/**
 * Parts rows that are alike, one below the other, into cells with the labels of their columns, though no head names
 * the columns: `Entropy of Birds — Ada Byron — 3 March — Room 5`. What a column holds is told by what most of its
 * cells look like; days, people and titles must be among them.
 */
export function splitRows(lines: readonly Line[]): Line[] {
  for (const mark of marks) {
    const rows = lines.map((line) => rowOf(line, mark));
    const blocks = blocksOf(rows);
    const columns = blocks.map((block) => columnsOf(block.flatMap((index) => rows[index] ?? [])));
    if (columns.some((kinds) => kinds !== undefined)) return parted(lines, rows, blocks, columns);
  }
  return [...lines];
}

function rowOf(line: Line, mark: RegExp): Row | undefined {
  if (line.cell !== undefined || line.text.length > longestRow || !/\d/.test(line.text)) return undefined;
  const cells: Cell[] = [];
  let from = 0;
  for (const match of line.text.matchAll(mark)) {
    cells.push({ from, to: match.index, text: line.text.slice(from, match.index) });
    from = match.index + match[0].length;
  }
  cells.push({ from, to: line.text.length, text: line.text.slice(from) });
  return cells.length >= fewestCells && cells.length <= mostCells ? cells : undefined;
}

/** Runs of lines that have cells, as numbers of lines. */
function blocksOf(rows: readonly (Row | undefined)[]): number[][] {
  const blocks: number[][] = [];
  rows.forEach((row, index) => {
    if (row === undefined) return;
    const last = blocks.at(-1);
    if (last !== undefined && index - (last.at(-1) ?? 0) <= farthestApart) last.push(index);
    else blocks.push([index]);
  });
  return blocks.filter((block) => block.length >= 2);
}

const signs = {
  when: tellsDay,
  time: (words: string) => covers(words, times(words)),
  venue: tellsPlace,
  speaker: tellsPerson,
  affiliation: (words: string) => looksLikeOrganization(words) && !tellsPerson(words),
} as const satisfies Partial<Record<LabelKind, (words: string) => boolean>>;

/** The kinds of the columns of the most usual length of row; undefined where days, people or titles are missing. */
function columnsOf(flat: readonly Cell[]): LabelKind[] | undefined {
  const rows = byRow(flat);
  const usual = mostUsual(rows.map((row) => row.length));
  const alike = rows.filter((row) => row.length === usual).slice(0, sampleSize);
  if (alike.length < 2) return undefined;
  const kinds: (LabelKind | undefined)[] = Array.from({ length: usual }, () => undefined);
  for (const [kind, shows] of Object.entries(signs)) {
    const shares = kinds.map((known, column) => (known === undefined ? shareOf(alike, column, shows) : 0));
    const best = shares.indexOf(Math.max(...shares));
    const least = kind === 'when' ? 0.75 : 0.5;
    if ((shares[best] ?? 0) >= least) kinds[best] = kind as LabelKind;
  }
  const title = longestOpen(alike, kinds);
  if (title === undefined || !kinds.includes('when') || !kinds.includes('speaker')) return undefined;
  kinds[title] = 'title';
  return kinds.map((kind) => kind ?? 'other');
}

/** Cells in the order of their rows: a cell that begins at 0 opens one. */
function byRow(flat: readonly Cell[]): Cell[][] {
  const rows: Cell[][] = [];
  for (const cell of flat)
    if (cell.from === 0) rows.push([cell]);
    else rows.at(-1)?.push(cell);
  return rows;
}

function mostUsual(lengths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0] as const)[0];
}

function shareOf(rows: readonly Row[], column: number, shows: (words: string) => boolean): number {
  const filled = rows.map((row) => row[column]?.text ?? '').filter((words) => !isOpen(words));
  return filled.filter(shows).length / Math.max(2, filled.length);
}

function isOpen(words: string): boolean {
  return words.trim() === '' || /^\W*(?:tb[acd]|n\.?n\.?)\W*$/i.test(words);
}

/** The column without a kind whose cells have most words, three and more on average. */
function longestOpen(rows: readonly Row[], kinds: readonly (LabelKind | undefined)[]): number | undefined {
  const words = kinds.map((kind, column) => {
    const filled = rows.map((row) => row[column]?.text ?? '').filter((text) => !isOpen(text));
    const count = filled.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
    return kind === undefined ? count / Math.max(1, filled.length) : 0;
  });
  const best = words.indexOf(Math.max(...words));
  return (words[best] ?? 0) >= 2 ? best : undefined;
}

function spansIn(words: string): {
  dates: ReturnType<typeof findDates>;
  clocks: ReturnType<typeof findTimes>;
} {
  const tokens = tokenize(words);
  const isNever = (): boolean => false;
  return { dates: findDates(tokens), clocks: findTimes(tokens, isNever, isNever) };
}

function times(words: string): readonly { readonly start: number; readonly end: number }[] {
  return spansIn(words).clocks;
}

function tellsDay(words: string): boolean {
  const { dates, clocks } = spansIn(words);
  const isDay = dates.some(({ day, month }) => day !== undefined && month !== undefined);
  return isDay && covers(words, [...dates, ...clocks]);
}

function covers(words: string, spans: readonly { readonly start: number; readonly end: number }[]): boolean {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0) > words.trim().length * 0.5;
}

function tellsPlace(words: string): boolean {
  return findVenues(words, 0, []).some(
    ({ start, end, score }) => score >= 3 && end - start > words.trim().length * 0.6,
  );
}

function tellsPerson(words: string): boolean {
  const [first] = parsePeople(words, 0, { expected: false, rule: '', confidence: 0 });
  return first !== undefined && first.start < 12 && personScore(first.value) > 0.5;
}

function parted(
  lines: readonly Line[],
  rows: readonly (Row | undefined)[],
  blocks: readonly (readonly number[])[],
  columns: readonly (readonly LabelKind[] | undefined)[],
): Line[] {
  const kindsOf = new Map(
    blocks.flatMap((block, order) => {
      const kinds = columns[order];
      return kinds === undefined ? [] : block.map((index) => [index, kinds] as const);
    }),
  );
  return lines.flatMap((line, index) => {
    const kinds = kindsOf.get(index);
    const row = kinds && fitted(rows[index] ?? [], kinds);
    if (kinds === undefined || row === undefined) return [line];
    return row.flatMap((cell, column) => {
      const piece = pieceOf(line, cell.from, cell.to);
      const kind = kinds[column] ?? 'other';
      return piece.text === '' ? [] : [{ ...piece, cell: { kind, row: -1 - index } }];
    });
  });
}

/** A row with the cells of its columns: where a title holds the mark itself, its parts are one again. */
function fitted(row: Row, kinds: readonly LabelKind[]): Row | undefined {
  const surplus = row.length - kinds.length;
  const title = kinds.indexOf('title');
  const whole = surplus > 0 ? joined(row, title, surplus) : row;
  const day = whole[kinds.indexOf('when')];
  return day !== undefined && tellsDay(day.text) ? whole : undefined;
}

function joined(row: Row, at: number, surplus: number): Row {
  const [first, last] = [row[at], row[at + surplus]];
  if (first === undefined || last === undefined) return row;
  const cell = { from: first.from, to: last.to, text: '' };
  return [...row.slice(0, at), cell, ...row.slice(at + surplus + 1)];
}
