import type { GraphDocument, GraphEdge, GraphFile, GraphNode } from '../graph/attributes';
import { graphVersion } from '../graph/attributes';
import { isEdgeKind, isNodeKind } from '../graph/kinds';
import { type Fields, type FieldTypes, fieldsOf, isFields } from './expect-fields';

/** Reads a graph file. Throws an error that says what is not as it should be, and where. */
export function parseGraph(text: string): GraphFile {
  const data = parseObject(text);
  if (data.talkgraph !== graphVersion)
    throw new Error(
      data.talkgraph === undefined
        ? 'this is JSON, but not a talkgraph graph: "talkgraph" is missing; make one with `talkgraph build`'
        : `graph file of version ${String(data.talkgraph)}; this talkgraph reads version ${graphVersion}`,
    );
  const nodes = listOf(data, 'nodes').map(parseNode);
  const edges = listOf(data, 'edges').map(parseEdge);
  const keys = new Set(nodes.map(({ key }) => key));
  const loose = edges.find(({ source, target }) => !keys.has(source) || !keys.has(target));
  if (loose !== undefined) throw new Error(`edge "${loose.key}" leads to a node that the file does not have`);
  return {
    talkgraph: graphVersion,
    title: typeof data.title === 'string' ? data.title : '',
    documents: listOf(data, 'documents').map(parseDocument),
    nodes,
    edges,
  };
}

const nodeFields: FieldTypes = {
  label: 'text',
  x: 'number',
  y: 'number',
  community: 'number',
  importance: 'number',
  aliases: 'list of texts',
  evidence: 'list of evidence',
  merged: 'list of texts',
  'start?': 'text',
  'end?': 'text',
  'timezone?': 'text',
  'venue?': 'text',
  'link?': 'text',
  'status?': 'text',
  'note?': 'text',
};
const edgeFields: FieldTypes = {
  origin: 'text',
  weight: 'number',
  evidence: 'list of evidence',
  'basis?': 'list of texts',
  'when?': 'text',
  'role?': 'text',
  'degree?': 'text',
  'field?': 'text',
  'years?': 'text',
};

function parseNode(data: unknown, index: number): GraphNode {
  const place = `nodes[${index}]`;
  const node = fieldsOf(data, place, { key: 'text' });
  expectAttributes(node.attributes, place, isNodeKind, nodeFields);
  return data as GraphNode;
}

function parseEdge(data: unknown, index: number): GraphEdge {
  const place = `edges[${index}]`;
  const edge = fieldsOf(data, place, { key: 'text', source: 'text', target: 'text' });
  expectAttributes(edge.attributes, place, isEdgeKind, edgeFields);
  return data as GraphEdge;
}

function parseDocument(data: unknown, index: number): GraphDocument {
  fieldsOf(data, `documents[${index}]`, { source: 'text', text: 'text' });
  return data as GraphDocument;
}

/** Kinds decide on colours, names and addresses further on: an unknown one must not come so far. */
function expectAttributes(
  data: unknown,
  place: string,
  isKnown: (name: string) => boolean,
  types: FieldTypes,
): void {
  const { kind } = fieldsOf(data, `${place}.attributes`, {});
  if (typeof kind !== 'string' || !isKnown(kind))
    throw new Error(`not a graph file: ${place} is of no known kind (${JSON.stringify(kind)})`);
  fieldsOf(data, `${place}.attributes`, types);
}

function parseObject(text: string): Fields {
  const data: unknown = parse(text);
  if (!isFields(data)) throw new Error('not a graph file: it holds no JSON object');
  return data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`not a graph file: it is not JSON (${error instanceof Error ? error.message : error})`);
  }
}

function listOf(data: Fields, name: string): readonly unknown[] {
  const list = data[name];
  if (!Array.isArray(list)) throw new Error(`not a graph file: "${name}" is not a list`);
  return list;
}
