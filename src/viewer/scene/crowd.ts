import type { EdgeKind, GraphNode } from '../../graph/attributes';
import { type GraphIndex, otherEnd } from '../../graph/graph-index';
import type { Choices } from '../choices/choices';

/** Graphs with more nodes than this are not drawn whole unless asked for. */
export const mostDrawn = 20_000;
/** Of larger graphs so many nodes are drawn at first, the most important ones. */
export const drawnAtFirst = 2000;
/** A picture of more nodes than this leaves out the concepts named once: they tie nobody to anybody. */
export const mostCalm = 1500;

/** What a picture leaves out: all but the most important nodes, or the concepts named once. */
export type Omission = 'unimportant' | 'named-once';

/** Which nodes are drawn of a picture too large to be read whole. */
export interface CrowdLimit {
  readonly omission: Omission;
  readonly keeps: (key: string) => boolean;
}

const naming: ReadonlySet<EdgeKind> = new Set(['about', 'works_on']);
const ranked = new WeakMap<GraphIndex, readonly GraphNode[]>();

/**
 * The limit of a picture for which `fitting` nodes pass the filters; the neighbours of nodes that were asked to grow
 * are within it. Undefined when there are few enough, around a focus, in lists, and when the picture was asked for
 * whole.
 */
export function crowdLimit(
  index: GraphIndex,
  choices: Choices,
  fitting: number,
  filtered: boolean,
): CrowdLimit | undefined {
  const { grown, focus, whole, view } = choices;
  if (whole || focus !== undefined || view !== 'graph') return undefined;
  const neighbours = neighboursOf(index, grown);
  if (index.graph.nodes.length > mostDrawn && !filtered) {
    const first = mostImportant(index, choices);
    return { omission: 'unimportant', keeps: (key) => first.has(key) || neighbours.has(key) };
  }
  if (fitting <= mostCalm) return undefined;
  return { omission: 'named-once', keeps: (key) => !isNamedOnce(index, key) || neighbours.has(key) };
}

/** Whether this is a concept of one talk, or of one biography, and of nothing else. */
function isNamedOnce(index: GraphIndex, key: string): boolean {
  if (index.nodes.get(key)?.attributes.kind !== 'concept') return false;
  const edges = index.edgesOf.get(key) ?? [];
  return edges.filter((edge) => naming.has(edge.attributes.kind)).length === 1;
}

function neighboursOf(index: GraphIndex, keys: readonly string[]): ReadonlySet<string> {
  return new Set(keys.flatMap((key) => (index.edgesOf.get(key) ?? []).map((edge) => otherEnd(edge, key))));
}

function mostImportant(index: GraphIndex, { kinds }: Choices): ReadonlySet<string> {
  const wanted = new Set(kinds);
  const first = new Set<string>();
  for (const { key, attributes } of byImportance(index)) {
    if (first.size === drawnAtFirst) break;
    if (wanted.has(attributes.kind)) first.add(key);
  }
  return first;
}

/** Sorted once for each graph: it never changes. */
function byImportance(index: GraphIndex): readonly GraphNode[] {
  const known = ranked.get(index);
  if (known !== undefined) return known;
  const sorted = [...index.graph.nodes].sort(
    (one, other) => other.attributes.importance - one.attributes.importance,
  );
  ranked.set(index, sorted);
  return sorted;
}
