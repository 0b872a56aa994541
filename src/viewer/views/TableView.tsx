import { useMemo, useState } from 'react';
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
import { Glyph } from '../Glyph';
import { kindNames } from '../kinds';
import type { Scene } from '../scene/derive';
import { sortRows, type TableColumn, type TableRow, tableRows } from './table-rows';

interface Props {
  readonly index: GraphIndex;
  readonly scene: Scene;
  readonly selection: readonly string[];
  readonly onSelect: (keys: readonly string[]) => void;
}

const columns: readonly { readonly id: TableColumn; readonly name: string; readonly width: `${number}fr` }[] =
  [
    { id: 'label', name: 'Name', width: '5fr' },
    { id: 'kind', name: 'Kind', width: '2fr' },
    { id: 'talks', name: 'Talks', width: '1fr' },
    { id: 'ties', name: 'Ties', width: '1fr' },
    { id: 'latest', name: 'Latest talk', width: '2fr' },
  ];

/** Everything on the canvas as a table, to sort and to walk by keys. */
export function TableView({ index, scene, selection, onSelect }: Props) {
  const [sort, setSort] = useState<SortDescriptor>({ column: 'talks', direction: 'descending' });
  const rows = useMemo(() => tableRows(index, scene), [index, scene]);
  const sorted = useMemo(
    () =>
      sortRows(rows, sort.column as TableColumn, sort.direction === 'descending').map((row) => ({
        ...row,
        id: row.key,
      })),
    [rows, sort],
  );
  const shown = useMemo(() => selection.filter((key) => scene.nodes.has(key)), [selection, scene]);
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
            {columns.map(({ id, name, width }) => (
              <Column key={id} id={id} width={width} allowsSorting isRowHeader={id === 'label'}>
                {({ sortDirection }) => (
                  <>
                    {name}
                    <span aria-hidden="true">
                      {sortDirection === undefined ? '' : sortDirection === 'ascending' ? ' ↑' : ' ↓'}
                    </span>
                  </>
                )}
              </Column>
            ))}
          </TableHeader>
          <TableBody
            items={sorted}
            renderEmptyState={() => <p className="empty">Nothing fits these filters.</p>}
          >
            {(row) => <NodeRow row={row} />}
          </TableBody>
        </Table>
      </Virtualizer>
    </div>
  );
}

function NodeRow({ row }: { readonly row: TableRow }) {
  return (
    <Row id={row.key} textValue={row.label}>
      <Cell textValue={row.label}>
        <Glyph kind={row.kind} /> {row.label}
      </Cell>
      <Cell>{kindNames[row.kind].one}</Cell>
      <Cell>{row.talks}</Cell>
      <Cell>{row.ties}</Cell>
      <Cell>{row.latest}</Cell>
    </Row>
  );
}
