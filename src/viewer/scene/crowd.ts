import type { GraphNode } from '../../graph/attributes';
import { type GraphIndex, otherEnd } from '../../graph/graph-index';
import type { Choices } from '../choices/choices';

/** Graphs with more nodes than this are not drawn whole unless asked for. */
export const mostDrawn = 20_000;
/** Of larger graphs so many nodes are drawn at first, the most important ones. */
export const drawnAtFirst = 2000;

const ranked = new WeakMap<GraphIndex, readonly GraphNode[]>();

/**
 * The nodes to draw of a graph too large to be drawn whole: the most important of the kinds shown, and the neighbours
 * of those that were asked to grow. Undefined when the graph is not too large, or was asked for whole.
 */
export function crowdLimit(index: GraphIndex, choices: Choices, filtered: boolean): Set<string> | undefined {
  const { kinds, grown, focus, whole } = choices;
  if (index.graph.nodes.length <= mostDrawn || whole || filtered || focus !== undefined) return undefined;
  const wanted = new Set(kinds);
  const limit = new Set<string>();
  for (const { key, attributes } of byImportance(index)) {
    if (limit.size === drawnAtFirst) break;
    if (wanted.has(attributes.kind)) limit.add(key);
  }
  for (const key of grown) for (const edge of index.edgesOf.get(key) ?? []) limit.add(otherEnd(edge, key));
  return limit;
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
