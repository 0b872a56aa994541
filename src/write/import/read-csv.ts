import Papa from 'papaparse';
import type { ReadGraph } from '../writer';
import { importGraph } from './import-graph';
import type { Cells, RawEdge, RawNode } from './raw-graph';
import { cellsOf, firstCell } from './raw-graph';

const idNames = ['id', 'key', ':id', 'node'] as const;
const sourceNames = ['source', ':start_id', 'from'] as const;
const targetNames = ['target', ':end_id', 'to'] as const;
const neo4jNames: Readonly<Record<string, string>> = { ':label': 'kind', ':type': 'kind' };

/** Reads tables of nodes and of edges, in any order and number; nodes that only edges name are added. Throws an error for a table that is neither. */
export function readCsv(tables: readonly string[]): ReadGraph {
  const rows = tables.map(rowsOf);
  const edges = rows.filter((table) => isEdgeTable(table[0])).flatMap((table) => table.map(edgeOf));
  const nodes = rows.filter((table) => !isEdgeTable(table[0])).flatMap((table) => table.map(nodeOf));
  const known = new Set(nodes.map(({ id }) => id));
  const named = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const added = [...named].filter((id) => !known.has(id)).map((id) => ({ id, cells: new Map() }));
  const { graph, notes } = importGraph({ title: '', nodes: [...nodes, ...added], edges });
  return {
    graph,
    notes: added.length === 0 ? notes : [`${added.length} nodes stand in the table of edges only`, ...notes],
  };
}

function rowsOf(table: string): Cells[] {
  const { data } = Papa.parse<string[]>(table.replace(/^\ufeff/, ''), { skipEmptyLines: true });
  const names = (data[0] ?? []).map(columnName);
  if (!names.some((name) => [...idNames, ...sourceNames].some((known) => known === name)))
    throw new Error('not a table of a graph: it has no column Id, and none Source and Target');
  return data.slice(1).map((row) => cellsOf(names.map((name, at) => [name, plain(row[at] ?? '')] as const)));
}

/** Neo4j writes types into its headers: `weight:double`, `key:ID`. */
function columnName(header: string): string {
  const name = header.trim().toLowerCase();
  const type = /:(?:id|start_id|end_id|label|type)(?:\([^)]*\))?$/.exec(name)?.[0].replace(/\(.*/, '');
  return type === undefined ? name.replace(/:[a-z[\]]+$/, '') : (neo4jNames[type] ?? type);
}

/** Takes back the apostrophe that keeps a spreadsheet from running a cell. */
function plain(cell: string): string {
  return /^'+[=+\-@\t\r\n|%]/.test(cell) ? cell.slice(1) : cell;
}

function isEdgeTable(row: Cells | undefined): boolean {
  return (
    row !== undefined &&
    firstCell(row, sourceNames) !== undefined &&
    firstCell(row, targetNames) !== undefined
  );
}

function nodeOf(cells: Cells): RawNode {
  return { id: firstCell(cells, idNames) ?? '', cells };
}

function edgeOf(cells: Cells): RawEdge {
  return {
    source: firstCell(cells, sourceNames) ?? '',
    target: firstCell(cells, targetNames) ?? '',
    undirected: /^undirected$/i.test(cells.get('type') ?? ''),
    cells,
  };
}
