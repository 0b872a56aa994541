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
  if (items.length > longest) return false;
  if (!hasYear(items)) return isDegreeLine(items);
  const first = items.findIndex((item) => item.kind !== 'word' || /^\p{L}/u.test(item.key));
  return items
    .slice(Math.max(0, first), first + opening)
    .some((item) =>
      item.kind === 'word' ? isPost(item) : item.kind === 'award' && first === items.indexOf(item),
    );
}

/** `BSc + MSc Bird Song, Testville University`: nothing but degrees, a field and the place behind a comma. */
function isDegreeLine(items: readonly Item[]): boolean {
  const first = items.findIndex((item) => item.kind !== 'word' || /^\p{L}/u.test(item.key));
  const degree = items[first];
  const place = items.findIndex(({ kind }) => kind === 'institution');
  return (
    degree?.kind === 'word' &&
    isOfClass(degree, 'degree') &&
    place > first &&
    keyAt(items, place - 1) === ',' &&
    items.every((item) => item.kind !== 'person' && !(item.kind === 'word' && isActivity.test(item.key)))
  );
}

const isActivity =
  /^(?:seminar|programme?|course|students?|thesis|defen[cs]e|level|lecture|is|are|was|were|in)$/;

function hasYear(items: readonly Item[]): boolean {
  return items.some((item) =>
    item.kind === 'word' ? year.test(item.key) : item.asides.some((aside) => hasYear(aside.items)),
  );
}

function isPost(item: WordItem): boolean {
  return isOfClass(item, 'degree') || isOfClass(item, 'role');
}
