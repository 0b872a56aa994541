import { type Item, keyAt } from './items';
import { isOfClass } from './word-classes';

const longest = 16;
const opening = 3;
const year = /^(?:19|20)\d\d$/;
const heading = /^(?:awards?|hono(?:u)?rs|prizes|distinctions|education|prix|preise|premios|premi)$/;

/**
 * Whether a line stands in a list of posts, degrees or prizes, which tells a life without a subject or a verb:
 * `BSc Birds, Testville University, 2001`, `Awards: Doe Prize, 2013`.
 */
export function isCareerLine(items: readonly Item[]): boolean {
  if (heading.test(keyAt(items, 0) ?? '') && keyAt(items, 1) === ':') return true;
  if (items.length > longest || !items.some((item) => item.kind === 'word' && year.test(item.key)))
    return false;
  return items
    .slice(0, opening)
    .some((item) => item.kind === 'word' && (isOfClass(item, 'degree') || isOfClass(item, 'role')));
}
