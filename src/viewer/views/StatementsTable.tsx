import { useMemo } from 'react';
import type { EdgeKind } from '../../graph/attributes';
import { Glyph } from '../Glyph';
import { type ColumnLook, SortedTable } from './SortedTable';
import { type StatementRow, statementRows } from './statement-rows';
import type { TableProps } from './table-props';
import { useNarrow } from './use-narrow';

const columns: readonly ColumnLook<StatementRow>[] = [
  {
    id: 'label',
    name: 'Who or what',
    width: '4fr',
    cell: ({ kind, label }) => (
      <>
        <Glyph kind={kind} /> {label}
      </>
    ),
  },
  { id: 'verb', name: 'Relation', width: 152, cell: ({ verb }) => verb },
  {
    id: 'object',
    name: 'Whom or what',
    width: '5fr',
    cell: ({ objectKind, object }) => (
      <>
        <Glyph kind={objectKind} /> {object}
      </>
    ),
  },
  { id: 'when', name: 'When', width: 118, cell: ({ when }) => when },
  { id: 'documents', name: 'Proofs in', width: 104, cell: ({ documents }) => documents },
];
const narrowColumns: readonly ColumnLook<StatementRow>[] = columns
  .filter(({ id }) => id === 'label' || id === 'verb' || id === 'object')
  .map((column) => (column.id === 'verb' ? { ...column, width: 108 } : { ...column, width: '1fr' }));

interface Props extends TableProps {
  readonly relations: readonly EdgeKind[];
}

/** Every statement of the relations that are ticked. */
export function StatementsTable({ index, scene, relations, selection, onSelect }: Props) {
  const isNarrow = useNarrow();
  const rows = useMemo(() => statementRows(index, scene, relations), [index, scene, relations]);
  const selected = useMemo(() => selection.filter((key) => index.edges.has(key)), [selection, index]);
  return (
    <SortedTable
      label="Statements, as a table"
      columns={isNarrow ? narrowColumns : columns}
      rows={rows}
      sortedBy={{ column: 'when', direction: 'descending' }}
      selected={selected}
      onSelect={onSelect}
    />
  );
}
