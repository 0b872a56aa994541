import type { Moments } from '../dates/moments';
import type { Item } from '../lines/items';
import { isProgrammeTitle } from './programme-title';
import type { TalkRange } from './talk-range';

/**
 * The lectures of one speaker, each with a heading, a day in the line below it and a text. Two and more headings of the
 * same level make a series.
 */
export function headedLectures(items: readonly Item[], { dates }: Moments): TalkRange[] {
  const heads = dates
    .filter(({ weight, day }) => weight >= 0 && day !== undefined)
    .map(({ item }) => item - 1)
    .filter((head, index, all) => all.indexOf(head) === index && isHead(items, head));
  const [first] = heads;
  const level = items[first ?? -1]?.line.level;
  if (first === undefined || heads.length < 2) return [];
  if (heads.some((head) => items[head]?.line.level !== level)) return [];
  return heads.map((head, index) => ({
    from: index === 0 ? 0 : head,
    to: heads[index + 1] ?? items.length,
    title: { start: items[head]?.line.start ?? 0, end: items[head]?.line.end ?? 0 },
    ...(index === 0 && { head }),
  }));
}

/** `Public lecture: The Entropy of Birds` above a line that a day begins. */
function isHead(items: readonly Item[], index: number): boolean {
  const [head, below] = [items[index], items[index + 1]];
  if (head?.line.level === undefined || head.zone !== 'header') return false;
  if (head.label !== undefined && head.label.kind !== 'series') return false;
  if (below === undefined || below.label !== undefined || below.line.text.length > 140) return false;
  return isProgrammeTitle(head.line.text.replace(/^[\p{L} ]{3,30}:\s+/u, ''));
}
