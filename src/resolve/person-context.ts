import type { DocumentRecord, Talk } from '../model';
import { relationEnds } from '../resolution';
import { groupBy } from '../util/group-by';
import { memoize } from '../util/memoize';
import { nameForm } from './name-form';

/** What surrounds a person: identifier → words to show. */
export interface PersonContext {
  readonly institutions: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
  readonly topics: ReadonlyMap<string, string>;
}

/** The context of one who is merely named. */
export const emptyContext: PersonContext = { institutions: new Map(), people: new Map(), topics: new Map() };

/** Finds the label of the outermost institution that a document means by a name. */
export type WholeOf = (document: string, institution: string) => string;

/** What a concept may share with others: identifier and words to show. */
export type TopicsOf = (concept: string) => readonly (readonly [id: string, shown: string])[];

const roles = ['speakers', 'hosts', 'contacts', 'organizers', 'moderators', 'panelists', 'advisors'] as const;

/** Whom, where and what a record ties each person to. People of the same talks share one map of topics. */
export function personContexts(
  record: DocumentRecord,
  wholeOf: WholeOf,
  topicsOf: TopicsOf,
): ReadonlyMap<string, PersonContext> {
  const institutions = groupBy(affiliations(record), ({ from }) => from);
  const people = groupBy(companions(record), ({ from }) => from);
  const topics = topicFinder(record, topicsOf);
  return new Map(
    namesIn(record).map((name) => [
      name,
      {
        institutions: shownBy(
          (institutions.get(name) ?? []).map(({ to }) => wholeOf(record.source, to)),
          (id) => id,
        ),
        people: shownBy(
          (people.get(name) ?? []).map(({ to }) => to),
          shortName,
        ),
        topics: topics(name),
      },
    ]),
  );
}

interface Tie {
  readonly from: string;
  readonly to: string;
}

function affiliations({ relations }: DocumentRecord): Tie[] {
  return relations.filter(
    ({ type }) => relationEnds[type][0] === 'person' && relationEnds[type][1] === 'institution',
  );
}

function companions({ relations }: DocumentRecord): Tie[] {
  return relations
    .filter(({ type }) => relationEnds[type][1] === 'person')
    .flatMap(({ from, to }) => [
      { from, to },
      { from: to, to: from },
    ]);
}

function shownBy(names: readonly string[], idOf: (name: string) => string): ReadonlyMap<string, string> {
  return new Map(names.map((name) => [idOf(name), name]));
}

/** Initial and family name: how two documents recognise the same third person. */
function shortName(name: string): string {
  const { given, family } = nameForm(name);
  return `${given[0]?.[0] ?? ''} ${family[0]}`;
}

function namesIn({ mentions, relations, talks }: DocumentRecord): string[] {
  const mentioned = mentions.filter(({ kind }) => kind === 'person').map(({ name }) => name);
  const related = relations.flatMap(({ type, from, to }) => [
    ...(relationEnds[type][0] === 'person' ? [from] : []),
    ...(relationEnds[type][1] === 'person' ? [to] : []),
  ]);
  return [...new Set([...mentioned, ...related, ...talks.flatMap(listed)])];
}

/** Finds a person's topics: of the talks that list them or someone tied to them; of the only talk there is; and their own. */
function topicFinder(
  record: DocumentRecord,
  topicsOf: TopicsOf,
): (name: string) => ReadonlyMap<string, string> {
  const { talks, relations } = record;
  const near = talks.map((talk) => new Set(peopleNear(talk, relations)));
  const own = groupBy(
    relations.filter(({ type }) => type === 'works_on'),
    ({ from }) => from,
  );
  const ofTalks = memoize(
    (places: string) =>
      new Map(
        talks
          .filter((_, place) => places[place] === '1')
          .flatMap(({ concepts }) => concepts.flatMap(topicsOf)),
      ),
  );
  return (name) => {
    const places = talks
      .map((_, place) => (talks.length === 1 || near[place]?.has(name) ? '1' : '0'))
      .join('');
    const shared = ofTalks(places);
    const works = own.get(name) ?? [];
    return works.length === 0 ? shared : new Map([...shared, ...works.flatMap(({ to }) => topicsOf(to))]);
  };
}

function peopleNear(talk: Talk, relations: DocumentRecord['relations']): string[] {
  const near = new Set(listed(talk));
  const tied = relations.filter(({ type, from }) => relationEnds[type][1] === 'person' && near.has(from));
  return [...near, ...tied.map(({ to }) => to)];
}

function listed(talk: Talk): string[] {
  return roles.flatMap((role) => talk[role]);
}
