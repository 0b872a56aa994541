import Papa from 'papaparse';
import type { Problem, ReadResult, Source } from '../model';
import { decode } from './encoding/decode';
import type { Reader, Sample } from './reader';
import { recordsResult } from './records/records-result';
import { recordField } from './records/talk-keys';

const delimiters = [',', ';', '\t', '|'];
/** Papa's errors are counted; so many are shown with their line. */
const shownErrors = 5;

/** Columns of one name are numbered: Papa would do so, too, and print a warning. Asked twice, it answers the same. */
const headerNames = (): ((header: string, index: number) => string) => {
  const names: string[] = [];
  const copies = new Map<string, number>();
  return (header, index) => {
    const name = header.trim();
    const known = names[index];
    if (known !== undefined) return known;
    const copy = copies.get(name) ?? 0;
    copies.set(name, copy + 1);
    const unique = copy === 0 ? name : `${name}_${copy}`;
    names[index] = unique;
    return unique;
  };
};

const parse = (text: string) =>
  Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    delimitersToGuess: delimiters,
    transformHeader: headerNames(),
  });

const doubts = (source: Source, errors: readonly Papa.ParseError[]): readonly Problem[] =>
  errors
    .filter((error) => error.type !== 'Delimiter')
    .slice(0, shownErrors)
    .map((error) => ({
      severity: 'warning',
      source: source.name,
      ...(error.row === undefined ? {} : { line: error.row + 2 }),
      message: `${error.message}; row kept as far as it goes`,
    }));

const read = (source: Source): ReadResult => {
  const { text, problems } = decode(source);
  const { data, errors } = parse(text);
  const result = recordsResult(source, 'csv', data, [...problems, ...doubts(source, errors)]);
  if (result === undefined) throw new Error('no columns for a title or a speaker, and a date or an abstract');
  return result;
};

const cellsOf = (line: string, delimiter: string): readonly string[] =>
  line.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, ''));

/** A header row: most of its cells are known keys, one of them a title or a speaker. */
const isHeader = (cells: readonly string[]): boolean => {
  const fields = cells.map(recordField).filter((field) => field !== undefined);
  return (
    cells.length >= 2 &&
    fields.length * 2 > cells.length &&
    fields.some((field) => field === 'title' || field === 'speaker')
  );
};

const detect = ({ text }: Sample): number => {
  const [first = '', second] = text.split('\n', 2);
  const isTable = first.length < 2000 && delimiters.some((delimiter) => isHeader(cellsOf(first, delimiter)));
  return isTable && second !== undefined ? 0.7 : 0;
};

/** Tables of talks with a header row: commas, semicolons, tabs or bars between the cells. */
export const csv: Reader = {
  name: 'csv',
  extensions: ['csv', 'tsv'],
  mediaTypes: ['text/csv', 'text/tab-separated-values'],
  detect,
  read,
};
