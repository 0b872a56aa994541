import { readCsv } from './import/read-csv';
import { losses } from './losses';
import { csvEdges } from './tables/csv-edges';
import { csvHeaders } from './tables/csv-headers';
import { csvNodes } from './tables/csv-nodes';
import type { Files, FolderWriter } from './writer';

/** Both tables in one folder. */
export const csv: FolderWriter = {
  name: 'csv',
  description: 'a folder of two tables, nodes.csv and edges.csv, for spreadsheets, Gephi and Neo4j',
  losses: [losses.title, losses.texts],
  options: [csvHeaders],
  writeFiles: (graph, options) =>
    new Map([
      ['nodes.csv', csvNodes.write(graph, options)],
      ['edges.csv', csvEdges.write(graph, options)],
    ]),
  readFiles: (files) => readCsv(tablesOf(files)),
};

function tablesOf(files: Files): string[] {
  const tables = [...files].filter(([path]) => /\.csv$/i.test(path)).map(([, text]) => text);
  if (tables.length === 0) throw new Error('there is no table (.csv) in the folder');
  return tables;
}
