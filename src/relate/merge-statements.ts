import type { Evidence, Relation, When } from '../model';
import { groupBy } from '../util/group-by';
import type { Statement } from './statement';

/**
 * Joins readings of the same relation: evidence side by side, the first detail told wins. Whoever arrived at a
 * place is there now, unless another place of now is stated; a place of now and of before is one of now.
 */
export function mergeStatements(statements: readonly Statement[]): Relation[] {
  return [...groupBy(settleArrivals(statements), keyOf).values()].flatMap(mergeGroup);
}

function keyOf({ type, from, to }: Statement): string {
  const ends = type === 'collaborates_with' && to < from ? [to, from] : [from, to];
  return JSON.stringify([type, ...ends]);
}

function settleArrivals(statements: readonly Statement[]): Statement[] {
  const now = new Map<string, Set<string>>();
  for (const { type, from, to, when } of statements)
    if (type === 'affiliated_with' && when === 'current') now.set(from, (now.get(from) ?? new Set()).add(to));
  return statements.map((statement) => {
    if (statement.when !== 'arrival') return statement;
    const places = now.get(statement.from);
    return { ...statement, when: places === undefined || places.has(statement.to) ? 'current' : 'past' };
  });
}

const order: readonly When[] = ['current', 'future', 'past'];

function mergeGroup(group: readonly Statement[]): Relation[] {
  const [first] = group;
  if (first === undefined) return [];
  const when = order.find((time) => group.some((one) => one.when === time));
  const detail = <Key extends 'role' | 'degree' | 'field' | 'years'>(key: Key): Partial<Relation> => {
    const told = group.find((one) => one[key] !== undefined)?.[key];
    return told === undefined ? {} : { [key]: told };
  };
  return [
    {
      type: first.type,
      from: first.from,
      to: first.to,
      ...(when && { when }),
      ...detail('role'),
      ...detail('degree'),
      ...detail('field'),
      ...detail('years'),
      evidence: distinct(group.map(({ evidence }) => evidence)),
    },
  ];
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Map(evidence.map((one) => [`${one.start}:${one.end}:${one.rule}`, one]));
  return [...seen.values()].sort((one, other) => one.start - other.start || one.end - other.end);
}
