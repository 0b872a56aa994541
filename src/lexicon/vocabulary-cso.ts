import { compareText } from '../util/compare-text';
import { disjointSets } from '../util/disjoint-sets';
import { groupBy } from '../util/group-by';
import type { ConceptEntry } from './concepts';
import type { Triple } from './triple';

const cell = '("[^"]{0,500}"|[^",]{0,500})';
const row = new RegExp(`^${cell},${cell},${cell}\\s*$`);

/**
 * Reads the CSV of the Computer Science Ontology, `"topic","relation","topic"` a line, with names or addresses of topics.
 * Throws an Error that names the first line that is none.
 */
export function parseCso(text: string): Triple[] {
  return text.split('\n').flatMap((line, index): Triple[] => {
    if (line.trim() === '') return [];
    const [, subject = '', predicate = '', object = ''] = row.exec(line.trimEnd()) ?? [];
    if (predicate === '')
      throw new Error(`line ${index + 1}: three cells are expected: topic, relation, topic`);
    return [{ subject: bare(subject), predicate: bare(predicate), object: bare(object) }];
  });
}

function bare(text: string): string {
  return text.trim().replace(/^"?<?|>?"?$/g, '');
}

/**
 * The topics of the Computer Science Ontology: equivalent ones are one concept under the name that most relations prefer,
 * `superTopicOf` says what is broader. In the order of the topics' first mention.
 */
export function csoEntries(triples: readonly Triple[]): ConceptEntry[] {
  const stated = groupBy(triples, ({ predicate }) => localName(predicate));
  const of = (relation: string): readonly Triple[] => stated.get(relation) ?? [];
  const equal = [...of('relatedEquivalent'), ...of('preferentialEquivalent')];
  const topics = [...new Set([...of('superTopicOf'), ...equal].flatMap((one) => [one.subject, one.object]))];
  const names = new Map(
    of('label').map(({ subject, object }) => [subject, object.replace(/"?@.{0,9}$/, '')]),
  );
  const nameOf = (topic: string): string => names.get(topic) ?? topicName(topic);
  const groups = [...groupBy(topics, leaderFinder(topics, equal)).values()];
  const votes = groupBy(of('preferentialEquivalent'), ({ object }) => object);
  const labels = new Map(
    groups.flatMap((group) => {
      const preferred = [...group].sort(
        (left, right) => (votes.get(right)?.length ?? 0) - (votes.get(left)?.length ?? 0),
      )[0];
      return group.map((topic) => [topic, nameOf(preferred ?? topic)] as const);
    }),
  );
  const above = groupBy(of('superTopicOf'), ({ object }) => labels.get(object) ?? '');
  return groups.map((group) => entryOf(group, labels, above, nameOf));
}

function entryOf(
  group: readonly string[],
  labels: ReadonlyMap<string, string>,
  above: ReadonlyMap<string, readonly Triple[]>,
  nameOf: (topic: string) => string,
): ConceptEntry {
  const label = labels.get(group[0] ?? '') ?? '';
  const broader = (above.get(label) ?? []).map(({ subject }) => labels.get(subject) ?? '');
  return {
    label,
    aliases: distinct(group.map(nameOf)).filter((name) => name !== label),
    acronyms: [],
    broader: distinct(broader).filter((name) => name !== label && name !== ''),
    note: '',
  };
}

/** Finds one topic that stands for all that are equivalent to it. */
function leaderFinder(topics: readonly string[], equal: readonly Triple[]): (topic: string) => number {
  const places = new Map(topics.map((topic, place) => [topic, place]));
  const placeOf = (topic: string): number => places.get(topic) ?? 0;
  const sets = disjointSets(topics.length);
  for (const { subject, object } of equal) sets.join(placeOf(subject), placeOf(object));
  return (topic) => sets.find(placeOf(topic));
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort(compareText);
}

/** `https://…/topics/machine_learning` → `machine learning`. */
function topicName(topic: string): string {
  return decoded(localName(topic)).replace(/_/g, ' ').trim();
}

function localName(address: string): string {
  return address.slice(Math.max(address.lastIndexOf('#'), address.lastIndexOf('/')) + 1);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
