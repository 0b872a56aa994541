import type { Evidence, Mention, RelationType } from '../model';
import { type Aside, type Item, keyAt } from './items';
import type { Scope } from './scope';
import type { Statement } from './statement';
import { subjectsBefore } from './subject';
import { placesOf } from './whole-names';
import { isOfClass, type WordClass } from './word-classes';

type Reader = (items: readonly Item[], scope: Scope) => readonly Statement[];

/**
 * What stands behind names: `Ada Byron (Testville)` works there, `Carl Doe (advisor)` advises the subject, and
 * `Ada Byron (PhD Testville 2004, advisor Carl Doe)` is a life of its own, which `read` reads.
 */
export function asideStatements(items: readonly Item[], scope: Scope, read: Reader): Statement[] {
  return items.flatMap((item, index) => {
    if (item.kind === 'institution')
      return [...degreesFrom(items, index, scope), ...visitsFrom(items, index, scope)];
    if (item.kind !== 'person') return [];
    const [of] = item.mentions;
    const told =
      of === undefined || !has(labelBehind(items, index), 'supervisor') ? [] : advised(of, item, scope);
    return [...told, ...item.asides.flatMap((aside) => asideOf(aside, item, scope, read))];
  });
}

function asideOf({ of, items }: Aside, item: Item, scope: Scope, read: Reader): readonly Statement[] {
  const namesPerson = items.some(({ kind }) => kind === 'person');
  if (namesPerson && has(items, 'degree')) return read(items, { ...scope, subject: [of.name], life: true });
  if (namesPerson && /^(?:he|she|they|i)$/.test(keyAt(items, 0) ?? '')) return read(items, scope);
  const places = placesIn(items);
  const evidence = { document: scope.document, start: of.start, end: item.end, confidence: 0.9 };
  const posts = namesPerson ? [] : placesOf(places).flatMap((to) => placed(of.name, to, items, evidence));
  return has(items, 'supervisor') ? [...posts, ...advised(of, item, scope)] : posts;
}

/** Of `(Testville and Acme)` both, of `(Testville, formerly Acme)` and `(formerly Acme, now Testville)` Testville. */
function placesIn(items: readonly Item[]): readonly Mention[] {
  const isPlain = items.every(
    (item) =>
      item.kind === 'institution' ||
      (item.kind === 'word' && /^(?:[,/&]|and|und|et|y|e|og|och|en)$/.test(item.key)),
  );
  const places = items.flatMap((item, index) =>
    item.kind === 'institution' && !former.test(keyAt(items, index - 1) ?? '') ? [item.mentions] : [],
  );
  return (isPlain ? places : places.slice(0, 1)).flat();
}

const former =
  /^(?:formerly|previously|ehemals|fruher|vormals|anciennement|precedentemente|anteriormente|tidigare|voorheen)$/;

/** `Testville (*BSc*), Birdtown (*Honours and MSc*)`: which degree was taken where. */
function degreesFrom(items: readonly Item[], index: number, scope: Scope): Statement[] {
  const item = items[index];
  if (!scope.life || item === undefined || item.kind === 'word') return [];
  const subjects = subjectsBefore(items, index, scope.subject);
  return item.asides
    .filter((aside) => tellsDegree(aside.items))
    .flatMap(({ of }) => placesOf([of]))
    .flatMap((to) =>
      subjects.map((from) =>
        statement('studied_at', from, to, {
          document: scope.document,
          start: item.start,
          end: item.end,
          rule: 'place-and-degree',
          confidence: 0.85,
        }),
      ),
    );
}

/** `Ada Byron, Testville (*visiting Acme* this term)`: where else somebody is for the time. */
function visitsFrom(items: readonly Item[], index: number, scope: Scope): Statement[] {
  const item = items[index];
  const visits =
    item?.kind === 'institution' ? item.asides.filter(({ items: [first] }) => isVisit(first)) : [];
  if (item === undefined || visits.length === 0) return [];
  const evidence = { document: scope.document, start: item.start, end: item.end, confidence: 0.85 };
  const places = placesOf(visits.flatMap((aside) => placesIn(aside.items)));
  return subjectsBefore(items, index, scope.subject).flatMap((from) =>
    places.map((to) => statement('affiliated_with', from, to, { ...evidence, rule: 'visits' }, 'current')),
  );
}

function isVisit(item: Item | undefined): boolean {
  return item?.kind === 'word' && /^(?:visiting|visits)$/.test(item.key);
}

/** Not `(MA)` alone, which may be a state, nor `(PhD advisor …)`. */
function tellsDegree(aside: readonly Item[]): boolean {
  const [first, ...more] = aside;
  if (first?.kind === 'word' && more.length === 0 && /^(?:MA|MD|MS|AB|PA|ME)$/.test(first.text)) return false;
  return (
    has(aside, 'degree') &&
    aside.every((one) => one.kind === 'word') &&
    !has(aside, 'supervisor') &&
    !has(aside, 'role')
  );
}

/** `Ada Byron (*PhD student*, Testville)` studies where she is, `Ada Byron (*PhD Testville*)`, `(Testville *alumna*)` did. */
function placed(
  from: string,
  to: string,
  aside: readonly Item[],
  evidence: Omit<Evidence, 'rule'>,
): Statement[] {
  const told = { ...evidence, rule: 'name-and-place' };
  const post = statement('affiliated_with', from, to, told, 'current');
  const studies = statement('studied_at', from, to, told);
  if (has(aside, 'student')) return [post, studies];
  return has(aside, 'degree') || has(aside, 'graduated') ? [studies] : [post];
}

/** Of a committee, whoever is called advisor advises the speaker, else whom the section speaks of. */
function advised(of: Mention, { end }: Item, scope: Scope): Statement[] {
  const students =
    scope.subject.includes(of.name) || scope.subject.length === 0 ? scope.speakers : scope.subject;
  const { document } = scope;
  const evidence = { document, start: of.start, end, rule: 'advisor-in-committee', confidence: 0.9 };
  return students
    .filter((from) => from !== of.name)
    .map((from) => statement('advised_by', from, of.name, evidence));
}

const longestLabel = 4;

/** `Carl Doe (Testville) – *advisor*`, `Carl Doe, professeur, Testville — *directeur*`: a label that ends the line. */
function labelBehind(items: readonly Item[], index: number): readonly Item[] {
  const mark = items.findLastIndex((item) => item.kind === 'word' && /^[-–—,:]$/.test(item.key));
  const isFar = mark !== index + 1;
  if (mark <= index || items.length - mark > longestLabel + 1) return [];
  if (isFar && (keyAt(items, mark) === ',' || items.findIndex(({ kind }) => kind === 'person') !== index))
    return [];
  const label = items.slice(mark + 1);
  return label.every((item) => item.kind === 'word') ? label : [];
}

function statement(
  type: RelationType,
  from: string,
  to: string,
  evidence: Evidence,
  when?: 'current',
): Statement {
  return { type, from, to, evidence, ...(when && { when }) };
}

function has(items: readonly Item[], name: WordClass): boolean {
  return items.some((item) => item.kind === 'word' && isOfClass(item, name));
}
