import type { GraphEdge, GraphFile, GraphNode } from '../graph/attributes';
import { graphVersion } from '../graph/attributes';
import { isEdgeKind, isNodeKind } from './flat/flat-attributes';

/** Reads a graph file. Throws an error that says what is not as it should be, and where. */
export function parseGraph(text: string): GraphFile {
  const data = parseObject(text);
  if (data.talkgraph !== graphVersion)
    throw new Error(
      data.talkgraph === undefined
        ? 'this is JSON, but not a talkgraph graph: "talkgraph" is missing; make one with `talkgraph build`'
        : `graph file of version ${String(data.talkgraph)}; this talkgraph reads version ${graphVersion}`,
    );
  const nodes = listOf(data, 'nodes').map((node, index) => {
    const place = `nodes[${index}]`;
    return ofKnownKind(checked<GraphNode>(node, place, ['key']), place, isNodeKind);
  });
  const edges = listOf(data, 'edges').map((edge, index) => {
    const place = `edges[${index}]`;
    return ofKnownKind(checked<GraphEdge>(edge, place, ['key', 'source', 'target']), place, isEdgeKind);
  });
  const keys = new Set(nodes.map(({ key }) => key));
  const loose = edges.find(({ source, target }) => !keys.has(source) || !keys.has(target));
  if (loose !== undefined) throw new Error(`edge "${loose.key}" leads to a node that the file does not have`);
  return {
    talkgraph: graphVersion,
    title: typeof data.title === 'string' ? data.title : '',
    documents: listOf(data, 'documents') as GraphFile['documents'],
    nodes,
    edges,
  };
}

type Fields = Readonly<Record<string, unknown>>;

function parseObject(text: string): Fields {
  const data: unknown = parse(text);
  if (!isObject(data)) throw new Error('not a graph file: it holds no JSON object');
  return data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`not a graph file: it is not JSON (${error instanceof Error ? error.message : error})`);
  }
}

function isObject(data: unknown): data is Fields {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function listOf(data: Fields, name: string): readonly unknown[] {
  const list = data[name];
  if (!Array.isArray(list)) throw new Error(`not a graph file: "${name}" is not a list`);
  return list;
}

function checked<Item>(item: unknown, place: string, strings: readonly string[]): Item {
  const isSound =
    isObject(item) && isObject(item.attributes) && strings.every((name) => typeof item[name] === 'string');
  if (!isSound) throw new Error(`not a graph file: ${place} lacks ${strings.join(', ')} or attributes`);
  return item as Item;
}

/** Kinds decide on colours, names and addresses further on: an unknown one must not come so far. */
function ofKnownKind<Item extends { readonly attributes: { readonly kind: string } }>(
  item: Item,
  place: string,
  isKnown: (name: string) => boolean,
): Item {
  const { kind } = item.attributes;
  if (typeof kind === 'string' && isKnown(kind)) return item;
  throw new Error(`not a graph file: ${place} is of no known kind (${JSON.stringify(kind)})`);
}
