import { type EntityItem, type Item, keyAt, type WordItem } from './items';
import { isOfClass } from './word-classes';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What stands between the members of a list. */
export const conjunctions = set(', and & et und y e or ; og och en ve ja seka oraz sowie и та і /');
const honorifics = set(
  'dr drs prof profs professor professors pr mr mrs ms sir chef professeur emeritus emerita docent',
);
/** Words behind which a list goes on with a name. */
const leading: ReadonlySet<string> = new Set([
  ...honorifics,
  'with',
  'by',
  'under',
  'de',
  'di',
  "d'",
  'del',
  'von',
  'con',
  'avec',
  'mit',
  'com',
]);
/** `A and *my* student B`. */
const possessives = set('my his her their our');
const prepositions = set(
  'at in from with of for to the as well both by also then most recently an am im bei presso chez en na no nella all au',
);
const longestSeparator = 7;

/** Joins runs of entities of one kind into one item: `A, B and C`. */
export function joinLists(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (item === undefined) break;
    const list = item.kind === 'word' ? undefined : startList(item);
    for (
      let next = list && follower(items, index, list);
      next !== undefined;
      next = follower(items, index, list)
    ) {
      const added = items[next];
      if (list === undefined || added?.kind !== list.kind) break;
      extend(list, added, ownerBefore(items, next));
      index = next;
    }
    out.push(list ?? item);
  }
  return out;
}

/** A list that grows in place: a text may name thousands in a row. */
interface GrowingList extends EntityItem {
  end: number;
  readonly mentions: EntityItem['mentions'][number][];
  readonly asides: EntityItem['asides'][number][];
}

function startList(item: EntityItem): GrowingList {
  return { ...item, mentions: [...item.mentions], asides: [...item.asides] };
}

/** `Ada Byron and *Testville’s* Carl Doe`: the place of the second, as an aside. */
function ownerBefore(items: readonly Item[], index: number): EntityItem | undefined {
  const owner = items[index - 2];
  return owner?.kind === 'institution' && /^['’]s$/.test(keyAt(items, index - 1) ?? '') ? owner : undefined;
}

function extend(list: GrowingList, other: EntityItem, owner: EntityItem | undefined): void {
  const [of] = other.mentions;
  list.end = other.end;
  list.mentions.push(...other.mentions);
  list.asides.push(...other.asides);
  if (owner !== undefined && of !== undefined) list.asides.push({ of, items: [owner] });
}

/** Index of the entity that continues a list after `index`. */
function follower(items: readonly Item[], index: number, item: Item): number | undefined {
  if (item.kind === 'person') return nextPerson(items, index);
  return item.kind === 'institution' ? nextInstitution(items, index, item) : undefined;
}

/** `A, B`; `A and, in part, with B`; `A and plant scientist Professor B`; `A and my student B`. */
function nextPerson(items: readonly Item[], index: number): number | undefined {
  let separated = false;
  let described = false;
  let owned = false;
  let enclosed = false;
  let repeated = false;
  for (let at = index + 1; at <= index + longestSeparator && at < items.length; at++) {
    const item = items[at];
    if (item?.kind === 'person')
      return separated &&
        !opensSentence(items, index, at) &&
        (!described || owned || enclosed || (repeated ? at === index + 3 : leadsToName(items, at)))
        ? at
        : undefined;
    if (item?.kind === 'institution' && separated && /^['’]s$/.test(keyAt(items, at + 1) ?? '')) {
      owned = true;
      at++;
      continue;
    }
    if (item?.kind !== 'word') return undefined;
    if (isConjunction(item) || isBetween(items, at)) {
      enclosed ||= described && item.key === ',';
      separated = true;
    } else if (!separated) return undefined;
    else if (opensWork(item)) return undefined;
    else if (item.key === 'of' && conjunctions.has(keyAt(items, at - 1) ?? '')) repeated = true;
    else if (possessives.has(item.key)) owned = true;
    else if (!/^(?:[a-z]{2,}|d['’])$/.test(item.text) && !honorifics.has(item.key)) return undefined;
    else described ||= !leading.has(item.key);
  }
  return undefined;
}

/** `my student A and on *joint work* with B`: B is of another list. */
function opensWork(item: WordItem): boolean {
  return isOfClass(item, 'joint') || isOfClass(item, 'collaboration') || isOfClass(item, 'coauthor');
}

/** `e`, but not the verb `è`. */
function isConjunction({ key, text }: WordItem): boolean {
  return text === 'i' || (conjunctions.has(key) && !/^[èéÈÉ]$/.test(text));
}

/** `Jan Doe *a* Eva Roe`: the Czech and Slovak `and`, between two names and nowhere else. */
function isBetween(items: readonly Item[], at: number): boolean {
  return keyAt(items, at) === 'a' && items[at - 1]?.kind === 'person' && items[at + 1]?.kind === 'person';
}

/** `A; *B sat on* the committee`: behind a semicolon, a name with a verb begins anew. */
function opensSentence(items: readonly Item[], index: number, person: number): boolean {
  const next = items[person + 1];
  return (
    keyAt(items, index + 1) === ';' &&
    person === index + 2 &&
    next?.kind === 'word' &&
    /^[a-z]{2,}$/.test(next.text) &&
    !conjunctions.has(next.key) &&
    !prepositions.has(next.key)
  );
}

function leadsToName(items: readonly Item[], person: number): boolean {
  return leading.has(keyAt(items, person - 1) ?? '');
}

/** `X and Y`, `at X, at Y and (twice) at Z`; also `X in the Department D` and `D of X`, when one is part of the other. */
function nextInstitution(items: readonly Item[], index: number, current: EntityItem): number | undefined {
  let separated = false;
  for (let at = index + 1; at <= index + longestSeparator - 1 && at < items.length; at++) {
    const item = items[at];
    if (item?.kind === 'institution')
      return separated || areNested(current, item) || isAt(items, index, at) ? at : undefined;
    if (item?.kind !== 'word') return undefined;
    if (conjunctions.has(item.key)) separated = true;
    else if (separated && item.key === '(' && keyAt(items, at + 2) === ')') at += 2;
    else if (item.key === ')' && at === index + 1 && keyAt(items, index - 1) === '(') continue;
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
