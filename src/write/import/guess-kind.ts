import type { EdgeKind, NodeKind } from '../../graph/attributes';
import { isEdgeKind, isNodeKind } from '../../graph/kinds';
import type { Cells } from './raw-graph';
import { firstCell } from './raw-graph';

const kindNames = ['kind', 'type', 'category', 'class', 'node_type', 'nodetype', 'labels'] as const;
const relationNames = [
  'kind',
  'relation',
  'type',
  'label',
  'relationship',
  'predicate',
  'edge_type',
] as const;

/** What other programs call the kinds of nodes. */
const nodeSynonyms: Readonly<Record<string, NodeKind>> = {
  people: 'person',
  speaker: 'person',
  author: 'person',
  researcher: 'person',
  scientist: 'person',
  organization: 'institution',
  organisation: 'institution',
  university: 'institution',
  company: 'institution',
  affiliation: 'institution',
  topic: 'concept',
  keyword: 'concept',
  term: 'concept',
  subject: 'concept',
  field: 'concept',
  event: 'talk',
  seminar: 'talk',
  lecture: 'talk',
  presentation: 'talk',
  prize: 'award',
  publication: 'paper',
  article: 'paper',
  work: 'paper',
};

/** The kind of a node of another program; a node that does not say is taken for a concept. */
export function guessNodeKind(cells: Cells): NodeKind {
  const said = firstCell(cells, kindNames)?.trim().toLowerCase() ?? '';
  if (isNodeKind(said)) return said;
  return Object.hasOwn(nodeSynonyms, said) ? (nodeSynonyms[said] ?? 'concept') : 'concept';
}

/** What an edge that does not say it most likely means, by the kinds of its ends. */
const usualEdges: Readonly<Record<string, EdgeKind>> = {
  'person talk': 'gave',
  'person person': 'collaborates_with',
  'person institution': 'affiliated_with',
  'person award': 'received',
  'person concept': 'works_on',
  'talk concept': 'about',
  'talk institution': 'held_at',
  'talk series': 'part_of_series',
  'talk paper': 'cites',
  'institution institution': 'part_of',
};

/** The kind of an edge, and whether it says so itself. */
export function guessEdgeKind(
  cells: Cells,
  source: NodeKind,
  target: NodeKind,
): { readonly kind: EdgeKind; readonly isStated: boolean } {
  for (const name of relationNames) {
    const said = (cells.get(name) ?? '').trim().toLowerCase().replace(/[\s-]/g, '_');
    if (isEdgeKind(said)) return { kind: said, isStated: true };
  }
  const kind = usualEdges[`${source} ${target}`] ?? usualEdges[`${target} ${source}`] ?? 'co_occurs';
  return { kind, isStated: false };
}

/** Whether the usual edge between two kinds leads the other way round. */
export function isTurned(source: NodeKind, target: NodeKind): boolean {
  return source !== target && usualEdges[`${target} ${source}`] !== undefined;
}
