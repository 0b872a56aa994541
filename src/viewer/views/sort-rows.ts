/** Sorted by a column, numbers by size and texts as people sort them; ties stay in the order of the label. */
export function sortRows<Item extends { readonly label: string }>(
  rows: readonly Item[],
  column: keyof Item,
  descending: boolean,
): Item[] {
  const sign = descending ? -1 : 1;
  const order = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  return [...rows].sort((one, other) => {
    const [left, right] = [one[column], other[column]];
    const compared =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : order.compare(String(left), String(right));
    return sign * compared || order.compare(one.label, other.label);
  });
}
