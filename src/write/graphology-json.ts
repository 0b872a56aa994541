import type { GraphFile } from '../graph/attributes';
import { canonicalJson } from '../util/canonical-json';
import { isJsonGraph } from './import/detect-format';
import { readGraphology } from './import/read-graphology';
import { losses } from './losses';
import type { Writer } from './writer';

/** What graphology's `Graph.from` imports (https://graphology.github.io/serialization). */
export const graphologyJson: Writer = {
  name: 'graphology',
  extension: 'graphology.json',
  mediaType: 'application/json',
  description: 'for programs that use graphology or sigma: all fields with evidence; no texts',
  losses: [losses.texts],
  options: [],
  detect: (text) => isJsonGraph(text) && !/"talkgraph"\s*:/.test(text),
  write: writeGraphology,
  read: readGraphology,
};

function writeGraphology({ title, nodes, edges }: GraphFile): string {
  return `${canonicalJson({
    attributes: { name: title },
    options: { type: 'mixed', multi: true, allowSelfLoops: false },
    nodes,
    edges,
  })}\n`;
}
