import type { GraphNode } from '../attributes';
import type { GraphIndex } from '../graph-index';
import { betweenness } from './betweenness';

/** One side of a bridge: a concept, and how many people here speak on it. */
export interface Bank {
  readonly concept: GraphNode;
  readonly people: number;
}

/** Someone who ties two concepts that few others tie. */
export interface Bridge {
  readonly person: GraphNode;
  readonly banks: readonly [Bank, Bank];
  /** How many people speak on both, this one among them. */
  readonly both: number;
  /** Shortest paths between others through this person, in the graph of people and concepts. */
  readonly betweenness: number;
}

type Sets = ReadonlyMap<string, ReadonlySet<string>>;

/** Of a person's concepts only so many are paired, those with most people. */
const mostPaired = 12;

/**
 * Who ties together what few tie: people by betweenness in the graph of people and the concepts they speak on, each
 * with the two concepts that they tie and that are farthest apart otherwise. `nodes` are the people and concepts to
 * look at; people with one concept tie nothing.
 */
export function bridges(index: GraphIndex, nodes: ReadonlySet<string>, limit = 6): Bridge[] {
  const [conceptsOf, speakersOf] = ties(index, nodes);
  const neighbours = new Map([...conceptsOf, ...speakersOf].map(([key, ends]) => [key, [...ends]] as const));
  const scores = betweenness(neighbours);
  return [...conceptsOf.keys()]
    .map((key) => ({ key, score: scores.get(key) ?? 0 }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || (one.key < other.key ? -1 : 1))
    .flatMap(({ key, score }) => bridgeOf(index, key, score, conceptsOf, speakersOf))
    .slice(0, limit);
}

/** The people who speak on both of two concepts. */
export function peopleOnBoth(index: GraphIndex, one: string, other: string): GraphNode[] {
  const speakers = (concept: string): string[] =>
    (index.edgesOf.get(concept) ?? [])
      .filter(({ attributes }) => attributes.kind === 'speaks_on')
      .map(({ source }) => source);
  const first = new Set(speakers(one));
  return speakers(other).flatMap((key) => (first.has(key) ? (index.nodes.get(key) ?? []) : []));
}

function ties(index: GraphIndex, nodes: ReadonlySet<string>): readonly [Sets, Sets] {
  const conceptsOf = new Map<string, Set<string>>();
  const speakersOf = new Map<string, Set<string>>();
  for (const { source, target, attributes } of index.graph.edges) {
    if (attributes.kind !== 'speaks_on' || !nodes.has(source) || !nodes.has(target)) continue;
    conceptsOf.set(source, (conceptsOf.get(source) ?? new Set()).add(target));
    speakersOf.set(target, (speakersOf.get(target) ?? new Set()).add(source));
  }
  return [conceptsOf, speakersOf];
}

function bridgeOf(
  index: GraphIndex,
  person: string,
  score: number,
  conceptsOf: Sets,
  speakersOf: Sets,
): Bridge[] {
  const speakers = (concept: string): ReadonlySet<string> => speakersOf.get(concept) ?? new Set();
  const widest = [...(conceptsOf.get(person) ?? [])]
    .filter((concept) => speakers(concept).size > 1)
    .sort((one, other) => speakers(other).size - speakers(one).size || (one < other ? -1 : 1))
    .slice(0, mostPaired);
  let best:
    | { readonly pair: readonly [string, string]; readonly both: number; readonly gain: number }
    | undefined;
  for (const [at, one] of widest.entries())
    for (const other of widest.slice(at + 1)) {
      const both = shared(speakers(one), speakers(other));
      const gain = ((speakers(one).size - both) * (speakers(other).size - both)) / both;
      if (gain > (best?.gain ?? 0)) best = { pair: [one, other], both, gain };
    }
  const node = index.nodes.get(person);
  const [left, right] = (best?.pair ?? []).map((key) => index.nodes.get(key));
  if (best === undefined || node === undefined || left === undefined || right === undefined) return [];
  const bank = (concept: GraphNode): Bank => ({ concept, people: speakers(concept.key).size });
  return [
    { person: node, banks: [bank(left), bank(right)], both: best.both, betweenness: Math.round(score) },
  ];
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const key of one) if (other.has(key)) count += 1;
  return count;
}
