import { type EntityItem, type Item, keyAt, type WordItem } from './items';
import { isOfClass } from './word-classes';

const links = new Set(['and', ',', ';', '&', 'or', 'und', 'sowie', 'et', 'y', 'e']);
const places = new Set(
  'at of from in an am bei à en all presso au aux na no em vid bij hos nel nella alla w'.split(' '),
);

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

/** Behind the person's place, with one link or two (`, and`). */
function nextPerson(items: readonly Item[], at: number): number | undefined {
  const before = keyAt(items, at + 1) ?? '';
  const isPlaced = (before === ',' || places.has(before)) && items[at + 2]?.kind === 'institution';
  if (!isPlaced || !links.has(keyAt(items, at + 3) ?? '')) return undefined;
  const next = links.has(keyAt(items, at + 4) ?? '') ? at + 5 : at + 4;
  return items[next]?.kind === 'person' ? next : undefined;
}

function nextPlace(items: readonly Item[], from: number): number | undefined {
  const isAccompanied = keyAt(items, from + 1) === 'with' && items[from + 2]?.kind === 'person';
  const at = isAccompanied ? from + 2 : from;
  if (!links.has(keyAt(items, at + 1) ?? '')) return undefined;
  if (items[at + 2]?.kind === 'person')
    return places.has(keyAt(items, at + 3) ?? '') && items[at + 4]?.kind === 'institution'
      ? at + 4
      : undefined;
  return placeBehindWords(items, at + 2);
}

const articles = new Set(['der', 'la', 'le', 'el']);
const longestDetour = 8;

/** `and epidemiology at Testville`, `and of the song section at Testville`: plain words, a preposition, the place. */
function placeBehindWords(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at <= from + longestDetour; at++) {
    const item = items[at];
    if (item?.kind === 'institution')
      return opensPlace(items, at) || isAfterYears(items, at) ? at : undefined;
    if (item?.kind !== 'word' || !/^(?:[a-z]+|(?:19|20)\d\d)$/i.test(item.text) || isCue(item))
      return undefined;
  }
  return undefined;
}

/** `, *from 2020 to 2022 and* Testville`: what stands between two places of a list is when the first was. */
function isAfterYears(items: readonly Item[], at: number): boolean {
  if (!links.has(keyAt(items, at - 1) ?? '')) return false;
  const before = items.slice(Math.max(0, at - 5), at - 1);
  return before.length > 1 && before.every((item) => item.kind === 'word' && span.test(item.key));
}

const span = /^(?:(?:19|20)\d\d|from|to|until|till|in|since|[-–,()])$/;

/** `at Testville`, `an der Universität Testville`. */
function opensPlace(items: readonly Item[], at: number): boolean {
  const before = keyAt(items, at - 1) ?? '';
  return places.has(before) || (articles.has(before) && places.has(keyAt(items, at - 2) ?? ''));
}

function isCue(item: WordItem): boolean {
  return (
    ['be', 'role', 'stay', 'degree', 'work', 'arrive', 'lead', 'student', 'graduated', 'disciple'] as const
  ).some((name) => isOfClass(item, name));
}
