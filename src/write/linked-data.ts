import type { EdgeKind, GraphEdge, GraphFile, GraphNode, NodeKind } from '../graph/attributes';
import { groupBy } from '../util/group-by';
import { wholeText } from '../util/whole-text';
import { losses } from './losses';

/** A thing of the graph in the terms of schema.org and SKOS, as far as they have them; the rest in terms of our own. */
export interface Resource {
  readonly id: string;
  readonly types: readonly string[];
  readonly properties: readonly Property[];
}

/** Names are as the prefixes say; those without a prefix are schema.org's. */
export interface Property {
  readonly name: string;
  readonly value: { readonly text: string } | { readonly id: string };
}

/** What both formats of linked data cannot carry. */
export const linkedDataLosses: readonly string[] = [
  losses.texts,
  losses.evidence,
  losses.derived,
  losses.places,
  'roles, degrees and years of relations',
];

/** The prefixes of types and properties; the empty one is that of names without a prefix. */
export const prefixes = {
  '': 'https://schema.org/',
  tg: 'urn:talkgraph:terms:',
  skos: 'http://www.w3.org/2004/02/skos/core#',
} as const;

/** The scheme that all concepts belong to. */
const conceptScheme = 'urn:talkgraph:concepts';

const types: Readonly<Record<NodeKind, readonly string[]>> = {
  person: ['Person'],
  talk: ['Event'],
  institution: ['Organization'],
  concept: ['DefinedTerm', 'skos:Concept'],
  award: ['tg:Award'],
  paper: ['ScholarlyArticle'],
  series: ['EventSeries'],
};

interface EdgeTerm {
  /** At which end the property stands. */
  readonly at: 'source' | 'target';
  readonly name: string;
}

/** Kinds that are not here are left out: they are derived. */
const edgeTerms: Readonly<Partial<Record<EdgeKind, EdgeTerm>>> = {
  gave: { at: 'target', name: 'performer' },
  hosted: { at: 'target', name: 'organizer' },
  organized: { at: 'target', name: 'organizer' },
  moderated: { at: 'target', name: 'contributor' },
  about: { at: 'source', name: 'about' },
  held_at: { at: 'source', name: 'location' },
  part_of_series: { at: 'source', name: 'superEvent' },
  cites: { at: 'source', name: 'workFeatured' },
  affiliated_with: { at: 'source', name: 'affiliation' },
  studied_at: { at: 'source', name: 'alumniOf' },
  advised_by: { at: 'source', name: 'tg:advisor' },
  collaborates_with: { at: 'source', name: 'colleague' },
  received: { at: 'source', name: 'tg:received' },
  works_on: { at: 'source', name: 'knowsAbout' },
  member_of: { at: 'source', name: 'memberOf' },
  founded: { at: 'target', name: 'founder' },
  part_of: { at: 'source', name: 'parentOrganization' },
  broader: { at: 'source', name: 'skos:broader' },
};

/** The graph as resources: the scheme of concepts, then nodes in their order, each with what it is tied to. */
export function resourcesOf({ title, nodes, edges }: GraphFile): Resource[] {
  const relations = groupBy(edges.flatMap(relationOf), ({ subject }) => subject);
  return [
    { id: conceptScheme, types: ['skos:ConceptScheme'], properties: [textual('name', title)] },
    ...nodes.map((node) => ({
      id: identifierOf(node.key),
      types: types[node.attributes.kind],
      properties: [...ownProperties(node), ...(relations.get(node.key) ?? []).map(reference)],
    })),
  ];
}

interface Relation {
  readonly subject: string;
  readonly name: string;
  readonly object: string;
}

function reference({ name, object }: Relation): Property {
  return { name, value: { id: identifierOf(object) } };
}

/** A URN whatever stands in the key; all signs that an IRI cannot hold are percent-encoded. */
function identifierOf(key: string): string {
  return `urn:talkgraph:${encodeURIComponent(wholeText(key)).replaceAll('%3A', ':')}`;
}

function relationOf({ source, target, attributes }: GraphEdge): Relation[] {
  const term = edgeTerms[attributes.kind];
  if (term === undefined) return [];
  const [subject, object] = term.at === 'source' ? [source, target] : [target, source];
  return [{ subject, name: term.name, object }];
}

function ownProperties({ attributes }: GraphNode): Property[] {
  const { kind, label, aliases, start, end, venue, link, status, note } = attributes;
  const isConcept = kind === 'concept';
  return [
    textual('name', label),
    ...aliases.map((alias) => textual('alternateName', alias)),
    ...(isConcept ? [textual('skos:prefLabel', label)] : []),
    ...(isConcept ? aliases.map((alias) => textual('skos:altLabel', alias)) : []),
    ...(isConcept ? [{ name: 'skos:inScheme', value: { id: conceptScheme } }] : []),
    ...optional('startDate', start),
    ...optional('endDate', end),
    ...optional('tg:venue', venue),
    ...optional('url', isWebAddress(link) ? link : undefined),
    ...optional('description', note),
    ...(isConcept ? optional('skos:definition', note) : []),
    ...(status === 'cancelled'
      ? [{ name: 'eventStatus', value: { id: 'https://schema.org/EventCancelled' } }]
      : []),
  ];
}

function textual(name: string, text: string): Property {
  return { name, value: { text: wholeText(text) } };
}

function optional(name: string, text: string | undefined): Property[] {
  return text === undefined ? [] : [textual(name, text)];
}

function isWebAddress(link: string | undefined): boolean {
  return /^https?:\/\//i.test(link ?? '');
}
