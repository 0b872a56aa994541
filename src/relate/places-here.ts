import type { Mention } from '../model';
import { wrapped } from '../util/wrapped';
import { type EntityItem, type Item, keyAt, type WordItem } from './items';
import { isOfClass } from './word-classes';

const pointing =
  /^(?:this|our|esta|este|nuestra|nuestro|nossa|nosso|desta|nesta|cette|notre|questa|questo|nostra|unserer|dieser)$/;
const own = new RegExp(wrapped`
  ^(?:casa|universidad|universidade|universite|universita|universitat|ateneo|facultad|faculdade|
  departamento|instituto|dipartimento|department|university|school|institute|college|faculty|laboratory|
  lab|campus|institution|division)$
`);
const studyReach = 10;
const longestName = 3;

/**
 * Reads `this department`, `our university` and, behind a degree, `here` as the institution that holds the talk:
 * `earned her doctorate *here* in 2014`.
 */
export function withPlacesHere(items: readonly Item[], place: string | undefined): readonly Item[] {
  if (place === undefined) return items;
  const read: Item[] = [];
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    const end = item?.kind === 'word' ? endOfPlace(items, index) : undefined;
    if (item === undefined || item.kind !== 'word' || end === undefined) {
      if (item !== undefined) read.push(item);
      continue;
    }
    const span = { start: item.start, end: items[end - 1]?.end ?? item.end };
    if (item.key === 'here') read.push(preposition(item));
    read.push(institution(place, span));
    index = end - 1;
  }
  return read;
}

/** Index behind words that mean the place of the talk; undefined where none begin. */
function endOfPlace(items: readonly Item[], index: number): number | undefined {
  const key = keyAt(items, index) ?? '';
  if (key === 'here') return tellsStudy(items, index) ? index + 1 : undefined;
  if (!pointing.test(key)) return undefined;
  for (let at = index + 1; at <= index + longestName; at++)
    if (own.test(keyAt(items, at) ?? '')) return at + 1;
  return undefined;
}

/** `her *PhD* right here`. */
function tellsStudy(items: readonly Item[], index: number): boolean {
  return items
    .slice(Math.max(0, index - studyReach), index)
    .some(
      (item) =>
        item.kind === 'word' &&
        (['degree', 'graduated', 'thesis'] as const).some((name) => isOfClass(item, name)),
    );
}

function preposition({ start, end }: WordItem): WordItem {
  return { kind: 'word', key: 'at', text: 'at', start, end };
}

function institution(
  name: string,
  { start, end }: { readonly start: number; readonly end: number },
): EntityItem {
  const mention: Mention = { kind: 'institution', name, start, end, rule: 'place-here', confidence: 0.8 };
  return { kind: 'institution', mentions: [mention], asides: [], start, end };
}
