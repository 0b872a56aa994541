import { memoize } from '../util/memoize';
import { acronymTable } from './acronyms';
import type { Cluster } from './cluster';
import { clusterByKey } from './cluster-by-key';
import { conceptKey } from './concept-key';
import type { ConceptNames } from './concept-names';
import type { LocalEntity } from './local-entity';

/**
 * Joins concepts whose names differ in case, hyphens, plural or British spelling only, that the vocabulary calls
 * synonyms, or of which one is an acronym that some document spells out.
 */
export function clusterConcepts(locals: readonly LocalEntity[], names: ConceptNames): Cluster[] {
  const plainKey = memoize(conceptKey);
  const acronyms = acronymTable(locals, plainKey);
  const keyOfName = memoize((name) => {
    const label = names.labelOfAcronym(name) ?? names.labelOfKey(plainKey(name));
    return label === undefined ? (acronyms.get(name) ?? plainKey(name)) : plainKey(label);
  });
  const keyOf = ({ name }: LocalEntity): string => keyOfName(name);
  return clusterByKey(locals, keyOf).map((cluster) => withPreferredLabel(cluster, keyOf, names));
}

function withPreferredLabel(
  cluster: Cluster,
  keyOf: (local: LocalEntity) => string,
  names: ConceptNames,
): Cluster {
  const [first] = cluster.members;
  const label = first === undefined ? undefined : names.labelOfKey(keyOf(first));
  return label === undefined ? cluster : { ...cluster, label };
}
