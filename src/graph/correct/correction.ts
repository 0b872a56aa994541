import type { EdgeKind } from '../attributes';

/**
 * What a reader knows better than the rules. Nodes and edges are named by their keys, which are made of what they
 * stand for and are the same whenever the announcements are read again.
 */
export type Correction =
  /** Two nodes are one; `into` keeps its key and its name. */
  | { readonly op: 'merge'; readonly key: string; readonly into: string }
  /** What some announcements say of a node is said of another one, which has this name. */
  | {
      readonly op: 'split';
      readonly key: string;
      readonly documents: readonly string[];
      readonly name: string;
    }
  | { readonly op: 'rename'; readonly key: string; readonly name: string }
  /** A node or an edge is not so. */
  | { readonly op: 'reject'; readonly key: string }
  /** An edge that no rule has seen, with the words that state it as they stand in an announcement. */
  | {
      readonly op: 'add';
      readonly from: string;
      readonly kind: EdgeKind;
      readonly to: string;
      readonly document: string;
      readonly words: string;
    };

/** A correction that does not fit a graph, by its place in the log, and why. */
export interface Unfit {
  readonly index: number;
  readonly reason: string;
}
