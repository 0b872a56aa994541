import { csvTable } from './csv-table';
import { nodeColumns } from './flat-attributes';
import type { Writer } from './writer';

/** The nodes as a table with the headers that Gephi's spreadsheet import looks for. */
export const csvNodes: Writer = {
  name: 'csv-nodes',
  extension: 'nodes.csv',
  mediaType: 'text/csv',
  description: 'a table of the nodes, for spreadsheets and Gephi',
  write: ({ nodes }) =>
    csvTable(
      ['Id', 'Label', 'x', 'y', ...nodeColumns.map(({ name }) => name)],
      nodes.map(({ key, attributes }) => [
        key,
        attributes.label,
        attributes.x,
        attributes.y,
        ...nodeColumns.map(({ value }) => value(attributes)),
      ]),
    ),
};
