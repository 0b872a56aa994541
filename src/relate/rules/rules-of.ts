import type { RelationType } from '../../model';
import type { Rule } from '../pattern';

/** One phrasing of a rule: what it looks like, how sure it is, an example, and what is special about it. */
type Phrasing = readonly [pattern: string, confidence: number, example: string, options?: RuleOptions];
type RuleOptions = Partial<
  Pick<Rule, 'types' | 'when' | 'onlyNow' | 'reverse' | 'of' | 'standing' | 'together' | 'lastOnly'>
>;

/** Rules from a table: the id of each rule with its phrasings, the first preferred where two fit equally well. */
export function rulesOf(
  types: readonly RelationType[],
  table: Readonly<Record<string, readonly Phrasing[]>>,
): readonly Rule[] {
  return Object.entries(table).flatMap(([id, phrasings]) =>
    phrasings.map(([pattern, confidence, example, options]) => ({
      id,
      types,
      pattern,
      confidence,
      example,
      ...options,
    })),
  );
}
