import { groupBy } from '../util/group-by';
import { conceptTokens } from './concept-trie';
import type { ConceptEntry } from './concepts';

/**
 * One vocabulary of two. A concept that both have (a label of one is a name in the other) becomes one entry under the
 * first one's label with the names, acronyms and broader concepts of both; broader concepts follow the new labels.
 */
export function mergeVocabularies(
  first: readonly ConceptEntry[],
  second: readonly ConceptEntry[],
): ConceptEntry[] {
  const ownerOf = ownerFinder(first);
  const absorbed = groupBy(second, ownerOf);
  const renamed = new Map(second.map((entry) => [entry.label, ownerOf(entry)?.label ?? entry.label]));
  const follow = (entry: ConceptEntry): ConceptEntry => ({
    ...entry,
    broader: distinct(
      entry.broader.map((label) => renamed.get(label) ?? label),
      entry.label,
    ),
  });
  return [
    ...first.map((entry) => (absorbed.get(entry) ?? []).reduce(union, entry)),
    ...(absorbed.get(undefined) ?? []),
  ].map(follow);
}

/** Finds the entry that has another's label among its names, or is called by one of the other's names. */
function ownerFinder(entries: readonly ConceptEntry[]): (other: ConceptEntry) => ConceptEntry | undefined {
  const byForm = formsOf(entries, ({ label, aliases }) => [...aliases, label]);
  const byLabel = formsOf(entries, ({ label }) => [label]);
  return ({ label, aliases }) =>
    byForm.get(normal(label)) ??
    aliases.map((alias) => byLabel.get(normal(alias))).find((entry) => entry !== undefined);
}

function formsOf(
  entries: readonly ConceptEntry[],
  namesOf: (entry: ConceptEntry) => readonly string[],
): ReadonlyMap<string, ConceptEntry> {
  return new Map(entries.flatMap((entry) => namesOf(entry).map((name) => [normal(name), entry])));
}

function normal(name: string): string {
  return conceptTokens(name).join(' ');
}

function union(one: ConceptEntry, other: ConceptEntry): ConceptEntry {
  return {
    label: one.label,
    aliases: distinct([...one.aliases, other.label, ...other.aliases], one.label),
    acronyms: distinct([...one.acronyms, ...other.acronyms]),
    broader: distinct([...one.broader, ...other.broader], one.label),
    note: one.note || other.note,
  };
}

function distinct(names: readonly string[], except?: string): string[] {
  return [...new Set(names)].filter((name) => name !== except);
}
