import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/model';
import { collapse } from '../../src/relate/collapse';
import { itemsOf } from '../../src/relate/items';
import { compileRules } from '../../src/relate/pattern';
import { advisorRules } from '../../src/relate/rules/advisors';
import { affiliationRules } from '../../src/relate/rules/affiliations';
import { appositionRules } from '../../src/relate/rules/appositions';
import { collaboratorRules } from '../../src/relate/rules/collaborators';
import { founderRules, membershipRules } from '../../src/relate/rules/memberships';
import { studentRules } from '../../src/relate/rules/students';
import { studyRules } from '../../src/relate/rules/studies';
import { tokenize } from '../../src/util/tokenize';

const rules = [
  ...advisorRules,
  ...affiliationRules,
  ...appositionRules,
  ...collaboratorRules,
  ...founderRules,
  ...membershipRules,
  ...studentRules,
  ...studyRules,
];

const names = {
  person: /Ada Byron|Carl Doe|Eve Fox/g,
  institution:
    /Testville (?:University|Academy of Sciences)|Birdtown (?:Institute|School|College)|Roe College|Acme Corporation/g,
  award: /Warbler Fellow/g,
} as const;

/** The people, places and awards that the examples of the rules speak of. */
function mentionsOf(text: string): Mention[] {
  return Object.entries(names)
    .flatMap(([kind, pattern]) =>
      Array.from(text.matchAll(pattern), ({ index, 0: name }) => ({
        kind: kind as Mention['kind'],
        name,
        start: index,
        end: index + name.length,
        rule: 'test',
        confidence: 1,
      })),
    )
    .sort((one, other) => one.start - other.start);
}

describe('the rules of relations', () => {
  it.each(rules.map((rule) => [rule.example, rule.pattern, rule] as const))(
    'read the example “%s” by the pattern “%s”',
    (example, _, rule) => {
      const items = collapse(itemsOf(tokenize(example), mentionsOf(example)));
      expect(compileRules([rule])(items)).not.toEqual([]);
    },
  );

  it('are told apart by what they say', () => {
    const said = rules.map(({ id, pattern, types }) => `${id} ${pattern} ${types}`);
    expect(new Set(said).size).toBe(said.length);
  });
});
