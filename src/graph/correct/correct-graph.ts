import { compareText } from '../../util/compare-text';
import { coOccurs } from '../assemble/co-occurs';
import { speaksOn } from '../assemble/speaks-on';
import type { EdgeKind, GraphEdge, GraphFile, GraphNode } from '../attributes';
import { addEdge } from './add-edge';
import type { Correction, Unfit } from './correction';
import type { Draft } from './draft';
import { dropNode } from './drop-node';
import { mergeNodes } from './merge-nodes';
import { splitNode } from './split-node';

export interface CorrectedGraph {
  readonly graph: GraphFile;
  /** The corrections that changed nothing because the graph is no longer what they speak of. */
  readonly unfit: readonly Unfit[];
}

const derivedKinds: ReadonlySet<EdgeKind> = new Set(['speaks_on', 'co_occurs']);

/**
 * Replays a log of corrections on a graph, one after the other, and derives anew what follows from statements. Places
 * stay as they are; what is split off lies where it was split from.
 */
export function correctGraph(graph: GraphFile, corrections: readonly Correction[]): CorrectedGraph {
  if (corrections.length === 0) return { graph, unfit: [] };
  const draft = draftOf(graph);
  const tiedBefore = tied(draft);
  const unfit = corrections.flatMap((correction, index) => {
    const reason = apply(draft, correction);
    return reason === undefined ? [] : [{ index, reason }];
  });
  const tiedNow = tied(draft);
  const stands = ({ key }: GraphNode): boolean => tiedNow.has(key) || !tiedBefore.has(key) || isTalk(key);
  const nodes = [...draft.nodes.values()].filter(stands);
  const known = new Set(nodes.map(({ key }) => key));
  const edges = [...draft.edges.values()]
    .filter(({ source, target }) => known.has(source) && known.has(target))
    .flatMap((edge) => restingOn(edge, draft));
  const derived = [...speaksOn(edges), ...coOccurs(edges)].filter(({ key }) => !draft.rejected.has(key));
  return {
    graph: { ...graph, nodes: nodes.sort(byKey), edges: [...edges, ...derived].sort(byKey) },
    unfit,
  };
}

function draftOf(graph: GraphFile): Draft {
  return {
    documents: new Map(graph.documents.map((document) => [document.source, document.text])),
    nodes: new Map(graph.nodes.map((node) => [node.key, node])),
    edges: new Map(graph.edges.filter((edge) => !isDerivedAnew(edge)).map((edge) => [edge.key, edge])),
    derived: new Set(graph.edges.filter(isDerivedAnew).map(({ key }) => key)),
    rejected: new Set(),
  };
}

function isDerivedAnew({ attributes: { kind, origin, basis } }: GraphEdge): boolean {
  return derivedKinds.has(kind) && origin === 'derived' && basis !== undefined;
}

/** Changes the draft, or gives the reason why it does not. */
function apply(draft: Draft, correction: Correction): string | undefined {
  switch (correction.op) {
    case 'merge':
      return mergeNodes(draft, correction.key, correction.into);
    case 'split':
      return splitNode(draft, correction.key, correction.documents, correction.name);
    case 'rename':
      return renameNode(draft, correction.key, correction.name);
    case 'reject':
      return reject(draft, correction.key);
    case 'add':
      return addEdge(draft, correction);
  }
}

function renameNode({ nodes }: Draft, key: string, name: string): string | undefined {
  const node = nodes.get(key);
  if (node === undefined) return `there is no ${key}`;
  const { label, aliases } = node.attributes;
  const others = [...new Set([...aliases, label])].filter((alias) => alias !== name);
  nodes.set(key, { key, attributes: { ...node.attributes, label: name, aliases: others } });
  return undefined;
}

function reject(draft: Draft, key: string): string | undefined {
  if (draft.nodes.has(key)) return dropNode(draft, key);
  if (!draft.edges.delete(key) && !draft.derived.has(key)) return `there is no ${key}`;
  draft.rejected.add(key);
  return undefined;
}

/** An edge with what is left of its basis; none when nothing is. */
function restingOn(edge: GraphEdge, { edges }: Draft): GraphEdge[] {
  const { basis } = edge.attributes;
  if (basis === undefined) return [edge];
  const left = basis.filter((key) => edges.has(key));
  if (left.length === 0 && basis.length > 0) return [];
  return [{ ...edge, attributes: { ...edge.attributes, basis: left } }];
}

function tied({ edges }: Draft): ReadonlySet<string> {
  const stated = [...edges.values()].filter(({ attributes }) => attributes.origin === 'stated');
  return new Set(stated.flatMap(({ source, target }) => [source, target]));
}

function isTalk(key: string): boolean {
  return key.startsWith('talk:');
}

function byKey(one: { readonly key: string }, other: { readonly key: string }): number {
  return compareText(one.key, other.key);
}
