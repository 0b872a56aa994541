import type { EdgeKind, GraphNode } from '../../graph/attributes';
import type { GraphIndex } from '../../graph/graph-index';
import { otherEnd } from '../../graph/graph-index';
import { compareText } from '../../util/compare-text';

/** The nodes that edges of some kinds tie to a node, strongest first, then by name. */
export function tiedNodes(index: GraphIndex, key: string, ...kinds: readonly EdgeKind[]): GraphNode[] {
  const edges = (index.edgesOf.get(key) ?? []).filter(({ attributes }) => kinds.includes(attributes.kind));
  const weights = new Map(edges.map((edge) => [otherEnd(edge, key), edge.attributes.weight]));
  return [...weights]
    .flatMap(([end, weight]) => {
      const node = index.nodes.get(end);
      return node === undefined ? [] : [{ node, weight }];
    })
    .sort(
      (left, right) =>
        right.weight - left.weight || compareText(left.node.attributes.label, right.node.attributes.label),
    )
    .map(({ node }) => node);
}

/** Their names. */
export function tiedLabels(index: GraphIndex, key: string, ...kinds: readonly EdgeKind[]): string[] {
  return tiedNodes(index, key, ...kinds).map(({ attributes }) => attributes.label);
}

/** The talks of a graph by their start, the undated last; then by name. */
export function talksByDate(index: GraphIndex): GraphNode[] {
  const order = ({ attributes }: GraphNode): string => `${attributes.start ?? '~'} ${attributes.label}`;
  return index.graph.nodes
    .filter(({ attributes }) => attributes.kind === 'talk')
    .sort((left, right) => compareText(order(left), order(right)));
}
