import type { Evidence, When } from '../../model';
import type { EdgeKind } from '../attributes';

/** One document's claim that an edge is there; statements of several documents become one edge. */
export interface Statement {
  readonly source: string;
  readonly target: string;
  readonly kind: EdgeKind;
  readonly evidence: readonly Evidence[];
  /** How strongly it holds, where that has a measure: the salience of a concept, 0 to 1. */
  readonly strength?: number;
  /** Day of the statement, `YYYY-MM-DD`, or empty: of two that differ the later one holds. */
  readonly date: string;
  readonly when?: When;
  readonly role?: string;
  readonly degree?: string;
  readonly field?: string;
  readonly years?: string;
}

/** Kinds of edges that have no direction. */
export const undirectedKinds: ReadonlySet<EdgeKind> = new Set(['collaborates_with', 'co_occurs']);

/** The key of an edge: `source|kind|target`; undirected ones are keyed with the lesser end first. */
export function edgeKey(source: string, kind: EdgeKind, target: string): string {
  return undirectedKinds.has(kind) && target < source
    ? `${target}|${kind}|${source}`
    : `${source}|${kind}|${target}`;
}
