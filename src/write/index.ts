import { csvEdges } from './csv-edges';
import { csvNodes } from './csv-nodes';
import { gexf } from './gexf';
import { graphml } from './graphml';
import { graphologyJson } from './graphology-json';
import { json } from './json';
import { jsonLd } from './json-ld';
import type { Writer } from './writer';

/** All formats, by the name they have on the command line. */
export const writers = {
  json,
  gexf,
  graphml,
  'csv-nodes': csvNodes,
  'csv-edges': csvEdges,
  graphology: graphologyJson,
  jsonld: jsonLd,
} as const satisfies Readonly<Record<string, Writer>>;

export type FormatName = keyof typeof writers;
