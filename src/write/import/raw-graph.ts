/** A node or edge as another program may have written it: cells by lower-case name, without empty ones. */
export type Cells = ReadonlyMap<string, string>;

export interface RawNode {
  readonly id: string;
  readonly cells: Cells;
}

export interface RawEdge {
  readonly source: string;
  readonly target: string;
  readonly undirected: boolean;
  readonly cells: Cells;
}

/** A graph of any program, before it is put into talkgraph's terms. */
export interface RawGraph {
  readonly title: string;
  readonly nodes: readonly RawNode[];
  readonly edges: readonly RawEdge[];
}

/** Cells from names and values; empty values are left out, of equal names the last stands. */
export function cellsOf(pairs: Iterable<readonly [string, string | undefined]>): Cells {
  const cells = new Map<string, string>();
  for (const [name, value] of pairs) {
    if (value !== undefined && value !== '') cells.set(name.toLowerCase(), value);
  }
  return cells;
}

/** The first of the names that has a cell. */
export function firstCell(cells: Cells, names: readonly string[]): string | undefined {
  const name = names.find((candidate) => cells.has(candidate));
  return name === undefined ? undefined : cells.get(name);
}
