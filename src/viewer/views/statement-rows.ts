import type { EdgeKind, GraphEdge, GraphNode, NodeKind } from '../../graph/attributes';
import type { GraphIndex } from '../../graph/graph-index';
import { belongings } from '../describe-node';
import { sentenceOf } from '../details/facts';
import type { Scene } from '../scene/derive';

/** A statement as a row: who, what of whom or what, and when. */
export interface StatementRow {
  readonly key: string;
  /** The one it is said of. */
  readonly label: string;
  readonly kind: NodeKind;
  readonly verb: string;
  /** What is said of it; a talk with those who gave it. */
  readonly object: string;
  readonly objectKind: NodeKind;
  /** The day of the talk, else the years that are stated. */
  readonly when: string;
  readonly documents: number;
}

/** A row for each statement of these relations that the filters let pass, drawn or not, in the order of the file. */
export function statementRows(
  index: GraphIndex,
  scene: Scene,
  relations: readonly EdgeKind[],
): StatementRow[] {
  const wanted = new Set(relations);
  return index.graph.edges
    .filter(
      ({ key, attributes }) =>
        attributes.origin === 'stated' && wanted.has(attributes.kind) && scene.admitted.edges.has(key),
    )
    .flatMap((edge) => {
      const [from, to] = [index.nodes.get(edge.source), index.nodes.get(edge.target)];
      return from === undefined || to === undefined ? [] : [rowOf(index, edge, from, to)];
    });
}

function rowOf(index: GraphIndex, edge: GraphEdge, from: GraphNode, to: GraphNode): StatementRow {
  const { kind, evidence, years } = edge.attributes;
  const { verb } = sentenceOf(index, edge);
  const speakers = kind === 'gave' ? [] : to.attributes.kind === 'talk' ? belongings(index, to) : [];
  const start = to.attributes.start ?? from.attributes.start;
  return {
    key: edge.key,
    label: from.attributes.label,
    kind: from.attributes.kind,
    verb,
    object: speakers.length === 0 ? to.attributes.label : `${to.attributes.label} (${speakers.join(', ')})`,
    objectKind: to.attributes.kind,
    when: start?.slice(0, 10) ?? years ?? '',
    documents: new Set(evidence.map(({ document }) => document)).size,
  };
}
