import type { GraphFile } from '../graph/attributes';
import { canonicalJson } from '../util/canonical-json';
import { groupBy } from '../util/group-by';
import type { Property, Resource } from './linked-data';
import { linkedDataLosses, prefixes, resourcesOf } from './linked-data';
import type { Writer } from './writer';

/** Linked data in the terms of schema.org and SKOS, as far as they have them; what they lack is in talkgraph's own. */
export const jsonLd: Writer = {
  name: 'jsonld',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  description: 'linked data: schema.org people, events, organisations and terms; stated relations only',
  losses: linkedDataLosses,
  options: [],
  write: writeJsonLd,
};

const { '': vocabulary, ...named } = prefixes;
const context = { '@vocab': vocabulary, ...named };

function writeJsonLd(graph: GraphFile): string {
  const things = resourcesOf(graph).map((resource) => canonicalJson(describe(resource)));
  return `{"@context":${canonicalJson(context)},"@graph":[\n${things.join(',\n')}\n]}\n`;
}

function describe({ id, types, properties }: Resource): Readonly<Record<string, unknown>> {
  const grouped = [...groupBy(properties, ({ name }) => name)];
  return {
    '@id': id,
    '@type': types.length === 1 ? types[0] : types,
    ...Object.fromEntries(grouped.map(([name, group]) => [name, valuesOf(group)])),
  };
}

/** One text stands by itself; several, and references always, in a list. */
function valuesOf(group: readonly Property[]): unknown {
  const values = group.map(({ value }) => ('text' in value ? value.text : { '@id': value.id }));
  return values.length === 1 && typeof values[0] === 'string' ? values[0] : values;
}
