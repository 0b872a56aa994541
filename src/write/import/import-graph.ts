import type { GraphFile, GraphNode } from '../../graph/attributes';
import { graphVersion } from '../../graph/attributes';
import { enrich } from '../../graph/enrich/enrich';
import { compareText } from '../../util/compare-text';
import type { ReadGraph } from '../writer';
import type { ImportedEdges } from './import-edges';
import { importEdges } from './import-edges';
import { importNodes } from './import-nodes';
import type { RawGraph, RawNode } from './raw-graph';

/**
 * Puts a graph of any program into talkgraph's terms: keys, kinds, sorted. Places, communities and importance are
 * computed where the graph does not bring them. Throws an error when an edge leads nowhere.
 */
export function importGraph(raw: RawGraph): ReadGraph {
  const { nodes, keys } = importNodes(raw.nodes);
  const kinds = new Map(nodes.map(({ key, attributes }) => [key, attributes.kind]));
  const imported = importEdges(raw.edges, keys, (key) => kinds.get(key) ?? 'concept');
  const graph: GraphFile = {
    talkgraph: graphVersion,
    title: raw.title,
    documents: [],
    nodes: [...nodes].sort((left, right) => compareText(left.key, right.key)),
    edges: [...imported.edges].sort((left, right) => compareText(left.key, right.key)),
  };
  return { graph: completed(graph, raw.nodes), notes: notesOn(imported, raw.nodes.length - nodes.length) };
}

function completed(graph: GraphFile, raw: readonly RawNode[]): GraphFile {
  const isPlaced = raw.every(({ cells }) => isNumber(cells.get('x')) && isNumber(cells.get('y')));
  const isMeasured = raw.every(({ cells }) => cells.has('community') && cells.has('importance'));
  if (isPlaced && isMeasured) return graph;
  const enriched = enrich(graph);
  return isPlaced
    ? { ...enriched, nodes: enriched.nodes.map((node, at) => placedAs(node, graph.nodes[at])) }
    : enriched;
}

function isNumber(cell: string | undefined): boolean {
  return cell !== undefined && Number.isFinite(Number(cell));
}

function placedAs(node: GraphNode, other: GraphNode | undefined): GraphNode {
  if (other === undefined) return node;
  const { x, y } = other.attributes;
  return { ...node, attributes: { ...node.attributes, x, y } };
}

function notesOn({ loops, repeats, guessed }: ImportedEdges, repeatedNodes: number): string[] {
  const notes: [number, string][] = [
    [repeatedNodes, 'nodes with the id of another, left out'],
    [loops, 'edges from a node to itself, left out'],
    [repeats, 'edges that repeat another, left out'],
    [guessed, 'edges that do not say what they mean, which was taken from the kinds of their ends'],
  ];
  return notes.flatMap(([count, text]) => (count === 0 ? [] : `${text}: ${count}`));
}
