import { type ConceptVocabulary, ownVocabulary } from '../lexicon/concept-vocabulary';
import type { DocumentRecord } from '../model';
import type { Entity, Resolution, ResolvedRecord } from '../resolution';
import { compareText } from '../util/compare-text';
import { groupBy } from '../util/group-by';
import { lazy } from '../util/lazy';
import { memoize } from '../util/memoize';
import { awardKey } from './award-key';
import type { Cluster } from './cluster';
import { clusterByKey } from './cluster-by-key';
import { clusterConcepts } from './cluster-concepts';
import { clusterInstitutions } from './cluster-institutions';
import { clusterPeople } from './cluster-people';
import { clusterSeries } from './cluster-series';
import { type ConceptNames, conceptNames } from './concept-names';
import { distinctRecords } from './distinct-records';
import type { LocalEntity, LocalKind } from './local-entity';
import { localEntities, localId } from './local-entity';
import type { NamedEntity } from './named-entities';
import { namedEntities } from './named-entities';
import { paperKey } from './paper-key';
import type { PersonContext } from './person-context';
import { emptyContext, personContexts } from './person-context';
import { talkEntities } from './talk-entities';
import { topicsOf } from './topics';
import { wholeFinder } from './whole-finder';

const kinds: readonly LocalKind[] = ['person', 'institution', 'concept', 'award', 'paper', 'series'];

/**
 * Joins what all documents name into entities, and finds which announcements are of one talk. The order of the
 * records does not matter. The vocabulary says which concepts are one.
 */
export function resolve(
  records: readonly DocumentRecord[],
  vocabulary: ConceptVocabulary = ownVocabulary,
): Resolution {
  const distinct = distinctRecords(records);
  const clusters = clusterAll(distinct, conceptNames(vocabulary.entries));
  const named = kinds.flatMap((kind) => namedEntities(kind, clusters[kind]));
  const entityOf = entityFinder(named);
  const talks = talkEntities(distinct, (document, name) => entityOf('person', document, name));
  const namesIn = groupBy(
    named.flatMap(({ members }) => members),
    ({ document }) => document,
  );
  return {
    entities: [...named.map(({ entity }) => entity), ...talks.entities].sort((left, right) =>
      compareText(left.key, right.key),
    ),
    records: distinct.map((record) => ({
      record,
      keys: keyMaps(namesIn.get(record.source) ?? [], entityOf),
      talks: record.talks.map((_, place) => talks.keyOf(record.source, place)),
    })),
  };
}

/** Institutions come first: they are the context that tells people apart. */
function clusterAll(
  records: readonly DocumentRecord[],
  names: ConceptNames,
): Readonly<Record<LocalKind, readonly Cluster[]>> {
  const locals = groupBy(records.flatMap(localEntities), ({ kind }) => kind);
  const of = (kind: LocalKind): readonly LocalEntity[] => locals.get(kind) ?? [];
  const institution = clusterInstitutions(of('institution'));
  return {
    institution,
    person: clusterPeople(of('person'), contextFinder(records, institution, names)),
    concept: clusterConcepts(of('concept'), names),
    award: clusterByKey(of('award'), ({ name }) => awardKey(name)),
    paper: clusterByKey(of('paper'), ({ name }) => paperKey(name)),
    series: clusterSeries(of('series')),
  };
}

function contextFinder(
  records: readonly DocumentRecord[],
  institutions: readonly Cluster[],
  names: ConceptNames,
): (local: LocalEntity) => PersonContext {
  const wholeOf = wholeFinder(institutions);
  const topics = memoize((concept) => topicsOf(concept, names));
  const contexts = new Map(
    records.map((record) => [record.source, lazy(() => personContexts(record, wholeOf, topics))]),
  );
  return ({ document, name }) => contexts.get(document)?.().get(name) ?? emptyContext;
}

type EntityFinder = (kind: LocalKind, document: string, name: string) => Entity | undefined;

function entityFinder(named: readonly NamedEntity[]): EntityFinder {
  const entities = new Map(
    named.flatMap(({ entity, members }) =>
      members.map(({ kind, document, name }) => [localId(kind, document, name), entity] as const),
    ),
  );
  return (kind, document, name) => entities.get(localId(kind, document, name));
}

function keyMaps(locals: readonly LocalEntity[], entityOf: EntityFinder): ResolvedRecord['keys'] {
  const keysOf = (kind: LocalKind): ReadonlyMap<string, string> =>
    new Map(
      locals
        .filter((local) => local.kind === kind)
        .map(({ document, name }) => [name, entityOf(kind, document, name)?.key ?? '']),
    );
  return {
    person: keysOf('person'),
    institution: keysOf('institution'),
    concept: keysOf('concept'),
    award: keysOf('award'),
    paper: keysOf('paper'),
    series: keysOf('series'),
  };
}
