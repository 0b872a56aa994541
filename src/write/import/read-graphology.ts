import type { Evidence } from '../../model';
import { writeEvidence } from '../flat/flat-evidence';
import { writeList } from '../flat/flat-list';
import type { ReadGraph } from '../writer';
import { importGraph } from './import-graph';
import type { Cells, RawEdge, RawNode } from './raw-graph';
import { cellsOf } from './raw-graph';

type Fields = Readonly<Record<string, unknown>>;

/** Reads what graphology's `export` gives, of any program. Throws an error that says what is missing. */
export function readGraphology(text: string): ReadGraph {
  const data: unknown = JSON.parse(text);
  if (!isFields(data) || !Array.isArray(data.nodes) || !Array.isArray(data.edges))
    throw new Error('not a graphology file: "nodes" or "edges" is not a list');
  const { attributes, options } = data;
  const isUndirected = isFields(options) && options.type === 'undirected';
  return importGraph({
    title: isFields(attributes) && typeof attributes.name === 'string' ? attributes.name : '',
    nodes: data.nodes.filter(isFields).map(nodeOf),
    edges: data.edges.filter(isFields).map((edge) => edgeOf(edge, isUndirected)),
  });
}

function nodeOf({ key, attributes }: Fields): RawNode {
  return { id: String(key ?? ''), cells: cellsFrom(attributes) };
}

function edgeOf({ source, target, undirected, attributes }: Fields, isUndirected: boolean): RawEdge {
  return {
    source: String(source ?? ''),
    target: String(target ?? ''),
    undirected: typeof undirected === 'boolean' ? undirected : isUndirected,
    cells: cellsFrom(attributes),
  };
}

function cellsFrom(attributes: unknown): Cells {
  if (!isFields(attributes)) return new Map();
  return cellsOf(Object.entries(attributes).map(([name, value]) => [name, cellOf(value)] as const));
}

function cellOf(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (!Array.isArray(value) || value.length === 0) return undefined;
  if (value.every((item) => typeof item === 'string')) return writeList(value);
  return value.every(isProof) ? writeEvidence(value) : undefined;
}

function isProof(value: unknown): value is Evidence {
  return (
    isFields(value) &&
    typeof value.document === 'string' &&
    typeof value.rule === 'string' &&
    [value.start, value.end, value.confidence].every((number) => typeof number === 'number')
  );
}

function isFields(data: unknown): data is Fields {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
