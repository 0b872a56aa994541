import type { ConceptEntry } from '../lexicon/concepts';
import { conceptKey } from './concept-key';

/** A vocabulary's names, found whatever their case, hyphens, plural or spelling. */
export interface ConceptNames {
  /** The preferred label of a concept's key (see `conceptKey`). */
  readonly labelOfKey: (key: string) => string | undefined;
  /** The preferred label of an acronym as printed. */
  readonly labelOfAcronym: (acronym: string) => string | undefined;
  /** The labels directly above a concept's key. */
  readonly broaderOfKey: (key: string) => readonly string[];
}

const known = new WeakMap<readonly ConceptEntry[], ConceptNames>();

/** The names of a vocabulary's entries; of entries that claim the same form the last counts. Made once a vocabulary. */
export function conceptNames(entries: readonly ConceptEntry[]): ConceptNames {
  const names = known.get(entries) ?? indexNames(entries);
  known.set(entries, names);
  return names;
}

function indexNames(entries: readonly ConceptEntry[]): ConceptNames {
  const byKey = new Map(
    entries.flatMap((entry) => [entry.label, ...entry.aliases].map((form) => [conceptKey(form), entry])),
  );
  const byAcronym = new Map(
    entries.flatMap(({ label, acronyms }) => acronyms.map((acronym) => [acronym, label])),
  );
  return {
    labelOfKey: (key) => byKey.get(key)?.label,
    labelOfAcronym: (acronym) => byAcronym.get(acronym),
    broaderOfKey: (key) => byKey.get(key)?.broader ?? [],
  };
}
