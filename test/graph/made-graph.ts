import type {
  EdgeAttributes,
  EdgeKind,
  GraphEdge,
  GraphFile,
  GraphNode,
  NodeKind,
} from '../../src/graph/attributes';
import { random } from '../../src/util/random';

const communities = 40;
const text = 'Ada Byron speaks on warm starts at Testville University.';
const proof = { document: 'made.txt', start: 0, end: 9, rule: 'made', confidence: 1 };
const shares = { person: 0.3, concept: 0.2, institution: 0.15, talk: 0.35 } as const;
const topicsPerTalk = 3;

/** A graph of about `size` nodes that is made like a real one: talks with speakers, places and topics, in communities. */
export function makeGraph(size: number): GraphFile {
  const chance = random(7);
  const counts = Object.entries(shares).map(
    ([kind, share]) => [kind as NodeKind, Math.round(size * share)] as const,
  );
  const nodes = counts.flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, at) => nodeOf(kind, at, chance)),
  );
  return {
    talkgraph: 1,
    title: `Made of ${size}`,
    documents: [{ source: proof.document, format: 'text', text }],
    nodes: nodes.sort(byKey),
    edges: edgesOf(Object.fromEntries(counts) as Record<NodeKind, number>, chance),
  };
}

function nodeOf(kind: NodeKind, at: number, chance: () => number): GraphNode {
  const community = at % communities;
  const [angle, reach] = [community * 2.4, 90 * Math.sqrt((community + 0.5) / communities)];
  const [turn, away] = [6.28 * chance(), 12 * Math.sqrt(chance())];
  const day = `${2005 + Math.floor(20 * chance())}-${String(1 + Math.floor(12 * chance())).padStart(2, '0')}-05`;
  return {
    key: keyOf(kind, at),
    attributes: {
      kind,
      label: `${kind} number ${at}`,
      aliases: [],
      x: reach * Math.cos(angle) + away * Math.cos(turn),
      y: reach * Math.sin(angle) + away * Math.sin(turn),
      community,
      importance: chance() ** 6,
      evidence: [proof],
      merged: [],
      ...(kind === 'talk' && { start: day }),
    },
  };
}

function edgesOf(counts: Readonly<Record<NodeKind, number>>, chance: () => number): GraphEdge[] {
  const edges = new Map<string, GraphEdge>();
  const link = (
    source: string,
    kind: EdgeKind,
    target: string,
    more: Partial<EdgeAttributes> = {},
  ): string => {
    const key = `${source}|${kind}|${target}`;
    const attributes = { kind, origin: 'stated' as const, weight: 1, evidence: [proof], ...more };
    edges.set(key, { key, source, target, undirected: false, attributes });
    return key;
  };
  /** One of a kind in the same community, the first ones more often. */
  const near = (at: number, kind: NodeKind): string => {
    const rank = Math.floor(chance() ** 2 * (counts[kind] / communities));
    return keyOf(kind, (at % communities) + communities * rank);
  };
  for (let at = 0; at < counts.talk; at++) {
    const [talk, speaker] = [keyOf('talk', at), near(at, 'person')];
    const gave = link(speaker, 'gave', talk);
    link(talk, 'held_at', near(at, 'institution'));
    for (let topic = 0; topic < topicsPerTalk; topic++) {
      const concept = near(at, 'concept');
      const about = link(talk, 'about', concept);
      link(speaker, 'speaks_on', concept, { origin: 'derived', evidence: [], basis: [gave, about] });
    }
  }
  for (let at = 0; at < counts.person; at++)
    link(keyOf('person', at), 'affiliated_with', near(at, 'institution'));
  const known = (key: string): boolean => Number(key.slice(-6)) < counts[key.split(':')[0] as NodeKind];
  return [...edges.values()].filter(({ source, target }) => known(source) && known(target)).sort(byKey);
}

function keyOf(kind: NodeKind, at: number): string {
  return `${kind}:n${String(at).padStart(6, '0')}`;
}

function byKey(one: { readonly key: string }, other: { readonly key: string }): number {
  return one.key < other.key ? -1 : 1;
}
