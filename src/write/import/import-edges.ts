import { edgeKey, undirectedKinds } from '../../graph/assemble/statement';
import type { EdgeAttributes, GraphEdge, NodeKind } from '../../graph/attributes';
import { edgeColumns } from '../flat/flat-attributes';
import { guessEdgeKind, isTurned } from './guess-kind';
import type { Cells, RawEdge } from './raw-graph';

/** Edges in talkgraph's terms, and how many were left out or understood by guessing. */
export interface ImportedEdges {
  readonly edges: readonly GraphEdge[];
  readonly loops: number;
  readonly repeats: number;
  readonly guessed: number;
}

/** Puts edges into talkgraph's terms. Throws an error when an edge leads to a node that is not there. */
export function importEdges(
  raw: readonly RawEdge[],
  keys: ReadonlyMap<string, string>,
  kindOf: (key: string) => NodeKind,
): ImportedEdges {
  const edges = new Map<string, GraphEdge>();
  let loops = 0;
  let guessed = 0;
  for (const one of raw) {
    const [source, target] = [endOf(one, one.source, keys), endOf(one, one.target, keys)];
    if (source === target) loops++;
    else {
      const { edge, isStated } = importEdge(one, source, target, kindOf);
      if (!isStated) guessed++;
      if (!edges.has(edge.key)) edges.set(edge.key, edge);
    }
  }
  return { edges: [...edges.values()], loops, guessed, repeats: raw.length - loops - edges.size };
}

function endOf({ source, target }: RawEdge, id: string, keys: ReadonlyMap<string, string>): string {
  const key = keys.get(id);
  if (key === undefined)
    throw new Error(`edge "${source}" → "${target}" leads to a node that the file does not have`);
  return key;
}

function importEdge(
  { undirected, cells }: RawEdge,
  source: string,
  target: string,
  kindOf: (key: string) => NodeKind,
): { readonly edge: GraphEdge; readonly isStated: boolean } {
  const { kind, isStated } = guessEdgeKind(cells, kindOf(source), kindOf(target));
  const [from, to] =
    !isStated && isTurned(kindOf(source), kindOf(target)) ? [target, source] : [source, target];
  return {
    edge: {
      key: edgeKey(from, kind, to),
      source: from,
      target: to,
      undirected: isStated ? undirected || cells.get('undirected') === 'true' : undirectedKinds.has(kind),
      attributes: { ...edgeAttributes(cells), kind },
    },
    isStated,
  };
}

/** An edge without proof and origin is not `stated`: no document can be shown for it. */
function edgeAttributes(cells: Cells): Omit<EdgeAttributes, 'kind'> {
  const weight = Number(cells.get('weight') ?? 1);
  return {
    origin: cells.has('evidence') ? 'stated' : 'derived',
    weight: Number.isFinite(weight) ? weight : 1,
    evidence: [],
    ...Object.assign(
      {},
      ...edgeColumns.map(({ name, read }) => {
        const cell = cells.get(name);
        return cell === undefined ? {} : read(cell);
      }),
    ),
  };
}
