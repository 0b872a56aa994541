import type { LocalEntity } from './local-entity';

/** Local entities that are one thing. */
export interface Cluster {
  readonly members: readonly LocalEntity[];
  /** Why they were joined, or kept apart from a namesake, in words. */
  readonly merged: readonly string[];
  /** The label, where it does not follow from the names alone. */
  readonly label?: string;
  /** What tells it from a namesake, best first: becomes the end of its key where two labels are alike. */
  readonly qualifiers?: readonly string[];
}

/** The documents that name a cluster, sorted, each once. */
export function documentsOf(cluster: Pick<Cluster, 'members'>): string[] {
  return [...new Set(cluster.members.map((member) => member.document))].sort();
}
