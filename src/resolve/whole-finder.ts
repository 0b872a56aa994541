import type { Cluster } from './cluster';
import { localId } from './local-entity';
import type { WholeOf } from './person-context';

const deepest = 5;

/** Finds, for the name of an institution in a document, the label of the outermost institution it is part of. */
export function wholeFinder(institutions: readonly Cluster[]): WholeOf {
  const clusters = new Map<string, Cluster>();
  for (const cluster of institutions)
    for (const { document, name } of cluster.members)
      clusters.set(localId('institution', document, name), cluster);
  const wholeOf = (document: string, name: string, depth: number): string => {
    const cluster = clusters.get(localId('institution', document, name));
    const part = cluster?.members.find(({ partOf }) => partOf !== undefined);
    return part?.partOf === undefined || depth === deepest
      ? (cluster?.label ?? name)
      : wholeOf(part.document, part.partOf, depth + 1);
  };
  return (document, name) => wholeOf(document, name, 0);
}
