import type { NodeKind } from '../../graph/attributes';
import type { GraphIndex } from '../../graph/graph-index';
import type { Scene } from '../scene/derive';

export interface TableRow {
  readonly key: string;
  readonly label: string;
  readonly kind: NodeKind;
  /** How many edges are shown at it. */
  readonly ties: number;
  /** Talks it stands in, drawn or not, and the day of the last of them. */
  readonly talks: number;
  readonly latest: string;
}

export type TableColumn = 'label' | 'kind' | 'talks' | 'ties' | 'latest';

/** A row for each node shown, in the order of the file. */
export function tableRows(index: GraphIndex, scene: Scene): TableRow[] {
  return index.graph.nodes
    .filter((node) => scene.nodes.has(node.key))
    .map(({ key, attributes }) => {
      const days = talksAt(index, scene, key)
        .map((talk) => index.nodes.get(talk)?.attributes.start?.slice(0, 10) ?? '')
        .sort();
      return {
        key,
        label: attributes.label,
        kind: attributes.kind,
        ties: (index.edgesOf.get(key) ?? []).filter((edge) => scene.edges.has(edge.key)).length,
        talks: days.length,
        latest: days.at(-1) ?? '',
      };
    });
}

/** Sorted by a column; ties stay in the order of the label. */
export function sortRows(rows: readonly TableRow[], column: TableColumn, descending: boolean): TableRow[] {
  const sign = descending ? -1 : 1;
  const order = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  return [...rows].sort((one, other) => {
    const [left, right] = [one[column], other[column]];
    const compared =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : order.compare(String(left), String(right));
    return sign * compared || order.compare(one.label, other.label);
  });
}

function talksAt(index: GraphIndex, scene: Scene, key: string): string[] {
  if (scene.talks.has(key)) return [key];
  const ends = (index.edgesOf.get(key) ?? []).flatMap((edge) => [edge.source, edge.target]);
  return [...new Set(ends)].filter((end) => scene.talks.has(end));
}
