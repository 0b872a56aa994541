import { sortEvidence } from '../../util/sort-evidence';
import { edgeKey, undirectedKinds } from '../assemble/statement';
import type { GraphEdge, GraphNode } from '../attributes';

/** A graph that is being corrected: changed in place by one correction after the other. */
export interface Draft {
  /** Texts by source. */
  readonly documents: ReadonlyMap<string, string>;
  readonly nodes: Map<string, GraphNode>;
  /** All edges but those that are derived anew in the end. */
  readonly edges: Map<string, GraphEdge>;
  /** Keys of the edges that are derived anew. */
  readonly derived: ReadonlySet<string>;
  /** Keys of edges that must not come back. */
  readonly rejected: Set<string>;
}

/** Puts an edge in, joined to the one that says the same; an edge of a node to itself is left out. */
export function putEdge({ edges }: Draft, edge: GraphEdge): void {
  if (edge.source === edge.target) return;
  const { kind } = edge.attributes;
  const key = edgeKey(edge.source, kind, edge.target);
  const isTurned = undirectedKinds.has(kind) && edge.target < edge.source;
  const [source, target] = isTurned ? [edge.target, edge.source] : [edge.source, edge.target];
  edges.set(key, joined(edges.get(key), { ...edge, key, source, target }));
}

/** The edges at a node. */
export function edgesAt({ edges }: Draft, key: string): GraphEdge[] {
  return [...edges.values()].filter(({ source, target }) => source === key || target === key);
}

/** An edge with one end put for another, under its new key. */
export function moved(edge: GraphEdge, from: string, to: string): GraphEdge {
  const end = (key: string): string => (key === from ? to : key);
  return { ...edge, source: end(edge.source), target: end(edge.target) };
}

/** An edge with other evidence, and the weight that follows from it: the documents, but of a concept its salience. */
export function withEvidence(edge: GraphEdge, evidence: GraphEdge['attributes']['evidence']): GraphEdge {
  const { kind, weight } = edge.attributes;
  const documents = new Set(evidence.map(({ document }) => document)).size;
  return {
    ...edge,
    attributes: { ...edge.attributes, evidence, weight: kind === 'about' ? weight : documents },
  };
}

function joined(known: GraphEdge | undefined, edge: GraphEdge): GraphEdge {
  if (known === undefined) return edge;
  const [one, other] = [known.attributes, edge.attributes];
  const both = { ...known, attributes: { ...other, ...one, weight: Math.max(one.weight, other.weight) } };
  if (one.origin !== 'stated' || other.origin !== 'stated') return both;
  return withEvidence(both, sortEvidence([...one.evidence, ...other.evidence]));
}
