import { slug } from '../../util/slug';
import type { GraphEdge, GraphNode } from '../attributes';
import { type Draft, edgesAt, moved, putEdge, withEvidence } from './draft';

/** Gives what some documents say of a node to a new node of that name; what is proved by no words stays. */
export function splitNode(
  draft: Draft,
  key: string,
  documents: readonly string[],
  name: string,
): string | undefined {
  const node = draft.nodes.get(key);
  if (node === undefined) return `there is no ${key}`;
  const fresh = `${node.attributes.kind}:${slug(name)}`;
  if (draft.nodes.has(fresh)) return `there is a ${fresh} already`;
  const chosen = new Set(documents);
  const [theirs, ours] = parted(node.attributes.evidence, chosen);
  if (theirs.length === 0) return `none of these announcements names ${key}`;
  if (ours.length === 0) return `no other announcement names ${key}`;
  draft.nodes.set(key, withProofs(node, key, ours, {}));
  draft.nodes.set(fresh, withProofs(node, fresh, theirs, { label: name, aliases: [], merged: [] }));
  for (const edge of edgesAt(draft, key)) splitEdge(draft, edge, key, fresh, chosen);
  return undefined;
}

function splitEdge(
  draft: Draft,
  edge: GraphEdge,
  key: string,
  fresh: string,
  chosen: ReadonlySet<string>,
): void {
  const [theirs, ours] = parted(edge.attributes.evidence, chosen);
  if (theirs.length === 0) return;
  draft.edges.delete(edge.key);
  if (ours.length > 0) putEdge(draft, withEvidence(edge, ours));
  putEdge(draft, moved(withEvidence(edge, theirs), key, fresh));
}

function parted<Proof extends { readonly document: string }>(
  evidence: readonly Proof[],
  chosen: ReadonlySet<string>,
): readonly [theirs: Proof[], ours: Proof[]] {
  const isTheirs = ({ document }: Proof): boolean => chosen.has(document);
  return [evidence.filter(isTheirs), evidence.filter((proof) => !isTheirs(proof))];
}

function withProofs(
  { attributes }: GraphNode,
  key: string,
  evidence: GraphNode['attributes']['evidence'],
  changes: Partial<GraphNode['attributes']>,
): GraphNode {
  return { key, attributes: { ...attributes, evidence, ...changes } };
}
