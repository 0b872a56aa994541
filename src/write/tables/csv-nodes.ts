import type { GraphFile } from '../../graph/attributes';
import { nodeColumns } from '../flat/flat-attributes';
import { isNodeTable } from '../import/detect-format';
import { readCsv } from '../import/read-csv';
import { losses } from '../losses';
import type { Writer } from '../writer';
import { optionValue } from '../writer-options';
import { type CsvHeaders, csvHeaders, neo4jHeader } from './csv-headers';
import { csvTable } from './csv-table';

/** The nodes as a table with the headers that Gephi's spreadsheet import, or Neo4j's bulk import, looks for. */
export const csvNodes: Writer = {
  name: 'csv-nodes',
  extension: 'nodes.csv',
  mediaType: 'text/csv',
  description: 'a table of the nodes, for spreadsheets, Gephi and Neo4j',
  losses: ['the edges', losses.title, losses.texts],
  options: [csvHeaders],
  detect: isNodeTable,
  write: (graph, options) => writeNodes(graph, optionValue(csvHeaders, options) as CsvHeaders),
  read: (text) => readCsv([text]),
};

const heads: Readonly<Record<CsvHeaders, readonly string[]>> = {
  gephi: ['Id', 'Label', 'x', 'y'],
  neo4j: ['key:ID', 'label', 'x:double', 'y:double'],
};

function writeNodes({ nodes }: GraphFile, headers: CsvHeaders): string {
  const columns = nodeColumns.map((column) =>
    headers === 'gephi' ? column.name : column.name === 'kind' ? ':LABEL' : neo4jHeader(column),
  );
  return csvTable(
    [...heads[headers], ...columns],
    nodes.map(({ key, attributes }) => [
      key,
      attributes.label,
      attributes.x,
      attributes.y,
      ...nodeColumns.map(({ value }) => value(attributes)),
    ]),
  );
}
