import type { GraphEdge, GraphFile } from '../../graph/attributes';
import { edgeColumns } from '../flat/flat-attributes';
import { isEdgeTable } from '../import/detect-format';
import { readCsv } from '../import/read-csv';
import { losses } from '../losses';
import type { Writer } from '../writer';
import { optionValue } from '../writer-options';
import { type CsvHeaders, csvHeaders, neo4jHeader } from './csv-headers';
import { csvTable } from './csv-table';

/** The edges as a table with the headers that Gephi's or Neo4j's import looks for, and the labels of both ends. */
export const csvEdges: Writer = {
  name: 'csv-edges',
  extension: 'edges.csv',
  mediaType: 'text/csv',
  description: 'a table of the edges with the names of both ends, for spreadsheets, Gephi and Neo4j',
  losses: ['all of the nodes but their keys and names', losses.title, losses.texts],
  options: [csvHeaders],
  detect: isEdgeTable,
  write: (graph, options) => writeEdges(graph, optionValue(csvHeaders, options) as CsvHeaders),
  read: (text) => readCsv([text]),
};

const heads: Readonly<Record<CsvHeaders, readonly string[]>> = {
  gephi: ['Source', 'Target', 'Type', 'Id', 'Weight'],
  neo4j: [':START_ID', ':END_ID', 'undirected:boolean', 'key', 'weight:double'],
};

function writeEdges({ nodes, edges }: GraphFile, headers: CsvHeaders): string {
  const labels = new Map(nodes.map(({ key, attributes }) => [key, attributes.label]));
  const columns = edgeColumns.map((column) =>
    headers === 'gephi' ? column.name : column.name === 'kind' ? ':TYPE' : neo4jHeader(column),
  );
  return csvTable(
    [...heads[headers], 'from', 'to', ...columns],
    edges.map((edge) => [
      edge.source,
      edge.target,
      directionOf(edge, headers),
      edge.key,
      edge.attributes.weight,
      labels.get(edge.source),
      labels.get(edge.target),
      ...edgeColumns.map(({ value }) => value(edge.attributes)),
    ]),
  );
}

function directionOf({ undirected }: GraphEdge, headers: CsvHeaders): string {
  if (headers === 'neo4j') return String(undirected);
  return undirected ? 'Undirected' : 'Directed';
}
