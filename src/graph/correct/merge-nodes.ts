import { sortEvidence } from '../../util/sort-evidence';
import { edgeKey } from '../assemble/statement';
import type { GraphNode } from '../attributes';
import { type Draft, edgesAt, moved, putEdge } from './draft';

/** Makes one node of two of a kind: `into`, with the names, the proofs and the edges of both. */
export function mergeNodes(draft: Draft, key: string, into: string): string | undefined {
  const [gone, kept] = [draft.nodes.get(key), draft.nodes.get(into)];
  if (gone === undefined) return `there is no ${key}`;
  if (kept === undefined) return `there is no ${into}`;
  if (gone === kept) return `${key} cannot be merged into itself`;
  if (gone.attributes.kind !== kept.attributes.kind) return `${key} and ${into} are not of one kind`;
  const edges = edgesAt(draft, key);
  const renamed = new Map<string, string>();
  for (const edge of edges) {
    draft.edges.delete(edge.key);
    const next = moved(edge, key, into);
    putEdge(draft, next);
    renamed.set(edge.key, edgeKey(next.source, next.attributes.kind, next.target));
  }
  rebase(draft, renamed);
  draft.nodes.delete(key);
  draft.nodes.set(into, together(kept, gone));
  return undefined;
}

/** Lets what rests on edges that have moved rest on them where they are now. */
function rebase({ edges }: Draft, renamed: ReadonlyMap<string, string>): void {
  for (const edge of [...edges.values()]) {
    const { basis } = edge.attributes;
    if (basis?.some((key) => renamed.has(key)) !== true) continue;
    const next = [...new Set(basis.map((key) => renamed.get(key) ?? key))].sort();
    edges.set(edge.key, { ...edge, attributes: { ...edge.attributes, basis: next } });
  }
}

function together({ key, attributes }: GraphNode, gone: GraphNode): GraphNode {
  const other = gone.attributes;
  const names = new Set([...attributes.aliases, other.label, ...other.aliases]);
  names.delete(attributes.label);
  return {
    key,
    attributes: {
      ...other,
      ...attributes,
      aliases: [...names],
      evidence: sortEvidence([...attributes.evidence, ...other.evidence]),
      merged: [...attributes.merged, ...other.merged, `Joined with “${other.label}” by hand.`],
    },
  };
}
