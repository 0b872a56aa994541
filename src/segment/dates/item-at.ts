import { partitionPoint } from '../../util/partition-point';
import type { Item } from '../lines/items';

/** The index of the item that holds a place of the text, by bisection. */
export function itemAt(items: readonly Item[], place: number): number {
  return partitionPoint(items, (item) => item.line.end <= place);
}
