import { type ReactNode, useMemo, useState } from 'react';
import {
  Cell,
  Column,
  Row,
  type SortDescriptor,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components';
import type { GraphIndex } from '../../graph/graph-index';
import { kindNames } from '../../graph/kinds';
import type { ChoicesStore } from '../choices/use-choices';
import { Glyph } from '../Glyph';
import type { Scene } from '../scene/derive';
import { Nothing } from './Nothing';
import { sortRows, type TableColumn, type TableRow, tableRows } from './table-rows';
import { useNarrow } from './use-narrow';

interface Props {
  readonly index: GraphIndex;
  readonly scene: Scene;
  readonly store: ChoicesStore;
}

interface ColumnLook {
  readonly id: TableColumn;
  readonly name: string;
  readonly width: `${number}fr` | number;
  readonly cell: (row: TableRow) => ReactNode;
}

const columns: readonly ColumnLook[] = [
  { id: 'label', name: 'Name', width: '5fr', cell: (row) => <Name row={row} /> },
  { id: 'kind', name: 'Kind', width: '2fr', cell: ({ kind }) => kindNames[kind].one },
  { id: 'talks', name: 'Talks', width: '1fr', cell: ({ talks }) => talks },
  { id: 'ties', name: 'Ties', width: '1fr', cell: ({ ties }) => ties },
  { id: 'latest', name: 'Latest talk', width: '2fr', cell: ({ latest }) => latest },
];
/** On a narrow page the shape says the kind, and the name needs the room. */
const narrowColumns: readonly ColumnLook[] = columns
  .filter(({ id }) => id === 'label' || id === 'talks')
  .map((column) => (column.id === 'talks' ? { ...column, width: 92 } : column));

/** Everything on the canvas as a table, to sort and to walk by keys. */
export function TableView({ index, scene, store }: Props) {
  const { selection } = store.choices;
  const looks = useNarrow() ? narrowColumns : columns;
  const [sort, setSort] = useState<SortDescriptor>({ column: 'talks', direction: 'descending' });
  const rows = useMemo(() => tableRows(index, scene), [index, scene]);
  const sorted = useMemo(() => {
    const isDescending = sort.direction === 'descending';
    return sortRows(rows, sort.column as TableColumn, isDescending).map((row) => ({ ...row, id: row.key }));
  }, [rows, sort]);
  const shown = useMemo(() => selection.filter((key) => scene.nodes.has(key)), [selection, scene]);
  const onSelect = (keys: readonly string[]): void =>
    store.change((now) => ({ ...now, selection: keys, reading: undefined }));
  if (rows.length === 0) return <Nothing index={index} store={store} />;
  return (
    <div className="table-frame">
      <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: 36, headingHeight: 38 }}>
        <Table
          aria-label="What is shown, as a table"
          className="table"
          sortDescriptor={sort}
          onSortChange={setSort}
          selectionMode="multiple"
          selectionBehavior="replace"
          selectedKeys={shown}
          onSelectionChange={(keys) =>
            onSelect(keys === 'all' ? rows.map((row) => row.key) : [...keys].map(String))
          }
        >
          <TableHeader>
            {looks.map(({ id, name, width }) => (
              <Column key={id} id={id} width={width} allowsSorting isRowHeader={id === 'label'}>
                {({ sortDirection }) => <ColumnName name={name} direction={sortDirection} />}
              </Column>
            ))}
          </TableHeader>
          <TableBody items={sorted} dependencies={[looks]}>
            {(row) => (
              <Row id={row.key} textValue={row.label}>
                {looks.map(({ id, cell }) => (
                  <Cell key={id} textValue={id === 'label' ? row.label : ''}>
                    {cell(row)}
                  </Cell>
                ))}
              </Row>
            )}
          </TableBody>
        </Table>
      </Virtualizer>
    </div>
  );
}

interface ColumnNameProps {
  readonly name: string;
  readonly direction: SortDescriptor['direction'] | undefined;
}

function ColumnName({ name, direction }: ColumnNameProps) {
  return (
    <>
      {name}
      <span className="sort-arrow" aria-hidden="true">
        {direction === undefined ? '' : direction === 'ascending' ? '↑' : '↓'}
      </span>
    </>
  );
}

function Name({ row: { kind, label } }: { readonly row: TableRow }) {
  return (
    <>
      <Glyph kind={kind} /> {label}
    </>
  );
}
