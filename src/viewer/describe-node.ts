import type { GraphNode } from '../graph/attributes';
import { isEmployment } from '../graph/explore/talk-places';
import type { GraphIndex } from '../graph/graph-index';
import { countOf } from '../graph/kinds';

/**
 * What tells a node from others of the same name: where a person works, who gives a talk, what an institution or a
 * concept is part of. Labels in the order of the file; empty where nothing is said.
 */
export function belongings(index: GraphIndex, { key, attributes }: GraphNode): readonly string[] {
  const label = (end: string): string => index.nodes.get(end)?.attributes.label ?? end;
  const edges = index.edgesOf.get(key) ?? [];
  if (attributes.kind === 'talk')
    return edges.filter((edge) => edge.attributes.kind === 'gave').map((edge) => label(edge.source));
  return edges
    .filter(
      (edge) =>
        edge.source === key &&
        (isEmployment(edge) || edge.attributes.kind === 'part_of' || edge.attributes.kind === 'broader'),
    )
    .map((edge) => label(edge.target));
}

/** A few words beside a name that was searched for: where a person works, else how many talks there are. */
export function searchHint(index: GraphIndex, node: GraphNode): string {
  const { kind } = node.attributes;
  if (kind === 'person' || kind === 'talk') return belongings(index, node)[0] ?? '';
  const ends = (index.edgesOf.get(node.key) ?? []).flatMap((edge) => [edge.source, edge.target]);
  const talks = new Set(ends.filter((end) => index.nodes.get(end)?.attributes.kind === 'talk'));
  return talks.size === 0 ? '' : countOf(talks.size, 'talk');
}
