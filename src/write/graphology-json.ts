import type { GraphFile } from '../graph/attributes';
import { canonicalJson } from '../util/canonical-json';
import type { Writer } from './writer';

/** What graphology's `Graph.from` imports (https://graphology.github.io/serialization). */
export const graphologyJson: Writer = {
  name: 'graphology',
  extension: 'graphology.json',
  mediaType: 'application/json',
  description: 'for programs that use graphology or sigma: all fields with evidence; no texts',
  write: writeGraphology,
};

function writeGraphology({ title, nodes, edges }: GraphFile): string {
  return `${canonicalJson({
    attributes: { name: title },
    options: { type: 'mixed', multi: true, allowSelfLoops: false },
    nodes,
    edges,
  })}\n`;
}
