import { type Item, keyAt, type WordItem } from './items';
import { isOfClass } from './word-classes';

const longest = 16;
const opening = 3;
const year = /^(?:19|20)\d\d(?:[-–](?:(?:19|20)?\d\d|present|today|now|heute))?$/;
const heading = /^(?:awards?|hono(?:u)?rs|prizes|distinctions|education|prix|preise|premios|premi)$/;

/**
 * Whether a line stands in a list of posts, degrees or prizes, which tells a life without a subject or a verb:
 * `BSc Birds, Testville University, 2001`, `2004–2008: lecturer, Testville University`, `Doe Prize, 2013`.
 */
export function isCareerLine(items: readonly Item[]): boolean {
  if (heading.test(keyAt(items, 0) ?? '') && keyAt(items, 1) === ':') return true;
  if (items.length > longest || !hasYear(items)) return false;
  const first = items.findIndex((item) => item.kind !== 'word' || /^\p{L}/u.test(item.key));
  return items
    .slice(Math.max(0, first), first + opening)
    .some((item) =>
      item.kind === 'word' ? isPost(item) : item.kind === 'award' && first === items.indexOf(item),
    );
}

function hasYear(items: readonly Item[]): boolean {
  return items.some((item) =>
    item.kind === 'word' ? year.test(item.key) : item.asides.some((aside) => hasYear(aside.items)),
  );
}

function isPost(item: WordItem): boolean {
  return isOfClass(item, 'degree') || isOfClass(item, 'role');
}
