import { disjointSets } from '../util/disjoint-sets';
import { groupBy } from '../util/group-by';
import { lazy } from '../util/lazy';
import { documentsOf } from './cluster';
import { isRich, joinContexts } from './compare-contexts';
import type { LocalEntity } from './local-entity';
import type { NameForm } from './name-form';
import { nameForm, plainName } from './name-form';
import type { PersonContext } from './person-context';

/** People of one printed name whom their contexts allow to be one person. */
export interface PersonUnit {
  readonly form: NameForm;
  readonly plain: string;
  readonly members: readonly LocalEntity[];
  /** Put together when first asked for: most people are never compared. */
  readonly context: () => PersonContext;
  /** How many namesakes of the very same name were kept apart from this one. */
  readonly namesakes: number;
}

/** Parts all local people into units: by name, and within one name by contexts that have nothing in common. */
export function personUnits(
  locals: readonly LocalEntity[],
  contextOf: (local: LocalEntity) => PersonContext,
): PersonUnit[] {
  const forms = new Map([...new Set(locals.map(({ name }) => name))].map((name) => [name, nameForm(name)]));
  const formOf = ({ name }: LocalEntity): NameForm => forms.get(name) ?? nameForm(name);
  return [...groupBy(locals, (local) => plainName(formOf(local)))].flatMap(([plain, bearers]) => {
    const groups = partNamesakes(bearers, contextOf);
    return groups.flatMap((members) => {
      const [first] = members;
      if (first === undefined) return [];
      const context = lazy(() => joinContexts(members.map(contextOf)));
      return [{ form: formOf(first), plain, members, context, namesakes: groups.length - 1 }];
    });
  });
}

/** Groups the bearers of one name; whoever has too little context goes with the group of most documents. */
function partNamesakes(
  bearers: readonly LocalEntity[],
  contextOf: (local: LocalEntity) => PersonContext,
): LocalEntity[][] {
  if (documentsOf({ members: bearers }).length < 2) return [[...bearers]];
  const placed = bearers.filter((bearer) => contextOf(bearer).institutions.size > 0);
  if (documentsOf({ members: placed }).length < 2) return [[...bearers]];
  const groups = connect(bearers, contextOf).sort(
    (left, right) => documentsOf({ members: right }).length - documentsOf({ members: left }).length,
  );
  const isDistinct = (group: readonly LocalEntity[]): boolean => isRich(joinContexts(group.map(contextOf)));
  const [main, ...others] = groups.filter(isDistinct);
  if (main === undefined || others.length === 0) return [[...bearers]];
  return [[...main, ...groups.filter((group) => !isDistinct(group)).flat()], ...others];
}

/** Joins bearers that share a document, an institution, a person or a topic. */
function connect(
  bearers: readonly LocalEntity[],
  contextOf: (local: LocalEntity) => PersonContext,
): LocalEntity[][] {
  const sets = disjointSets(bearers.length);
  const firstWith = new Map<string, number>();
  for (const [index, bearer] of bearers.entries())
    for (const tie of tiesOf(bearer, contextOf(bearer))) {
      const first = firstWith.get(tie);
      if (first === undefined) firstWith.set(tie, index);
      else sets.join(first, index);
    }
  const members = bearers.map((bearer, index) => ({ bearer, set: sets.find(index) }));
  return [...groupBy(members, ({ set }) => set).values()].map((group) => group.map(({ bearer }) => bearer));
}

function tiesOf(local: LocalEntity, { institutions, people, topics }: PersonContext): string[] {
  return [
    `document ${local.document}`,
    ...[...institutions.keys()].map((id) => `institution ${id}`),
    ...[...people.keys()].map((id) => `person ${id}`),
    ...[...topics.keys()].map((id) => `topic ${id}`),
  ];
}
