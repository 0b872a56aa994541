import { isEdgeTable, isNodeTable } from './import/detect-format';
import { readCsv } from './import/read-csv';
import { writers } from './index';
import { json } from './json';
import { html } from './shared-page';
import type { Files, ReadGraph } from './writer';

interface Reader {
  readonly detect?: (text: string) => boolean;
  readonly read?: (text: string) => ReadGraph;
}

const readers: readonly Reader[] = [...Object.values(writers), html];

/** Whether a text is a graph in a format that can be read. */
export function isGraph(text: string): boolean {
  return readers.some(({ detect }) => detect?.(text));
}

/**
 * Reads a graph in any format that can come back: one file, or tables (CSV) of nodes and of edges. Throws an error that
 * says what is wrong.
 */
export function readGraph(files: Files): ReadGraph {
  const [text = ''] = files.values();
  if (files.size > 1) return readTables(files);
  const reader = readers.find(({ detect }) => detect?.(text));
  if (reader?.read !== undefined) return reader.read(text);
  return /^\s*\{/.test(text) && json.read !== undefined ? json.read(text) : noGraph();
}

function readTables(files: Files): ReadGraph {
  const isTable = (text: string): boolean => isEdgeTable(text) || isNodeTable(text);
  if (![...files.values()].every(isTable))
    throw new Error('of several files each must be a table (CSV) of nodes or of edges; or give one graph');
  return readCsv([...files.values()]);
}

function noGraph(): never {
  const names = readers.flatMap((reader) =>
    reader.read !== undefined && 'name' in reader ? String(reader.name) : [],
  );
  throw new Error(`not a graph in a format that can be read: ${names.join(', ')}`);
}
