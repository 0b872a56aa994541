import { type EntityItem, type Item, keyAt } from './items';
import { isOfClass } from './word-classes';

const conjunctions = new Set([',', 'and', '&', 'et', 'und', 'y', 'e', 'or', ';', 'og', 'en', '/']);
const honorifics = new Set([
  'dr',
  'drs',
  'prof',
  'profs',
  'professor',
  'professors',
  'pr',
  'mr',
  'mrs',
  'ms',
  'sir',
  'chef',
  'professeur',
]);
/** `A and *my* student B`. */
const possessives = new Set(['my', 'his', 'her', 'their', 'our']);
const prepositions = new Set([
  'at',
  'in',
  'from',
  'with',
  'of',
  'to',
  'the',
  'as',
  'well',
  'both',
  'by',
  'also',
  'then',
]);
const longestAside = 16;
const longestSeparator = 6;

/** Folds asides into the entities before them, then runs of entities of one kind into one item: `A (X), B and C`. */
export function collapse(items: readonly Item[]): Item[] {
  return joinLists(absorbAsides(withoutPostnominals(items)));
}

/** `Carl Doe, *FRS* (Testville)`: letters behind a name. */
function withoutPostnominals(items: readonly Item[]): readonly Item[] {
  return items.filter((_, index) => !isPostnominal(items, index) && !isPostnominal(items, index + 1));
}

function isPostnominal(items: readonly Item[], index: number): boolean {
  const item = items[index];
  return (
    item?.kind === 'word' &&
    items[index - 2]?.kind === 'person' &&
    keyAt(items, index - 1) === ',' &&
    /^(?:F[A-Z]{2,5}|[OMCK]BE|Ph\.?D\.?|M\.?D\.?|DPhil|D\.?Sc\.?)$/.test(item.text)
  );
}

function absorbAsides(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (item === undefined) break;
    const close = item.kind !== 'word' && keyAt(items, index + 1) === '(' ? closing(items, index + 1) : -1;
    if (item.kind === 'word' || close === -1) {
      out.push(item);
      continue;
    }
    const inner = items.slice(index + 2, close);
    if (item.kind === 'institution' && inner.some(({ kind }) => kind === 'person')) {
      out.push(item);
      continue;
    }
    const asides = [...asidesOf(item, inner), ...sharedAsides(items, index, inner)];
    out.push({ ...item, end: items[close]?.end ?? item.end, asides });
    index = close;
  }
  return out;
}

function asidesOf(item: EntityItem, items: readonly Item[]): EntityItem['asides'] {
  const [of] = item.mentions;
  return of === undefined ? [] : [{ of, items }];
}

/** `Ada Byron and Carl Doe (Testville)`: what stands behind a pair holds for both. */
function sharedAsides(items: readonly Item[], index: number, inner: readonly Item[]): EntityItem['asides'] {
  const item = items[index];
  const partner = items[index - 2];
  const isPair =
    /^(?:and|&|et|und|y|e|og|och|en)$/.test(keyAt(items, index - 1) ?? '') && keyAt(items, index - 3) !== ',';
  const isPlace = inner.every((item) => item.kind === 'institution' || item.kind === 'word');
  if (item?.kind === 'person' && /^(?:all|both|alle|beide|tous|toutes|todos|tutti)$/.test(wordOf(inner[0])))
    return listBefore(items, index).flatMap((one) => asidesOf(one, inner));
  const isFirstPlace = items.slice(0, index).every(({ kind }) => kind !== 'institution');
  return isPair && isPlace && isFirstPlace && partner?.kind === 'person' ? asidesOf(partner, inner) : [];
}

/** The people of the list that ends before `index`: `Ada Byron, Carl Doe & Eve Fox (all Testville)`. */
function listBefore(items: readonly Item[], index: number): EntityItem[] {
  const found: EntityItem[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const item = items[at];
    if (item?.kind === 'person') found.push(item);
    else if (item?.kind !== 'word' || !conjunctions.has(item.key)) break;
  }
  return found;
}

