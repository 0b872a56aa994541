import { describe, expect, it } from 'vitest';
import { buildConceptMatcher } from '../../../src/lexicon/concept-trie';
import { parseConcepts } from '../../../src/lexicon/concepts';
import { conceptWords, vocabularyConcepts } from '../../../src/recognize/concepts/vocabulary-concepts';

const matcher = buildConceptMatcher(
  parseConcepts(`
convex optimization
  note: x

non-convex optimization
  note: x

implicit regularization
  also: implicit bias
  note: x

overparameterization
  also: overparameterized
  note: x

matrix completion
  also: low-rank matrix completion
  note: x

flat minima
  note: x
`),
);
const found = (text: string): string[] =>
  vocabularyConcepts(text, conceptWords(text, { start: 0, end: text.length }), matcher).map(
    ({ name, start, end }) => `${name}: ${text.slice(start, end)}`,
  );

describe('vocabularyConcepts', () => {
  it.each([
    ['an implicit bias of birds', ['implicit regularization: implicit bias']],
    ['Implicit Regularisation matters', ['implicit regularization: Implicit Regularisation']],
    ['over-parameterized models', ['overparameterization: over-parameterized']],
    ['nonconvex optimization', ['non-convex optimization: nonconvex optimization']],
    ['a flat minimum', ['flat minima: flat minimum']],
    ['low-rank matrix completion', ['matrix completion: low-rank matrix completion']],
    ['non-\nconvex optimization', ['non-convex optimization: non-\nconvex optimization']],
  ])('reads "%s"', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('reads both sides of a coordination', () => {
    expect(found('convex and non-convex optimization')).toEqual([
      'convex optimization: convex and non-convex optimization',
      'non-convex optimization: non-convex optimization',
    ]);
  });

  it.each([
    'the bias was implicit',
    'flat. Minima',
    'implicit\n\nbias',
    'convex, optimization',
    'tri-implicit bias',
    'tri-\n  implicit bias',
  ])('finds nothing in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});
