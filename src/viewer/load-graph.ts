import type { GraphFile, GraphNode } from '../graph/attributes';
import { parseGraph } from '../write/parse-graph';

const remedy = 'Make a graph with “talkgraph build records.jsonl -o graph.json” and open that.';

/** What became of looking for a graph. */
export type Loaded =
  | { readonly state: 'loading' }
  | { readonly state: 'none' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'ready'; readonly graph: GraphFile };

/** The graph in the page itself, else `graph.json` beside the page, else none. Never rejects. */
export async function loadGraph(): Promise<Loaded> {
  const inPage = document.getElementById('talkgraph')?.textContent?.trim();
  if (inPage !== undefined && inPage !== '') return openGraph(inPage, 'this page');
  try {
    const response = await fetch('graph.json');
    if (!response.ok) return { state: 'none' };
    return openGraph(await response.text(), 'graph.json');
  } catch {
    return { state: 'none' };
  }
}

/** The graph in a file that a reader opens or drops. Never rejects. */
export async function loadFile(file: File): Promise<Loaded> {
  try {
    return openGraph(await file.text(), file.name);
  } catch {
    return {
      state: 'failed',
      message: `${file.name} could not be read. Check that it still exists and is yours to read.`,
    };
  }
}

/** Reads a graph file and checks what the picture needs of it; `name` is how a message calls it. */
export function openGraph(text: string, name: string): Loaded {
  try {
    const graph = parseGraph(text);
    const bad = graph.nodes.find((node) => !isDrawable(node));
    if (bad === undefined) return { state: 'ready', graph };
    return {
      state: 'failed',
      message: `${name}: node "${bad.key}" has no label, place or evidence. ${remedy}`,
    };
  } catch (error) {
    return {
      state: 'failed',
      message: `${name}: ${error instanceof Error ? error.message : error}. ${remedy}`,
    };
  }
}

function isDrawable({ attributes }: GraphNode): boolean {
  const { label, x, y, aliases, evidence } = attributes;
  return (
    typeof label === 'string' &&
    Number.isFinite(x) &&
    Number.isFinite(y) &&
    Array.isArray(aliases) &&
    Array.isArray(evidence)
  );
}
