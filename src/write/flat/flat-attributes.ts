import type { EdgeAttributes, NodeAttributes } from '../../graph/attributes';
import { isEdgeKind, isNodeKind } from '../../graph/kinds';
import { readEvidence, writeEvidence } from './flat-evidence';
import { readList, writeList } from './flat-list';

/** A column of a format that knows only flat values. */
export interface Column<Attributes> {
  readonly name: string;
  readonly type: 'string' | 'double' | 'integer';
  /** The cell; undefined or empty for none. */
  readonly value: (attributes: Attributes) => string | number | undefined;
  /** What a cell that is not empty says; nothing when it makes no sense. */
  readonly read: (cell: string) => Partial<Attributes>;
}

/** Of nodes, besides key, label and place. */
export const nodeColumns: readonly Column<NodeAttributes>[] = [
  {
    name: 'kind',
    type: 'string',
    value: ({ kind }) => kind,
    read: (cell) => (isNodeKind(cell) ? { kind: cell } : {}),
  },
  {
    name: 'aliases',
    type: 'string',
    value: ({ aliases }) => writeList(aliases),
    read: (cell) => ({ aliases: readList(cell) }),
  },
  {
    name: 'community',
    type: 'integer',
    value: ({ community }) => community,
    read: (cell) => (/^\d{1,9}$/.test(cell) ? { community: Number(cell) } : {}),
  },
  {
    name: 'importance',
    type: 'double',
    value: ({ importance }) => importance,
    read: (cell) => (isShare(cell) ? { importance: Number(cell) } : {}),
  },
  { name: 'start', type: 'string', value: ({ start }) => start, read: (start) => ({ start }) },
  { name: 'end', type: 'string', value: ({ end }) => end, read: (end) => ({ end }) },
  { name: 'timezone', type: 'string', value: ({ timezone }) => timezone, read: (timezone) => ({ timezone }) },
  { name: 'venue', type: 'string', value: ({ venue }) => venue, read: (venue) => ({ venue }) },
  { name: 'link', type: 'string', value: ({ link }) => link, read: (link) => ({ link }) },
  {
    name: 'status',
    type: 'string',
    value: ({ status }) => status,
    read: (cell) => named('status', cell, ['scheduled', 'cancelled', 'moved']),
  },
  { name: 'note', type: 'string', value: ({ note }) => note, read: (note) => ({ note }) },
  {
    name: 'merged',
    type: 'string',
    value: ({ merged }) => writeList(merged),
    read: (cell) => ({ merged: readList(cell) }),
  },
  {
    name: 'evidence',
    type: 'string',
    value: ({ evidence }) => writeEvidence(evidence),
    read: (cell) => ({ evidence: readEvidence(cell) }),
  },
];

/** Of edges, besides key, ends and weight. */
export const edgeColumns: readonly Column<EdgeAttributes>[] = [
  {
    name: 'kind',
    type: 'string',
    value: ({ kind }) => kind,
    read: (cell) => (isEdgeKind(cell) ? { kind: cell } : {}),
  },
  {
    name: 'origin',
    type: 'string',
    value: ({ origin }) => origin,
    read: (cell) => named('origin', cell, ['stated', 'vocabulary', 'derived']),
  },
  {
    name: 'when',
    type: 'string',
    value: ({ when }) => when,
    read: (cell) => named('when', cell, ['current', 'past', 'future']),
  },
  { name: 'role', type: 'string', value: ({ role }) => role, read: (role) => ({ role }) },
  { name: 'degree', type: 'string', value: ({ degree }) => degree, read: (degree) => ({ degree }) },
  { name: 'field', type: 'string', value: ({ field }) => field, read: (field) => ({ field }) },
  { name: 'years', type: 'string', value: ({ years }) => years, read: (years) => ({ years }) },
  {
    name: 'evidence',
    type: 'string',
    value: ({ evidence }) => writeEvidence(evidence),
    read: (cell) => ({ evidence: readEvidence(cell) }),
  },
  {
    name: 'basis',
    type: 'string',
    value: ({ basis }) => basis && writeList(basis),
    read: (cell) => ({ basis: readList(cell) }),
  },
];

function isShare(cell: string): boolean {
  const share = Number(cell);
  return share >= 0 && share <= 1;
}

function named<const Field extends string, const Name extends string>(
  field: Field,
  cell: string,
  names: readonly Name[],
): { readonly [Key in Field]?: Name } {
  const name = names.find((candidate) => candidate === cell);
  return name === undefined ? {} : ({ [field]: name } as { readonly [Key in Field]: Name });
}
