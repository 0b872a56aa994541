import { type EntityItem, type Item, keyAt } from './items';
import { isOfClass } from './word-classes';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const pronouns = set(
  'he she they i his her their my him me we our il elle er sie je ella lei ela ele hon han hun zij hij',
);
const owners = set('his her their my whose ihr sein son sa su seu sua');
/** A person behind one of these is not who the sentence is about. */
const oblique =
  set(`with by of to from under for at in on including avec par mit von bei bij med hos vid con per between like as after
  por da unter sous bajo sob com durch include includes de di do d' du del`);

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
    } else if (
      item.kind === 'person' &&
      !isLabelled(items, index) &&
      (isSubject(items, index) || isApposed(items, index, at))
    )
      return isSubject(items, index) ? namesOf(item) : describedBy(items, index);
  }
  return current;
}

const longestRelation = 3;

/** `her former *student* won …`: what is said of someone who is named by what he is to the subject. */
function isRelative(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.kind !== 'word' || !isOfClass(item, 'relative')) return false;
  if (items[index + 2]?.kind === 'person' && isWhoAdvised(items, index + 2)) return false;
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
  if (before === undefined) return at === 0;
  if (before === 'of')
    return /^(?:two|three|four|one|several|many|some|most|all|each)$/.test(keyAt(items, at - 2) ?? '');
  return /^(?:[,;:().–-]|and|but|where|while|when|that|which|two|three|one|several|many|some|most|all|und|et|y|e)$/.test(
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

/** `with Carl Doe and Eve Fox, *a* postdoc`: the last; `…, postdocs at Testville`: all. */
function describedBy(items: readonly Item[], person: number): readonly string[] {
  const item = items[person];
  if (item === undefined || item.kind === 'word') return [];
  const isOne = [2, 3].some((step) => /^an?$/.test(keyAt(items, person + step) ?? ''));
  return isOne ? namesOf(item).slice(-1) : namesOf(item);
}

const longestApposition = 8;

/** `with Carl Doe, *a postdoc at Testville*`: what stands at `at` describes the person, wherever in the clause. */
function isApposed(items: readonly Item[], person: number, at: number): boolean {
  const next = items[person + 2];
  if (keyAt(items, person + 1) !== ',' || at - person > longestApposition || next?.kind !== 'word')
    return false;
  if (next.key === 'then' && tellsStudies(items.slice(0, person))) return false;
  const isLater = /^(?:now|currently|formerly|then)$/.test(next.key) && !opensPost(items.slice(person + 3));
  const isPost =
    !isLater &&
    (/^(?:a|an|the|now|currently|formerly|then|assistant|associate|full)$/.test(next.key) ||
      winner.test(next.key) ||
      isOfClass(next, 'role') ||
      isOfClass(next, 'student'));
  const words = items.slice(person + 2, at);
  return isPost && (words.every(isPlain) || isAppositionOfTwo(words));
}

function isPlain(item: Item): boolean {
  return item.kind === 'word' && /^(?:[\p{L}-]+|['’]s)$/u.test(item.key);
}

/** `with Carl Doe, *professor at Testville and winner of* …`: two nouns for one person. */
function isAppositionOfTwo(words: readonly Item[]): boolean {
  const place = words.findIndex(({ kind }) => kind !== 'word');
  const [and, noun] = words.slice(place + 1);
  return (
    place !== -1 &&
    words.every((item, index) => index === place || isPlain(item)) &&
    and?.kind === 'word' &&
    noun?.kind === 'word' &&
    /^(?:and|und|et|y|e)$/.test(and.key) &&
    (winner.test(noun.key) || isOfClass(noun, 'role'))
  );
}

const winner = /^(?:winner|recipient|laureate|holder|co-?winner|laureat|laureate|preistrager|preistragerin)$/;

/** `did her *PhD* with Carl Doe, then a postdoc …`: what comes then is the student's. */
function tellsStudies(items: readonly Item[]): boolean {
  const told = ['degree', 'graduated', 'thesis', 'student', 'studies', 'postdoc'] as const;
  return items.some((item) => item.kind === 'word' && told.some((name) => isOfClass(item, name)));
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
  if (ownsStudent(items, index) || isCalledAdvisor(items, index) || isWhoAdvised(items, index)) return false;
  if (postpositions.test(keyAt(items, index + 1) ?? '') || isOwnerInTurkish(items, index)) return false;
  if (index === 0) return true;
  if (oblique.has(keyAt(items, at) ?? '')) return false;
  if (before !== undefined && /^(?:the|a|an)$/.test(before)) return false;
  return true;
}

/** `was Carl Doe’s *last student* at Testville`: what follows is told of the student. */
function ownsStudent(items: readonly Item[], person: number): boolean {
  if (!/^['’]s?$/.test(keyAt(items, person + 1) ?? '')) return false;
  return items
    .slice(person + 2, person + 2 + longestRelation)
    .some((item) => item.kind === 'word' && (isOfClass(item, 'student') || isOfClass(item, 'disciple')));
}

/** `with Carl Doe *as her advisor* and Eve Fox *as co-advisor*, and was then …`: what follows is the student’s. */
function isCalledAdvisor(items: readonly Item[], person: number): boolean {
  return (
    /^(?:as|som|als|comme|como|come|jako)$/.test(keyAt(items, person + 1) ?? '') &&
    items
      .slice(person + 2, person + 2 + longestRelation)
      .some((item) => item.kind === 'word' && isOfClass(item, 'advisor'))
  );
}

/** `where her *advisor was* Carl Doe, and spent …`: what follows is the student’s. */
function isWhoAdvised(items: readonly Item[], person: number): boolean {
  const [noun, verb] = [items[person - 2], items[person - 1]];
  return (
    noun?.kind === 'word' && verb?.kind === 'word' && isOfClass(verb, 'is') && isOfClass(noun, 'supervisor')
  );
}

/** `Carl Doe *danışmanlığında*`, `Carl Doen *kanssa*`: what other languages say before a name. */
const postpositions = /^(?:danismanlig\w*|ile|ryhmassa|kanssa|johdolla|ohjauksessa)$/;

/** `Carl Doe’nin *ekibinde*`: whose group it is. */
function isOwnerInTurkish(items: readonly Item[], person: number): boolean {
  return (
    /^n?[iu]n$/.test(keyAt(items, person + 1) ?? '') &&
    /^(?:ekib|grub|laboratuvar|yan|danisman|gozetim|rehber|yonetim)/.test(keyAt(items, person + 2) ?? '')
  );
}

/** `*Supervisor:* Carl Doe, co-supervisor Eve Fox`: told of somebody else. */
function isLabelled(items: readonly Item[], index: number): boolean {
  const label = items[index - 2];
  return keyAt(items, index - 1) === ':' && label?.kind === 'word' && isOfClass(label, 'supervisor');
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
