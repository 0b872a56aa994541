import { csvTable } from './csv-table';
import { edgeColumns } from './flat-attributes';
import type { Writer } from './writer';

/** The edges as a table with the headers that Gephi's spreadsheet import looks for, and the labels of both ends. */
export const csvEdges: Writer = {
  name: 'csv-edges',
  extension: 'edges.csv',
  mediaType: 'text/csv',
  description: 'a table of the edges with the names of both ends, for spreadsheets and Gephi',
  write: ({ nodes, edges }) => {
    const labels = new Map(nodes.map(({ key, attributes }) => [key, attributes.label]));
    return csvTable(
      ['Source', 'Target', 'Type', 'Id', 'Weight', 'from', 'to', ...edgeColumns.map(({ name }) => name)],
      edges.map(({ key, source, target, undirected, attributes }) => [
        source,
        target,
        undirected ? 'Undirected' : 'Directed',
        key,
        attributes.weight,
        labels.get(source),
        labels.get(target),
        ...edgeColumns.map(({ value }) => value(attributes)),
      ]),
    );
  },
};
