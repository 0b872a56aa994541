import type { Item } from '../lines/items';
import type { TalkRange } from './talk-range';

interface Row {
  readonly from: number;
  readonly to: number;
  readonly isNamed: boolean;
}

/** One talk a row, where a table has rows with a speaker or a title; running text below a row belongs to it. */
export function tableRows(items: readonly Item[]): TalkRange[] {
  const rows = new Map<number, Row>();
  items.forEach((item, index) => {
    if (item.line.cell === undefined) return;
    const { kind, row } = item.line.cell;
    const known = rows.get(row);
    const isNamed = known?.isNamed === true || kind === 'speaker' || kind === 'title';
    rows.set(row, { from: known?.from ?? index, to: index + 1, isNamed });
  });
  return [...rows.values()]
    .filter((row) => row.isNamed)
    .map((row, index) => ({
      from: index === 0 ? 0 : row.from,
      to: withText(items, row.to),
      ...(index === 0 && { head: row.from }),
    }));
}

function withText(items: readonly Item[], to: number): number {
  let end = to;
  while (/^(?:abstract|bio|keywords|references)$/.test(items[end]?.zone ?? '')) end++;
  return end;
}
