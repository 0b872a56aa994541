import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphFile } from '../../src/graph/attributes';
import { parseGraph } from '../../src/write/parse-graph';

const path = process.env.GRAPH_FILE ?? join(import.meta.dirname, '../../data/graph.json');

/** The sample graph that comes with the project. */
export function readSample(): GraphFile {
  return parseGraph(readFileSync(path, 'utf8'));
}
