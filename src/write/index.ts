import { bibtex } from './bibtex';
import { csv } from './csv';
import { cypher } from './cypher';
import { dot } from './dot';
import { gexf } from './gexf';
import { graphml } from './graphml';
import { graphologyJson } from './graphology-json';
import { icalendar } from './icalendar';
import { json } from './json';
import { jsonLd } from './json-ld';
import { markdown } from './markdown';
import { obsidian } from './obsidian';
import { svg } from './svg';
import { csvEdges } from './tables/csv-edges';
import { csvNodes } from './tables/csv-nodes';
import { turtle } from './turtle';
import type { FolderWriter, Writer } from './writer';

/** All formats of one file, by the name they have on the command line. */
export const writers = {
  json,
  gexf,
  graphml,
  'csv-nodes': csvNodes,
  'csv-edges': csvEdges,
  graphology: graphologyJson,
  jsonld: jsonLd,
  turtle,
  cypher,
  dot,
  svg,
  icalendar,
  bibtex,
  markdown,
} as const satisfies Readonly<Record<string, Writer>>;

export type FormatName = keyof typeof writers;

/** All formats of several files. */
export const folderWriters = { csv, obsidian } as const satisfies Readonly<Record<string, FolderWriter>>;

export type FolderFormatName = keyof typeof folderWriters;
