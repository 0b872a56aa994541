import { concepts } from '../lexicon/concepts';
import { memoize } from '../util/memoize';
import { acronymTable } from './acronyms';
import type { Cluster } from './cluster';
import { clusterByKey } from './cluster-by-key';
import { conceptKey } from './concept-key';
import type { LocalEntity } from './local-entity';

const preferred: ReadonlyMap<string, string> = new Map(
  concepts.flatMap(({ label, aliases }) => [label, ...aliases].map((form) => [conceptKey(form), label])),
);
const preferredAcronyms: ReadonlyMap<string, string> = new Map(
  concepts.flatMap(({ label, acronyms }) => acronyms.map((acronym) => [acronym, label])),
);

/**
 * Joins concepts whose names differ in case, hyphens, plural or British spelling only, that the vocabulary calls
 * synonyms, or of which one is an acronym that some document spells out.
 */
export function clusterConcepts(locals: readonly LocalEntity[]): Cluster[] {
  const plainKey = memoize(conceptKey);
  const acronyms = acronymTable(locals, plainKey);
  const keyOfName = memoize((name) => {
    const label = preferredAcronyms.get(name) ?? preferred.get(plainKey(name));
    return label === undefined ? (acronyms.get(name) ?? plainKey(name)) : plainKey(label);
  });
  const keyOf = ({ name }: LocalEntity): string => keyOfName(name);
  return clusterByKey(locals, keyOf).map((cluster) => withPreferredLabel(cluster, keyOf));
}

function withPreferredLabel(cluster: Cluster, keyOf: (local: LocalEntity) => string): Cluster {
  const [first] = cluster.members;
  const label = first === undefined ? undefined : preferred.get(keyOf(first));
  return label === undefined ? cluster : { ...cluster, label };
}
