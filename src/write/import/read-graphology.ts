import { type Fields, isFields } from '../expect-fields';
import { writeEvidence } from '../flat/flat-evidence';
import { writeList } from '../flat/flat-list';
import { isEvidence } from '../is-evidence';
import type { ReadGraph } from '../writer';
import { importGraph } from './import-graph';
import type { Cells, RawEdge, RawNode } from './raw-graph';
import { cellsOf } from './raw-graph';

/**
 * Reads what graphology's `export` gives, and the node-link form of NetworkX and D3, of any program. Throws an error
 * that says what is missing.
 */
export function readGraphology(text: string): ReadGraph {
  const data: unknown = JSON.parse(text.trim());
  const edges = isFields(data) ? (data.edges ?? data.links) : undefined;
  if (!isFields(data) || !Array.isArray(data.nodes) || !Array.isArray(edges))
    throw new Error('not a graphology file: "nodes" or "edges" is not a list');
  const { attributes, options, graph } = data;
  const isUndirected = data.directed === false || (isFields(options) && options.type === 'undirected');
  return importGraph({
    title: nameIn(attributes) ?? nameIn(graph) ?? '',
    nodes: data.nodes.filter(isFields).map(nodeOf),
    edges: edges.filter(isFields).map((edge) => edgeOf(edge, isUndirected)),
  });
}

function nameIn(fields: unknown): string | undefined {
  return isFields(fields) && typeof fields.name === 'string' ? fields.name : undefined;
}

function nodeOf({ key, id, attributes, ...rest }: Fields): RawNode {
  return { id: String(key ?? id ?? ''), cells: cellsFrom(attributes ?? rest) };
}

function edgeOf({ source, target, undirected, attributes, ...rest }: Fields, isUndirected: boolean): RawEdge {
  return {
    source: String(source ?? ''),
    target: String(target ?? ''),
    undirected: typeof undirected === 'boolean' ? undirected : isUndirected,
    cells: cellsFrom(attributes ?? rest),
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
  return value.every(isEvidence) ? writeEvidence(value) : undefined;
}
