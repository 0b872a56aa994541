import { type EntityItem, type Item, keyAt } from './items';
import { isOfClass } from './word-classes';

const pronouns = new Set([
  'he',
  'she',
  'they',
  'i',
  'his',
  'her',
  'their',
  'my',
  'him',
  'me',
  'we',
  'our',
  'il',
  'elle',
  'er',
  'sie',
  'je',
  'ella',
  'lei',
  'ela',
  'ele',
  'hon',
  'han',
  'hun',
  'zij',
  'hij',
]);
const owners = new Set([
  'his',
  'her',
  'their',
  'my',
  'whose',
  'ihr',
  'sein',
  'son',
  'sa',
  'su',
  'seu',
  'sua',
]);
/** A person behind one of these is not who the sentence is about. */
const oblique = new Set([
  'with',
  'by',
  'of',
  'to',
  'from',
  'under',
  'for',
  'at',
  'in',
  'on',
  'including',
  'avec',
  'par',
  'mit',
  'von',
  'bei',
  'bij',
  'med',
  'hos',
  'vid',
  'con',
  'per',
  'between',
  'like',
  'as',
  'after',
  'por',
  'da',
  'unter',
  'sous',
  'bajo',
  'sob',
  'avec',
  'com',
  'durch',
  'include',
  'includes',
  'de',
  'di',
  'do',
  "d'",
  'du',
  'del',
]);

/**
 * Who the words before `at` are about: the person of a relative clause, else the nearest person in the place of a
 * subject, else whom a pronoun stands for, which is `current`, the person that the section speaks of.
 */
export function subjectsBefore(
  items: readonly Item[],
  at: number,
  current: readonly string[],
): readonly string[] {
  for (let index = at - 1; index >= 0; index--) {
    const item = items[index];
    if (item === undefined) break;
    if (item.kind === 'word') {
      if (item.key === ';') return current;
      if (item.key === ')') index = opening(items, index);
      if (item.key === 'who' || item.key === 'whose' || item.key === 'whom') {
        const person = personBefore(items, index);
        if (person !== undefined) return namesOf(person);
      } else if (isRelative(items, index)) return [];
      else if (pronouns.has(item.key)) return current;
    } else if (item.kind === 'person' && (isSubject(items, index) || isApposed(items, index, at)))
      return namesOf(item);
  }
  return current;
}

const longestRelation = 3;

/** `her former *student* won …`: what is said of someone who is named by what he is to the subject. */
function isRelative(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.kind !== 'word' || !isOfClass(item, 'relative')) return false;
  for (let at = index - 1; at >= index - longestRelation; at--) {
    const key = keyAt(items, at) ?? '';
    if (owners.has(key)) return opensClause(items, at);
    if (!/^[a-z-]{2,}$/.test(key)) return false;
  }
  return false;
}

/** At the head of its clause, where a subject stands: not `was her advisor`, `with her students`. */
function opensClause(items: readonly Item[], at: number): boolean {
  const before = keyAt(items, at - 1);
  return before === undefined
    ? at === 0
    : /^(?:[,;:().–-]|and|but|where|while|when|that|which|two|three|one|several|many|some|most|all|of|und|et|y|e)$/.test(
        before,
      );
}

/** Whoever is named in parentheses is not what the sentence goes on about: `her PhD (advisor: Carl Doe) and …`. */
function opening(items: readonly Item[], close: number): number {
  const open = items.findLastIndex((_, index) => index < close && keyAt(items, index) === '(');
  return open === -1 ? close : open;
}

function personBefore(items: readonly Item[], index: number): EntityItem | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const item = items[at];
    if (item?.kind === 'person') return item;
  }
  return undefined;
}

const longestApposition = 8;

/** `with Carl Doe, *a postdoc at Testville*`: what stands at `at` describes the person, wherever in the clause. */
function isApposed(items: readonly Item[], person: number, at: number): boolean {
  const next = items[person + 2];
  if (keyAt(items, person + 1) !== ',' || at - person > longestApposition || next?.kind !== 'word')
    return false;
  const isLater = /^(?:now|currently|formerly|then)$/.test(next.key) && !opensPost(items.slice(person + 3));
  const isPost =
    !isLater &&
    (/^(?:a|an|the|now|currently|formerly|then|assistant|associate|full)$/.test(next.key) ||
      isOfClass(next, 'role') ||
      isOfClass(next, 'student'));
  return (
    isPost &&
    items.slice(person + 2, at).every((item) => item.kind === 'word' && /^[\p{L}-]+$/u.test(item.key))
  );
}

/** `, then *a* postdoc`, `, now *at*`, not `, then went` nor `, then a PhD`, which are the student’s. */
function opensPost([item, next]: readonly Item[]): boolean {
  return (
    item?.kind === 'word' &&
    !(next?.kind === 'word' && isOfClass(next, 'degree')) &&
    (/^(?:a|an|the|at|of|in|associate|assistant)$/.test(item.key) ||
      isOfClass(item, 'role') ||
      isOfClass(item, 'student'))
  );
}

/** At the head of its clause: neither behind a preposition nor in the middle of an enumeration of things. */
function isSubject(items: readonly Item[], index: number): boolean {
  let at = index - 1;
  while (isDescription(items[at])) at--;
  const before = keyAt(items, index - 1);
  if (index === 0) return true;
  if (oblique.has(keyAt(items, at) ?? '')) return false;
  if (before !== undefined && /^(?:the|a|an)$/.test(before)) return false;
  return true;
}

/** `with *the artist* Ada Byron`. */
function isDescription(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' &&
    !oblique.has(item.key) &&
    (isOfClass(item, 'peer') || /^(?:a|an)$/.test(item.key))
  );
}

/** The distinct names of an item's mentions, the full name of each. */
export function namesOf(item: EntityItem): string[] {
  return [...new Set(item.mentions.map(({ name }) => name))];
}
