import type { Evidence, RelationType, TalkStatus, When } from '../model';
import type { EntityKind } from '../resolution';

export type NodeKind = EntityKind;

export type EdgeKind =
  | RelationType
  | 'gave'
  | 'hosted'
  | 'organized'
  | 'moderated'
  | 'about'
  | 'held_at'
  | 'part_of_series'
  | 'cites'
  | 'broader'
  | 'speaks_on'
  | 'co_occurs';

/** What a node carries, from the build to the writers and the viewer. Absent means unknown. */
export interface NodeAttributes {
  readonly kind: NodeKind;
  readonly label: string;
  readonly aliases: readonly string[];
  /** Layout, computed once, in units of the picture (about −100 to 100). */
  readonly x: number;
  readonly y: number;
  /** Index of the community, largest first. */
  readonly community: number;
  /** 0 to 1, PageRank scaled to the graph's largest. */
  readonly importance: number;
  /** Where the entity is named. */
  readonly evidence: readonly Evidence[];
  /** Why mentions were joined into this node, in words. */
  readonly merged: readonly string[];
  /** Talks: wall-clock time as announced, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
  readonly start?: string;
  readonly end?: string;
  readonly timezone?: string;
  readonly venue?: string;
  readonly link?: string;
  readonly status?: TalkStatus;
  /** Concepts: one line on what it means, if the vocabulary knows it. */
  readonly note?: string;
}

/** What an edge carries. */
export interface EdgeAttributes {
  readonly kind: EdgeKind;
  /** Stated in a document (then `evidence` is not empty), from the vocabulary, or derived from other edges. */
  readonly origin: 'stated' | 'vocabulary' | 'derived';
  readonly weight: number;
  readonly evidence: readonly Evidence[];
  /** Derived edges: the keys of the edges it rests on. */
  readonly basis?: readonly string[];
  readonly when?: When;
  readonly role?: string;
  readonly degree?: string;
  readonly field?: string;
  readonly years?: string;
}

/** The texts that evidence points into. */
export interface GraphDocument {
  readonly source: string;
  readonly format: string;
  readonly text: string;
}

export interface GraphNode {
  readonly key: string;
  readonly attributes: NodeAttributes;
}

export interface GraphEdge {
  /** `source|kind|target`, unique. */
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly undirected: boolean;
  readonly attributes: EdgeAttributes;
}

export const graphVersion = 1;

/** The graph file: everything the viewer needs, in one JSON document. Nodes, edges and documents are sorted by key. */
export interface GraphFile {
  readonly talkgraph: typeof graphVersion;
  readonly title: string;
  readonly documents: readonly GraphDocument[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
