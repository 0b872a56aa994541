import type { GraphFile } from '../graph/attributes';
import { parseRecords } from '../write/parse-records';
import { isGraph, readGraph } from '../write/read-graph';
import type { Files } from '../write/writer';
import type { WorkspaceFile } from './workspace/workspace';

const remedy = 'Make a graph with “talkgraph build records.jsonl -o graph.json” and open that.';

/** What became of looking for a graph. */
export type Loaded =
  | { readonly state: 'loading' }
  | { readonly state: 'none' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'ready'; readonly graph: GraphFile; readonly notes?: readonly string[] };

/** The graph in the page itself, else `graph.json` beside the page, else none. Never rejects. */
export async function loadGraph(): Promise<Loaded> {
  const inPage = document.getElementById('talkgraph')?.textContent?.trim();
  if (inPage !== undefined && inPage !== '') return openGraph(inPage, 'this page');
  const beside = await textBeside('graph.json');
  return beside === undefined ? { state: 'none' } : openGraph(beside, 'graph.json');
}

/**
 * The records that the page's own graph was made of, where `talkgraph explore` serves them beside it; one file a
 * record. Undefined where there are none.
 */
export async function loadRecords(): Promise<readonly WorkspaceFile[] | undefined> {
  const lines = await textBeside('records.jsonl');
  if (lines === undefined) return undefined;
  const { records, problems } = parseRecords(lines, 'records.jsonl');
  if (records.length === 0 || problems.length > 0) return undefined;
  return records.map((record) => ({ name: record.source, records: [record], problems: [] }));
}

/** Reads a graph in any format that can come back; `name` is how a message calls it. Never throws. */
export function openGraph(text: string, name: string): Loaded {
  return openGraphFiles(new Map([[name, text]]));
}

/** The same for a graph of several files, as tables of nodes and edges are. */
export function openGraphFiles(files: Files): Loaded {
  const name = [...files.keys()].join(', ');
  try {
    const { graph, notes } = readGraph(files);
    return { state: 'ready', graph, ...(notes.length > 0 && { notes }) };
  } catch (error) {
    return { state: 'failed', message: `${name}: ${messageOf(error)}. ${remedy}` };
  }
}

/** Whether all of these texts are graphs, or tables of one. */
export function areGraphs(texts: Iterable<string>): boolean {
  return [...texts].every(isGraph);
}

/** Where the page stands on disk, nothing can be fetched, and nothing is tried. */
async function textBeside(name: string): Promise<string | undefined> {
  if (window.location.protocol === 'file:') return undefined;
  try {
    const response = await fetch(name);
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
