import { type EntityItem, type Item, keyAt } from './items';
import { conjunctions, joinLists } from './join-lists';

const longestAside = 16;

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
