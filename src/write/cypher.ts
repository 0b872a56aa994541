import type { GraphEdge, GraphFile, GraphNode } from '../graph/attributes';
import { wholeText } from '../util/whole-text';
import { edgeColumns, nodeColumns } from './flat/flat-attributes';
import { losses } from './losses';
import type { Writer } from './writer';

/** Cypher statements, one a line, that add the graph to a database; running them again changes nothing. */
export const cypher: Writer = {
  name: 'cypher',
  extension: 'cypher',
  mediaType: 'application/x-cypher-query',
  description: 'statements for Neo4j and other databases that speak Cypher: all fields',
  losses: [losses.title, losses.texts, 'that an edge has no direction (its kind says it)'],
  options: [],
  write: writeCypher,
};

const constraint =
  'CREATE CONSTRAINT talkgraph_key IF NOT EXISTS FOR (n:Talkgraph) REQUIRE n.key IS UNIQUE;\n';

function writeCypher({ nodes, edges }: GraphFile): string {
  return [constraint, ...nodes.map(createNode), ...edges.map(createEdge)].join('');
}

function createNode({ key, attributes }: GraphNode): string {
  const { kind, label, x, y } = attributes;
  const fields = [
    ['label', label],
    ['x', x],
    ['y', y],
    ...nodeColumns.map(({ name, value }) => [name, value(attributes)]),
  ];
  return `MERGE (n:Talkgraph {key: ${literal(key)}}) SET n:${capitalized(identifier(kind))}, ${assignments('n', fields)};\n`;
}

function createEdge({ key, source, target, attributes }: GraphEdge): string {
  const fields = [
    ['weight', attributes.weight],
    ...edgeColumns.map(({ name, value }) => [name, value(attributes)]),
  ];
  return [
    `MATCH (a:Talkgraph {key: ${literal(source)}}), (b:Talkgraph {key: ${literal(target)}}) `,
    `MERGE (a)-[r:${identifier(attributes.kind).toUpperCase()} {key: ${literal(key)}}]->(b) `,
    `SET ${assignments('r', fields)};\n`,
  ].join('');
}

type Fields = readonly (readonly (string | number | undefined)[])[];

function assignments(owner: string, fields: Fields): string {
  return fields
    .flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : `${owner}.${name} = ${literal(value)}`,
    )
    .join(', ');
}

/** Names of labels and types come from the graph's kinds; whatever else might stand there is taken out. */
function identifier(name: string): string {
  return name.replace(/[^A-Za-z_]/g, '_');
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * Some databases put the signs for `\u0027` in before they look for the end of a text, even behind another backslash:
 * so no `u` follows a backslash, the text is cut in two there instead.
 */
function literal(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value);
  const safe = wholeText(value ?? '')
    .replace(/[\\'\n\r\t]/g, (sign) => escapes[sign] ?? sign)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u2028\u2029]/g, '\ufffd')
    .replace(/\\(?=u)/gi, "\\' + '");
  return `'${safe}'`;
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
