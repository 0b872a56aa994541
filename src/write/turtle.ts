import type { GraphFile } from '../graph/attributes';
import type { Property, Resource } from './linked-data';
import { linkedDataLosses, prefixes, resourcesOf } from './linked-data';
import type { Writer } from './writer';

/** Turtle (https://www.w3.org/TR/turtle): the same statements as the JSON-LD, and a SKOS scheme for the concepts. */
export const turtle: Writer = {
  name: 'turtle',
  extension: 'ttl',
  mediaType: 'text/turtle',
  description: 'linked data for triple stores: schema.org terms, concepts as a SKOS scheme',
  losses: linkedDataLosses,
  options: [],
  write: writeTurtle,
};

function writeTurtle(graph: GraphFile): string {
  const lines = Object.entries(prefixes).map(([prefix, address]) => `@prefix ${prefix}: <${address}> .\n`);
  return [...lines, ...resourcesOf(graph).map(describe)].join('');
}

function describe({ id, types, properties }: Resource): string {
  const statements = [`a ${types.map(term).join(', ')}`, ...properties.map(statement)];
  return `\n<${id}>\n  ${statements.join(' ;\n  ')} .\n`;
}

function statement({ name, value }: Property): string {
  return `${term(name)} ${'text' in value ? literal(value.text) : `<${value.id}>`}`;
}

function term(name: string): string {
  return name.includes(':') ? name : `:${name}`;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function literal(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is escaped
  const safe = text.replace(/["\\\x00-\x1f\x7f]/g, (sign) => escapes[sign] ?? codePoint(sign));
  return `"${safe}"`;
}

function codePoint(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
