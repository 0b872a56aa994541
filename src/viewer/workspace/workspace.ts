import type { GraphFile } from '../../graph/attributes';
import type { DocumentRecord, Problem } from '../../model';

/** What one file gave when it was read; `problems` are those of the file that stand in no record. */
export interface WorkspaceFile {
  readonly name: string;
  readonly records: readonly DocumentRecord[];
  readonly problems: readonly Problem[];
}

/** A reader's own graph with the records it is made of. Its name is the graph's title, and unique. */
export interface Workspace {
  readonly name: string;
  /** Sorted by name. Empty for a graph that was opened as a graph: it came without records. */
  readonly files: readonly WorkspaceFile[];
  readonly graph: GraphFile;
  /** What reading a graph file left out or had to guess, in words. */
  readonly notes?: readonly string[];
}

/** What a list of workspaces shows of one. */
export interface WorkspaceSummary {
  readonly name: string;
  readonly files: number;
  readonly talks: number;
}

/** What a list of workspaces shows of this one. */
export function summaryOf({ name, files, graph }: Workspace): WorkspaceSummary {
  const talks = graph.nodes.filter(({ attributes }) => attributes.kind === 'talk').length;
  return { name, files: files.length, talks };
}

/** Files by name; a file that is read again replaces what it gave before, also where that stands as records alone. */
export function joinFiles(
  kept: readonly WorkspaceFile[],
  read: readonly WorkspaceFile[],
): readonly WorkspaceFile[] {
  const sources = new Set(read.flatMap(({ records }) => records.map(({ source }) => source)));
  const others = kept.filter(({ records }) => !records.some(({ source }) => sources.has(source)));
  const byName = new Map([...others, ...read].map((file) => [file.name, file]));
  return [...byName.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Whether two graphs are the same but for their titles. */
export function isSameGraph(one: GraphFile, other: GraphFile): boolean {
  return (
    isSameList(one.nodes, other.nodes) &&
    isSameList(one.edges, other.edges) &&
    isSameList(one.documents, other.documents)
  );
}

/** Compares item by item, so that graphs that differ are told apart early. */
function isSameList(some: readonly unknown[], others: readonly unknown[]): boolean {
  return (
    some.length === others.length &&
    some.every((item, at) => JSON.stringify(item) === JSON.stringify(others[at]))
  );
}

/** The name itself, or with a number when it is taken: `Talks`, `Talks 2`, `Talks 3`. */
export function freeName(wanted: string, taken: Iterable<string>): string {
  const known = new Set(taken);
  let name = wanted;
  for (let number = 2; known.has(name); number++) name = `${wanted} ${number}`;
  return name;
}