function wordOf(item: Item | undefined): string {
  return item?.kind === 'word' ? item.key : '';
}

function closing(items: readonly Item[], open: number): number {
  for (let index = open + 1; index < Math.min(items.length, open + longestAside); index++) {
    if (keyAt(items, index) === ')') return index;
    if (keyAt(items, index) === '(') return -1;
  }
  return -1;
}

function joinLists(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (item === undefined) break;
    let joined = item;
    for (
      let next = follower(items, index, joined);
      next !== undefined;
      next = follower(items, index, joined)
    ) {
      const added = items[next];
      if (joined.kind === 'word' || added?.kind !== joined.kind) break;
      joined = join(joined, added);
      index = next;
    }
    out.push(joined);
  }
  return out;
}

function join(one: EntityItem, other: EntityItem): EntityItem {
  return {
    ...one,
    end: other.end,
    mentions: [...one.mentions, ...other.mentions],
    asides: [...one.asides, ...other.asides],
  };
}

/** Index of the entity that continues a list after `index`. */
function follower(items: readonly Item[], index: number, item: Item): number | undefined {
  if (item.kind === 'person') return nextPerson(items, index);
  return item.kind === 'institution' ? nextInstitution(items, index, item) : undefined;
}

/** `A, B`; `A and with B`; `A and plant scientist Professor B`. */
function nextPerson(items: readonly Item[], index: number): number | undefined {
  let separated = false;
  let described = false;
  let owned = false;
  for (let at = index + 1; at <= index + longestSeparator && at < items.length; at++) {
    const item = items[at];
    if (item?.kind === 'person')
      return separated && (!described || owned || honorifics.has(keyAt(items, at - 1) ?? ''))
        ? at
        : undefined;
    if (item?.kind !== 'word') return undefined;
    if (conjunctions.has(item.key)) separated = true;
    else if (!separated) return undefined;
    else if (possessives.has(item.key)) owned = true;
    else if (!honorifics.has(item.key) && !(item.key === 'with' && separated)) {
      if (!/^[a-z]{4,}$/.test(item.text)) return undefined;
      described = true;
    }
  }
  return undefined;
}

/** `X and Y`, `at X, at Y and at Z`; also `X in the Department D` and `D of X`, when one is part of the other. */
function nextInstitution(items: readonly Item[], index: number, current: EntityItem): number | undefined {
  let separated = false;
  for (let at = index + 1; at <= index + longestSeparator - 1 && at < items.length; at++) {
    const item = items[at];
    if (item?.kind === 'institution')
      return separated || areNested(current, item) || isAt(items, index, at) ? at : undefined;
    if (item?.kind !== 'word') return undefined;
    if (conjunctions.has(item.key)) separated = true;
    else if (!prepositions.has(item.key) && !isTown(items, at)) return undefined;
    else if (item.key === 'to' && !separated) return undefined;
    else if ((item.key === 'then' || item.key === 'also') && !separated) return undefined;
  }
  return undefined;
}

/** `the Birdtown Institute *at* Testville`: the one is in the other. */
function isAt(items: readonly Item[], index: number, next: number): boolean {
  return next === index + 2 && keyAt(items, index + 1) === 'at';
}

/** `in *Heidelberg*`, `, *Berlin*, and`: a capitalised word there tells only where a place is. */
function isTown(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(item.text) || isOfClass(item, 'role')) return false;
  const before = keyAt(items, at - 1);
  return before === 'in' || (before === ',' && /^(?:,|and|&)$/.test(keyAt(items, at + 1) ?? ''));
}

function areNested(one: EntityItem, other: EntityItem): boolean {
  const last = one.mentions.at(-1);
  const [first] = other.mentions;
  if (last === undefined || first === undefined) return false;
  return (
    last.partOf === first.name ||
    first.partOf === last.name ||
    last.name === first.name ||
    (last.partOf !== undefined && last.partOf === first.partOf)
  );
}
