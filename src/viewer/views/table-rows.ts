import type { NodeKind } from '../../graph/attributes';
import type { GraphIndex } from '../../graph/graph-index';
import { belongings } from '../describe-node';
import type { Scene } from '../scene/derive';

export interface TableRow {
  readonly key: string;
  readonly label: string;
  readonly kind: NodeKind;
  /** Where a person works, who gives a talk, what anything else is part of. */
  readonly belongsTo: string;
  /** How many edges are shown at it. */
  readonly ties: number;
  /** Talks it stands in, drawn or not, and the day of the last of them. */
  readonly talks: number;
  readonly latest: string;
}

/** A row for each node shown, in the order of the file. */
export function tableRows(index: GraphIndex, scene: Scene): TableRow[] {
  return index.graph.nodes
    .filter((node) => scene.nodes.has(node.key))
    .map((node) => {
      const { key, attributes } = node;
      const days = talksAt(index, scene, key)
        .map((talk) => index.nodes.get(talk)?.attributes.start?.slice(0, 10) ?? '')
        .sort();
      return {
        key,
        label: attributes.label,
        kind: attributes.kind,
        belongsTo: belongings(index, node).join(', '),
        ties: (index.edgesOf.get(key) ?? []).filter((edge) => scene.edges.has(edge.key)).length,
        talks: days.length,
        latest: days.at(-1) ?? '',
      };
    });
}

function talksAt(index: GraphIndex, scene: Scene, key: string): string[] {
  if (scene.talks.has(key)) return [key];
  const ends = (index.edgesOf.get(key) ?? []).flatMap((edge) => [edge.source, edge.target]);
  return [...new Set(ends)].filter((end) => scene.talks.has(end));
}
