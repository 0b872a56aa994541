import { type EntityItem, type Item, keyAt, type WordItem } from './items';
import { isOfClass } from './word-classes';

const links = new Set(['and', ',', ';', '&', 'or']);
const places = new Set(['at', 'of', 'from', 'in', 'an', 'am', 'bei', 'à', 'en', 'all', 'presso']);

/**
 * The entity at `index` and those of its kind that go on in step with places or people between them:
 * `Ada Byron at Testville and Carl Doe at Birdtown`, from either end of the pair.
 */
export function chainFrom(items: readonly Item[], index: number, kind: EntityItem['kind']): EntityItem[] {
  const found: EntityItem[] = [];
  for (let at = index; ; ) {
    const item = items[at];
    if (item === undefined || item.kind === 'word' || item.kind !== kind) return found;
    found.push(item);
    const next = kind === 'person' ? nextPerson(items, at) : nextPlace(items, at);
    if (next === undefined) return found;
    at = next;
  }
}

function nextPerson(items: readonly Item[], at: number): number | undefined {
  const isPlaced = places.has(keyAt(items, at + 1) ?? '') && items[at + 2]?.kind === 'institution';
  return isPlaced && links.has(keyAt(items, at + 3) ?? '') && items[at + 4]?.kind === 'person'
    ? at + 4
    : undefined;
}

function nextPlace(items: readonly Item[], at: number): number | undefined {
  if (!links.has(keyAt(items, at + 1) ?? '')) return undefined;
  if (items[at + 2]?.kind === 'person')
    return places.has(keyAt(items, at + 3) ?? '') && items[at + 4]?.kind === 'institution'
      ? at + 4
      : undefined;
  return placeBehindWords(items, at + 2);
}

const articles = new Set(['der', 'la', 'le', 'el']);
const longestDetour = 6;

/** `and of the song section at Testville`: a preposition, plain words, a preposition, the place. */
function placeBehindWords(items: readonly Item[], from: number): number | undefined {
  if (!places.has(keyAt(items, from) ?? '')) return undefined;
  for (let at = from + 1; at <= from + longestDetour; at++) {
    const item = items[at];
    if (item?.kind === 'institution') return opensPlace(items, at) ? at : undefined;
    if (item?.kind !== 'word' || !/^[a-z]+$/.test(item.text) || isCue(item)) return undefined;
  }
  return undefined;
}

/** `at Testville`, `an der Universität Testville`. */
function opensPlace(items: readonly Item[], at: number): boolean {
  const before = keyAt(items, at - 1) ?? '';
  return places.has(before) || (articles.has(before) && places.has(keyAt(items, at - 2) ?? ''));
}

function isCue(item: WordItem): boolean {
  return (['be', 'role', 'degree', 'work', 'arrive', 'lead', 'student'] as const).some((name) =>
    isOfClass(item, name),
  );
}
