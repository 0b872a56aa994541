import type { ReadGraph } from '../writer';
import { importGraph } from './import-graph';
import type { XmlElement } from './parse-xml';
import { childNamed, childrenNamed, parseXml } from './parse-xml';
import type { Cells, RawEdge, RawNode } from './raw-graph';
import { cellsOf } from './raw-graph';

/** Reads GEXF 1.1 to 1.3 of any program. Throws an error that says what is missing. */
export function readGexf(text: string): ReadGraph {
  const root = childNamed(parseXml(text), 'gexf');
  const graph = childNamed(root, 'graph');
  if (graph === undefined) throw new Error('not a GEXF file: there is no <graph> in a <gexf>');
  const isUndirected = graph.attributes.defaultedgetype !== 'directed';
  return importGraph({
    title: childNamed(childNamed(root, 'meta'), 'description')?.text ?? '',
    nodes: nodesOf(childNamed(graph, 'nodes'), columnTitles(graph, 'node')),
    edges: edgesOf(childNamed(graph, 'edges'), columnTitles(graph, 'edge'), isUndirected),
  });
}

function columnTitles(graph: XmlElement, owner: string): ReadonlyMap<string, string> {
  const lists = childrenNamed(graph, 'attributes').filter((list) => list.attributes.class === owner);
  const columns = lists.flatMap((list) => childrenNamed(list, 'attribute'));
  return new Map(columns.map(({ attributes: { id = '', title = id } }) => [id, title]));
}

/** Nodes may hold nodes of their own. */
function nodesOf(list: XmlElement | undefined, titles: ReadonlyMap<string, string>): RawNode[] {
  return childrenNamed(list, 'node').flatMap((node) => [
    {
      id: node.attributes.id ?? '',
      cells: cellsOf([...attributeValues(node, titles), ...looks(node), ['label', node.attributes.label]]),
    },
    ...nodesOf(childNamed(node, 'nodes'), titles),
  ]);
}

function edgesOf(
  list: XmlElement | undefined,
  titles: ReadonlyMap<string, string>,
  isUndirected: boolean,
): RawEdge[] {
  return childrenNamed(list, 'edge').map((edge) => {
    const { source = '', target = '', type, label, weight } = edge.attributes;
    return {
      source,
      target,
      undirected: type === undefined ? isUndirected : type !== 'directed',
      cells: cellsOf([['label', label], ['weight', weight], ...attributeValues(edge, titles)]),
    };
  });
}

function attributeValues(owner: XmlElement, titles: ReadonlyMap<string, string>): Cells {
  const values = childrenNamed(childNamed(owner, 'attvalues'), 'attvalue');
  return cellsOf(
    values.map(({ attributes }) => {
      const column = attributes.for ?? attributes.id ?? '';
      return [titles.get(column) ?? column, attributes.value];
    }),
  );
}

function looks(node: XmlElement): readonly (readonly [string, string | undefined])[] {
  const place = childNamed(node, 'position')?.attributes;
  return [
    ['x', place?.x],
    ['y', place?.y],
  ];
}
