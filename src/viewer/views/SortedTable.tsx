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
import { sortRows } from './sort-rows';

/** How a column of a table looks; the first one names the row. */
export interface ColumnLook<Item> {
  readonly id: keyof Item & string;
  readonly name: string;
  readonly width: `${number}fr` | number;
  readonly cell: (row: Item) => ReactNode;
}

interface Props<Item> {
  readonly label: string;
  readonly columns: readonly ColumnLook<Item>[];
  readonly rows: readonly Item[];
  readonly sortedBy: SortDescriptor;
  readonly selected: readonly string[];
  readonly onSelect: (keys: readonly string[]) => void;
}

/** Rows to sort by any column, to select, and to walk by keys; only those in sight are drawn. */
export function SortedTable<Item extends { readonly key: string; readonly label: string }>(
  props: Props<Item>,
) {
  const { label, columns, rows, sortedBy, selected, onSelect } = props;
  const [sort, setSort] = useState(sortedBy);
  const sorted = useMemo(() => {
    const column = sort.column as keyof Item & string;
    return sortRows(rows, column, sort.direction === 'descending').map((row) => ({ ...row, id: row.key }));
  }, [rows, sort]);
  return (
    <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: 36, headingHeight: 38 }}>
      <Table
        aria-label={label}
        className="table"
        sortDescriptor={sort}
        onSortChange={setSort}
        selectionMode="multiple"
        selectionBehavior="replace"
        selectedKeys={selected}
        onSelectionChange={(keys) =>
          onSelect(keys === 'all' ? rows.map((row) => row.key) : [...keys].map(String))
        }
      >
        <TableHeader>
          {columns.map(({ id, name, width }, at) => (
            <Column key={id} id={id} width={width} allowsSorting isRowHeader={at === 0}>
              {({ sortDirection }) => <ColumnName name={name} direction={sortDirection} />}
            </Column>
          ))}
        </TableHeader>
        <TableBody items={sorted} dependencies={[columns]}>
          {(row) => (
            <Row id={row.key} textValue={row.label}>
              {columns.map(({ id, cell }, at) => (
                <Cell key={id} textValue={at === 0 ? row.label : ''}>
                  {cell(row)}
                </Cell>
              ))}
            </Row>
          )}
        </TableBody>
      </Table>
    </Virtualizer>
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
