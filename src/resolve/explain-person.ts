import { compareText } from '../util/compare-text';
import { documentsOf } from './cluster';
import { quote } from './cluster-by-key';
import { joinContexts } from './compare-contexts';
import type { NameAgreement } from './compare-names';
import { listWords } from './list-words';
import type { LocalEntity } from './local-entity';
import type { PersonContext } from './person-context';
import type { PersonUnit } from './person-unit';
import { isExactTopic } from './topics';

const mostShown = 3;

/** Says why two names were taken for one person. */
export function explainJoin(
  unit: PersonUnit,
  other: PersonUnit,
  agreement: NameAgreement,
  shared: readonly string[],
): string {
  const names = `${quote(unit.form.name)} and ${quote(other.form.name)}`;
  return shared.length === 0
    ? `${names}: ${agreement.reason}, no other candidate.`
    : `${names}: ${agreement.reason}; both with ${listWords(shared.slice(0, mostShown))}.`;
}

/** Says why people of one name in several documents were taken for one person, and for which namesakes not. */
export function explainUnit(
  { form, members, namesakes }: PersonUnit,
  contextOf: (local: LocalEntity) => PersonContext,
): string[] {
  const name = quote(form.name);
  const documents = documentsOf({ members });
  const shared = documents.length > 1 ? repeated(members.map(contextOf)) : [];
  const ties = shared.length === 0 ? '' : `; more than once with ${listWords(shared)}`;
  return [
    ...(documents.length > 1 ? [`${name} in ${listWords(documents)}: the same name${ties}.`] : []),
    ...(namesakes > 0 ? [`Kept apart from another ${name}: no institution, person or topic in common.`] : []),
  ];
}

/** What at least two of several contexts show: institutions and people, or if there are none, concepts. */
function repeated(contexts: readonly PersonContext[]): string[] {
  const ties = (['institutions', 'people'] as const).flatMap((part) =>
    shownTwice(
      contexts.map((context) => context[part]),
      () => true,
    ),
  );
  const found =
    ties.length > 0
      ? ties
      : shownTwice(
          contexts.map(({ topics }) => topics),
          isExactTopic,
        );
  return found.slice(0, mostShown);
}

function shownTwice(
  maps: readonly ReadonlyMap<string, string>[],
  isShown: (id: string) => boolean,
): string[] {
  const seen = new Set<string>();
  const found = new Map<string, string>();
  for (const map of maps) {
    for (const [id, shown] of map)
      if (seen.has(id) && isShown(id)) found.set(id, shown);
      else seen.add(id);
    if (found.size >= mostShown) break;
  }
  return [...found.values()];
}

/** What surrounds a person, in words that can tell a namesake: institutions first, then concepts. */
export function contextWords(units: readonly PersonUnit[]): string[] {
  const { institutions, topics } = joinContexts(units.map(({ context }) => context()));
  const concepts = [...topics].flatMap(([id, shown]) => (isExactTopic(id) ? [shown] : []));
  return [...[...institutions.values()].sort(compareText), ...concepts.sort(compareText)];
}
