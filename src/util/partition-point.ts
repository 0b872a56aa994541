/** The index of the first element of an ordered list that does not lie before, by bisection; its length if all do. */
export function partitionPoint<Element>(
  list: readonly Element[],
  isBefore: (element: Element) => boolean,
): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle] as Element)) low = middle + 1;
    else high = middle;
  }
  return low;
}
