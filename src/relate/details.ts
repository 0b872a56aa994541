import { wrapped } from '../util/wrapped';
import { type Item, keyAt, type WordItem } from './items';
import { isOfClass } from './word-classes';

/** What a statement says beyond its two ends. Absent means not said. */
export interface Details {
  readonly role?: string;
  readonly degree?: string;
  readonly field?: string;
  readonly years?: string;
}

const roleBefore = new RegExp(wrapped`
  ^(?:assistant|associate|full|adjunct|visiting|research|senior|junior|principal|postdoctoral|
  post-doctoral|postdoc|distinguished|emeritus|clinical|teaching|staff|chief|founding|vice|deputy|
  managing|executive|scientific|technical|software|data|summer|faculty|co-founding|tenured|professor|
  program|project|doctoral|phd|graduate|professeur|professeure|profesora?|professore|chargée?|maître|
  investigadora?|of)$
`);
const vague = /^(?:appointments?|positions?|tenure|staff|member|internships?)$/;
const fieldEnds =
  /^(?:from|at|in|on|with|under|by|and|,|where|advised|supervised|\(|\)|is|was|for|summer|fall|spring|winter)$/;
const longestField = 7;

/** The post, the degree, its field and the years that the words of a statement give. */
export function detailsOf(items: readonly Item[], from: number, target: number): Details {
  return {
    ...roleOf(items, from, target),
    ...degreeOf(items, from, target),
    ...yearsOf(items, from, target),
  };
}

function roleOf(items: readonly Item[], from: number, target: number): Details {
  for (let index = from; index < target; index++) {
    const item = items[index];
    if (item?.kind !== 'word' || !isOfClass(item, 'role') || vague.test(item.key)) continue;
    let start = index;
    while (roleBefore.test(keyAt(items, start - 1) ?? '') && keyAt(items, start - 1) !== 'of') start--;
    let end = index;
    while (isRoleWord(items[end + 1])) end++;
    return { role: textOf(items.slice(start, end + 1)).toLowerCase() };
  }
  return {};
}

function isRoleWord(item: Item | undefined): boolean {
  return item?.kind === 'word' && isOfClass(item, 'role');
}

function degreeOf(items: readonly Item[], from: number, target: number): Details {
  for (let index = Math.min(target, items.length) - 1; index >= from; index--) {
    const item = items[index];
    if (item?.kind !== 'word' || !isOfClass(item, 'degree') || /^degrees?$/.test(item.key)) continue;
    return { degree: item.text, ...fieldAfter(items, index) };
  }
  return {};
}

/** `PhD *in* computational birds`. */
function fieldAfter(items: readonly Item[], degree: number): Details {
  let index = degree + 1;
  while (/^(?:degree|degrees|'s|’s|student|candidate|thesis)$/.test(keyAt(items, index) ?? '')) index++;
  if (keyAt(items, index) !== 'in') return {};
  const words: Item[] = [];
  for (let at = index + 1; at <= index + longestField; at++) {
    const item = items[at];
    const key = keyAt(items, at);
    if (item === undefined || key === undefined || (fieldEnds.test(key) && key !== 'and') || /\d/.test(key))
      break;
    if (key === 'and' && !/^[a-z]/i.test(keyAt(items, at + 1) ?? '')) break;
    words.push(item);
  }
  return words.length === 0 ? {} : { field: textOf(words).replace(/ (?:and|his|her|the)$/i, '') };
}

const year = /^(?:19|20)\d\d$/;

/** Years that stand just behind the statement, or inside it. */
function yearsOf(items: readonly Item[], from: number, target: number): Details {
  const near = items.slice(from, Math.min(items.length, target + 7));
  const stop = near.findIndex((item, index) => item.kind !== 'word' && index > target - from);
  const words = (stop === -1 ? near : near.slice(0, stop)).filter(
    (item): item is WordItem => item.kind === 'word',
  );
  const at = words.findIndex(({ key }) => year.test(key));
  const first = words[at];
  if (first === undefined) return {};
  const mark = words[at + 1]?.key ?? '';
  const last = words[at + 2];
  const isSpan =
    /^(?:-|–|—|to|until|and)$/.test(mark) && last !== undefined && /^(?:(?:19|20)\d\d|\d\d)$/.test(last.key);
  return { years: isSpan ? `${first.key}–${last.key}` : first.key };
}

function textOf(items: readonly Item[]): string {
  return items
    .map((item) => (item.kind === 'word' ? item.text : ''))
    .join(' ')
    .replace(/ ([,'’])/g, '$1')
    .trim();
}
