import type {
  EdgeAttributes,
  EdgeKind,
  GraphEdge,
  GraphFile,
  GraphNode,
  NodeAttributes,
} from '../../src/graph/attributes';

/** The text that all proofs of the small graph point into. */
export const smallText =
  'Ada Byron speaks on warm starts on 3 May 2021. She was advised by Dr. Grace Murray at Testville University. ' +
  'Bo Chen speaks on cold starts.\n\nCy Díaz is the host.';

/** A node with as little as it can have; the label is the part of the key after the kind unless given. */
export function node(key: string, attributes: Partial<NodeAttributes> = {}): GraphNode {
  const [kind = '', slug = ''] = key.split(':');
  return {
    key,
    attributes: {
      kind: kind as NodeAttributes['kind'],
      label: slug.replaceAll('-', ' '),
      aliases: [],
      x: 0,
      y: 0,
      community: 0,
      importance: 0.5,
      evidence: [],
      merged: [],
      ...attributes,
    },
  };
}

/** A stated edge proved by some words of the small text, or a derived one when it has a basis. */
export function edge(
  source: string,
  kind: EdgeKind,
  target: string,
  words = 'speaks',
  attributes: Partial<EdgeAttributes> = {},
): GraphEdge {
  const start = smallText.indexOf(words);
  const isStated = attributes.origin === undefined || attributes.origin === 'stated';
  const proof = { document: 'small.txt', start, end: start + words.length, rule: 'test', confidence: 0.9 };
  return {
    key: `${source}|${kind}|${target}`,
    source,
    target,
    undirected: kind === 'collaborates_with' || kind === 'co_occurs',
    attributes: { kind, origin: 'stated', weight: 1, evidence: isStated ? [proof] : [], ...attributes },
  };
}

/**
 * Ada gave `warm` (2021-05-03, about warm-start), Bo gave `cold` (2023-01-10, about cold-start), Cy hosted `cold`.
 * Both concepts are below start; Ada was advised by Grace, works with Bo, and worked at the lab, part of Testville.
 */
export const smallGraph: GraphFile = {
  talkgraph: 1,
  title: 'Small',
  documents: [{ source: 'small.txt', format: 'text', text: smallText }],
  nodes: [
    node('concept:cold-start', { x: 30, y: 0, importance: 0.4 }),
    node('concept:start', { importance: 0.6 }),
    node('concept:warm-start', { x: -30, y: 0, aliases: ['hot start'], importance: 0.7 }),
    node('institution:lab', { x: -40, y: 20 }),
    node('institution:testville-university', { x: -60, y: 20 }),
    node('person:ada-byron', { label: 'Ada Byron', x: -20, y: 10, importance: 0.9 }),
    node('person:bo-chen', { label: 'Bo Chen', x: 20, y: 10 }),
    node('person:cy-diaz', { label: 'Cy Díaz', x: 25, y: 30, importance: 0.1 }),
    node('person:grace-murray', { label: 'Grace Murray', x: -20, y: 40 }),
    node('talk:cold', { start: '2023-01-10T12:00', x: 22, y: 5 }),
    node('talk:warm', {
      start: '2021-05-03',
      x: -22,
      y: 5,
      evidence: [{ document: 'small.txt', start: 0, end: 9, rule: 'test', confidence: 0.9 }],
    }),
  ],
  edges: [
    edge('concept:cold-start', 'broader', 'concept:start', '', { origin: 'vocabulary' }),
    edge('concept:warm-start', 'broader', 'concept:start', '', { origin: 'vocabulary' }),
    edge('institution:lab', 'part_of', 'institution:testville-university', 'Testville University'),
    edge('person:ada-byron', 'advised_by', 'person:grace-murray', 'Grace Murray'),
    edge('person:ada-byron', 'affiliated_with', 'institution:lab', 'Testville University', { when: 'past' }),
    edge('person:ada-byron', 'collaborates_with', 'person:bo-chen', 'Bo Chen', {
      evidence: [{ document: 'small.txt', start: 10, end: 16, rule: 'test', confidence: 0.4 }],
    }),
    edge('person:ada-byron', 'gave', 'talk:warm', 'Ada Byron'),
    edge('person:ada-byron', 'speaks_on', 'concept:warm-start', '', {
      origin: 'derived',
      basis: ['person:ada-byron|gave|talk:warm', 'talk:warm|about|concept:warm-start'],
    }),
    edge('person:bo-chen', 'gave', 'talk:cold', 'Bo Chen'),
    edge('person:bo-chen', 'speaks_on', 'concept:cold-start', '', {
      origin: 'derived',
      basis: ['person:bo-chen|gave|talk:cold', 'talk:cold|about|concept:cold-start'],
    }),
    edge('person:cy-diaz', 'hosted', 'talk:cold', 'Cy Díaz'),
    edge('talk:cold', 'about', 'concept:cold-start', 'cold starts'),
    edge('talk:warm', 'about', 'concept:warm-start', 'warm starts'),
  ],
};

/** The small graph with Ada still at the lab. */
export const employedGraph: GraphFile = {
  ...smallGraph,
  edges: smallGraph.edges.map((one) =>
    one.attributes.kind === 'affiliated_with'
      ? { ...one, attributes: { ...one.attributes, when: 'current' } }
      : one,
  ),
};
