import type { GraphFile, NodeKind } from '../../graph/attributes';
import { countOf } from '../../graph/kinds';
import { counted } from '../../util/counted';
import { groupBy } from '../../util/group-by';

/** How many of each kind a graph has. */
export function graphCounts({ documents, nodes, edges }: GraphFile): Readonly<Record<string, unknown>> {
  const kinds = [...groupBy(nodes, ({ attributes }) => attributes.kind)];
  return {
    documents: documents.length,
    nodes: nodes.length,
    edges: edges.length,
    kinds: Object.fromEntries(kinds.map(([kind, members]) => [kind, members.length])),
  };
}

/** How large a graph is, in words. */
export function graphSummary({ documents, nodes, edges }: GraphFile): string {
  const of = (kind: NodeKind): string =>
    countOf(nodes.filter(({ attributes }) => attributes.kind === kind).length, kind);
  const parts = [of('talk'), of('person'), of('concept')];
  return `${counted(documents.length, 'document')}: ${parts.join(', ')}, ${counted(edges.length, 'connection')}`;
}
