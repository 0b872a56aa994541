import type { GraphNode, NodeAttributes } from '../../graph/attributes';
import { isNodeKind } from '../../graph/kinds';
import { slug } from '../../util/slug';
import { nodeColumns } from '../flat/flat-attributes';
import { guessNodeKind } from './guess-kind';
import type { Cells, RawNode } from './raw-graph';
import { firstCell } from './raw-graph';

const labelNames = ['label', 'name', 'title'] as const;

/** Nodes in talkgraph's terms, and the key that each id of the other program became. */
export interface ImportedNodes {
  readonly nodes: readonly GraphNode[];
  readonly keys: ReadonlyMap<string, string>;
}

/** Puts nodes into talkgraph's terms; of nodes with the same id the first stands. */
export function importNodes(raw: readonly RawNode[]): ImportedNodes {
  const keys = new Map<string, string>();
  const taken = new Set(raw.map(({ id }) => id).filter(isKey));
  const nodes = raw.flatMap(({ id, cells }): GraphNode[] => {
    if (keys.has(id)) return [];
    const attributes = nodeAttributes(id, cells);
    const key = isKey(id) ? id : freeKey(`${attributes.kind}:${slug(attributes.label) || 'node'}`, taken);
    taken.add(key);
    keys.set(id, key);
    return [{ key, attributes }];
  });
  return { nodes, keys };
}

/** Whether an id is a key of talkgraph's: `kind:…`. Others may clash with names of JavaScript's own. */
function isKey(id: string): boolean {
  return isNodeKind(id.slice(0, id.indexOf(':')));
}

function freeKey(wanted: string, taken: ReadonlySet<string>): string {
  let key = wanted;
  for (let number = 2; taken.has(key); number++) key = `${wanted}-${number}`;
  return key;
}

function nodeAttributes(id: string, cells: Cells): NodeAttributes {
  return {
    kind: guessNodeKind(cells),
    label: firstCell(cells, labelNames) ?? (isKey(id) ? '' : id),
    aliases: [],
    x: Number(cells.get('x') ?? 0),
    y: Number(cells.get('y') ?? 0),
    community: 0,
    importance: 0,
    evidence: [],
    merged: [],
    ...Object.assign({}, ...nodeColumns.map(({ name, read }) => readCell(read, cells.get(name)))),
  };
}

function readCell<Attributes>(
  read: (cell: string) => Partial<Attributes>,
  cell: string | undefined,
): Partial<Attributes> {
  return cell === undefined ? {} : read(cell);
}
