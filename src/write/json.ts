import type { GraphFile } from '../graph/attributes';
import { canonicalJson } from '../util/canonical-json';
import { isJsonGraph } from './import/detect-format';
import { parseGraph } from './parse-graph';
import type { Writer } from './writer';

/** talkgraph's own format, with everything in it: one line for each document, node and edge, sorted, so that diffs read well. */
export const json: Writer = {
  name: 'json',
  extension: 'json',
  mediaType: 'application/json',
  description: 'talkgraph’s own: everything, with evidence and the texts; what the viewer opens',
  losses: [],
  options: [],
  detect: (text) => isJsonGraph(text) && /"talkgraph"\s*:/.test(text),
  write: writeJson,
  read: (text) => ({ graph: parseGraph(text), notes: [] }),
};

function writeJson({ talkgraph, title, documents, nodes, edges }: GraphFile): string {
  const list = (name: string, items: readonly unknown[]): string =>
    `"${name}":[${items.length === 0 ? '' : `\n${items.map(canonicalJson).join(',\n')}\n`}]`;
  const head = `"talkgraph":${talkgraph},"title":${JSON.stringify(title)}`;
  return `{${[head, list('documents', documents), list('nodes', nodes), list('edges', edges)].join(',\n')}}\n`;
}
