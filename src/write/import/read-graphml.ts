import type { ReadGraph } from '../writer';
import { importGraph } from './import-graph';
import type { XmlElement } from './parse-xml';
import { childNamed, childrenNamed, parseXml } from './parse-xml';
import type { Cells, RawEdge, RawNode } from './raw-graph';
import { cellsOf } from './raw-graph';

/** Reads GraphML of any program. Throws an error that says what is missing. */
export function readGraphml(text: string): ReadGraph {
  const root = childNamed(parseXml(text), 'graphml');
  const graph = childNamed(root, 'graph');
  if (graph === undefined) throw new Error('not a GraphML file: there is no <graph> in a <graphml>');
  const names = new Map(
    childrenNamed(root, 'key').map(({ attributes: { id = '', 'attr.name': name = id } }) => [id, name]),
  );
  return importGraph({
    title: dataOf(graph, names).get('title') ?? '',
    nodes: nodesOf(graph, names),
    edges: edgesOf(graph, names, graph.attributes.edgedefault === 'undirected'),
  });
}

type Names = ReadonlyMap<string, string>;

/** Nodes may hold graphs of their own. */
function nodesOf(graph: XmlElement, names: Names): RawNode[] {
  return childrenNamed(graph, 'node').flatMap((node) => [
    { id: node.attributes.id ?? '', cells: dataOf(node, names) },
    ...childrenNamed(node, 'graph').flatMap((inner) => nodesOf(inner, names)),
  ]);
}

function edgesOf(graph: XmlElement, names: Names, isUndirected: boolean): RawEdge[] {
  const inner = childrenNamed(graph, 'node').flatMap((node) => childrenNamed(node, 'graph'));
  return [
    ...childrenNamed(graph, 'edge').map((edge) => {
      const { source = '', target = '', directed } = edge.attributes;
      const undirected = directed === undefined ? isUndirected : directed === 'false';
      return { source, target, undirected, cells: dataOf(edge, names) };
    }),
    ...inner.flatMap((one) => edgesOf(one, names, isUndirected)),
  ];
}

function dataOf(owner: XmlElement, names: Names): Cells {
  return cellsOf(
    childrenNamed(owner, 'data').map((data) => {
      const key = data.attributes.key ?? '';
      return [names.get(key) ?? key, data.text];
    }),
  );
}
