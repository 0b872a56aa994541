import type { EdgeKind, GraphEdge, GraphFile, GraphNode, NodeKind } from '../graph/attributes';
import { canonicalJson } from '../util/canonical-json';
import { groupBy } from '../util/group-by';
import type { Writer } from './writer';

/** Linked data in the terms of schema.org, as far as it has them; what it lacks is in talkgraph's own terms. */
export const jsonLd: Writer = {
  name: 'jsonld',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  description: 'linked data: schema.org people, events, organisations and terms; stated relations only',
  write: writeJsonLd,
};

const context = {
  '@vocab': 'https://schema.org/',
  tg: 'urn:talkgraph:terms:',
  skos: 'http://www.w3.org/2004/02/skos/core#',
};

const types: Readonly<Record<NodeKind, string>> = {
  person: 'Person',
  talk: 'Event',
  institution: 'Organization',
  concept: 'DefinedTerm',
  award: 'tg:Award',
  paper: 'ScholarlyArticle',
  series: 'EventSeries',
};

/** Property of an edge; `from` says at which end it stands. Kinds that are not here are left out. */
const properties: Readonly<
  Partial<Record<EdgeKind, { readonly from: 'source' | 'target'; readonly name: string }>>
> = {
  gave: { from: 'target', name: 'performer' },
  hosted: { from: 'target', name: 'organizer' },
  organized: { from: 'target', name: 'organizer' },
  moderated: { from: 'target', name: 'contributor' },
  about: { from: 'source', name: 'about' },
  held_at: { from: 'source', name: 'location' },
  part_of_series: { from: 'source', name: 'superEvent' },
  cites: { from: 'source', name: 'workFeatured' },
  affiliated_with: { from: 'source', name: 'affiliation' },
  studied_at: { from: 'source', name: 'alumniOf' },
  advised_by: { from: 'source', name: 'tg:advisor' },
  collaborates_with: { from: 'source', name: 'colleague' },
  received: { from: 'source', name: 'tg:received' },
  works_on: { from: 'source', name: 'knowsAbout' },
  member_of: { from: 'source', name: 'memberOf' },
  founded: { from: 'target', name: 'founder' },
  part_of: { from: 'source', name: 'parentOrganization' },
  broader: { from: 'source', name: 'skos:broader' },
};

function writeJsonLd({ nodes, edges }: GraphFile): string {
  const statements = groupBy(edges.flatMap(statementOf), ({ subject }) => subject);
  const graph = nodes.map((node) => ({ ...describe(node), ...grouped(statements.get(node.key) ?? []) }));
  return `{"@context":${canonicalJson(context)},"@graph":[\n${graph.map(canonicalJson).join(',\n')}\n]}\n`;
}

interface Statement {
  readonly subject: string;
  readonly name: string;
  readonly object: string;
}

function statementOf({ source, target, attributes }: GraphEdge): Statement[] {
  const property = properties[attributes.kind];
  if (property === undefined) return [];
  const [subject, object] = property.from === 'source' ? [source, target] : [target, source];
  return [{ subject, name: property.name, object }];
}

function grouped(statements: readonly Statement[]): Record<string, readonly { readonly '@id': string }[]> {
  return Object.fromEntries(
    [...groupBy(statements, ({ name }) => name)].map(([name, group]) => [
      name,
      group.map(({ object }) => ({ '@id': identifier(object) })),
    ]),
  );
}

/** Keys hold letters, digits, hyphens and one colon only; letters beyond ASCII are percent-encoded. */
function identifier(key: string): string {
  return `urn:talkgraph:${encodeURI(key)}`;
}

function describe({ key, attributes }: GraphNode): Record<string, unknown> {
  const { kind, label, aliases, start, end, venue, link, status, note } = attributes;
  return {
    '@id': identifier(key),
    '@type': types[kind],
    name: label,
    ...(aliases.length > 0 && { alternateName: aliases }),
    ...(start !== undefined && { startDate: start }),
    ...(end !== undefined && { endDate: end }),
    ...(venue !== undefined && { 'tg:venue': venue }),
    ...(link !== undefined && /^https?:/i.test(link) && { url: link }),
    ...(status === 'cancelled' && { eventStatus: 'https://schema.org/EventCancelled' }),
    ...(note !== undefined && { description: note }),
  };
}
