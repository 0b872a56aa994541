import { useMemo } from 'react';
import { kindNames } from '../../graph/kinds';
import { Glyph } from '../Glyph';
import { type ColumnLook, SortedTable } from './SortedTable';
import type { TableProps } from './table-props';
import { type TableRow, tableRows } from './table-rows';
import { useNarrow } from './use-narrow';

const columns: readonly ColumnLook<TableRow>[] = [
  { id: 'label', name: 'Name', width: '5fr', cell: (row) => <Name row={row} /> },
  { id: 'belongsTo', name: 'Belongs to', width: '4fr', cell: ({ belongsTo }) => belongsTo },
  { id: 'kind', name: 'Kind', width: 104, cell: ({ kind }) => kindNames[kind].one },
  { id: 'talks', name: 'Talks', width: 78, cell: ({ talks }) => talks },
  { id: 'ties', name: 'Ties', width: 72, cell: ({ ties }) => ties },
  { id: 'latest', name: 'Latest talk', width: 118, cell: ({ latest }) => latest },
];
/** On a narrow page the shape says the kind, and the name needs the room. */
const narrowColumns: readonly ColumnLook<TableRow>[] = columns
  .filter(({ id }) => id === 'label' || id === 'talks')
  .map((column) => (column.id === 'talks' ? { ...column, width: 92 } : column));

/** Every name that is shown. */
export function NamesTable({ index, scene, selection, onSelect }: TableProps) {
  const isNarrow = useNarrow();
  const rows = useMemo(() => tableRows(index, scene), [index, scene]);
  const selected = useMemo(() => selection.filter((key) => scene.nodes.has(key)), [selection, scene]);
  return (
    <SortedTable
      label="What is shown, as a table"
      columns={isNarrow ? narrowColumns : columns}
      rows={rows}
      sortedBy={{ column: 'talks', direction: 'descending' }}
      selected={selected}
      onSelect={onSelect}
    />
  );
}

function Name({ row: { kind, label } }: { readonly row: TableRow }) {
  return (
    <>
      <Glyph kind={kind} /> {label}
    </>
  );
}
