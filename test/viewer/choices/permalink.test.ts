import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgeKinds, nodeKinds } from '../../../src/graph/kinds';
import { type Choices, defaultChoices } from '../../../src/viewer/choices/choices';
import { fromPermalink, toPermalink, views } from '../../../src/viewer/choices/permalink';

const key = fc.string({ minLength: 1, unit: 'grapheme' });
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });
const month = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
const choices: fc.Arbitrary<Choices> = fc.record({
  kinds: fc.subarray([...nodeKinds]),
  relations: fc.subarray([...edgeKinds]),
  concepts: fc.array(key),
  everyConcept: fc.boolean(),
  institutions: fc.array(key),
  series: fc.array(key),
  company: fc.constantFrom('speakers', 'participants', 'everyone'),
  confidence: fc.integer({ min: 0, max: 20 }).map((step) => step / 20),
  since: maybe(month),
  until: maybe(month),
  selection: fc.array(key),
  focus: maybe(key),
  depth: fc.integer({ min: 1, max: 3 }),
  pathFrom: maybe(key),
  pathTo: maybe(key),
  reading: maybe(fc.record({ statement: key, proof: fc.nat() })),
  view: fc.constantFrom(...views),
  matrixOrder: fc.constantFrom('alike', 'most'),
  tableOf: fc.constantFrom('names', 'statements'),
  insights: fc.boolean(),
  pins: fc.array(
    fc.record({
      view: fc.constantFrom(...views),
      key,
      x: fc.integer({ min: -2000, max: 2000 }).map((tenths) => tenths / 10),
      y: fc.integer({ min: -2000, max: 2000 }).map((tenths) => tenths / 10),
    }),
  ),
  arranged: maybe(key),
  grown: fc.array(key),
  whole: fc.boolean(),
  theme: fc.constantFrom('auto', 'light', 'dark'),
});

describe('permalink', () => {
  it('is empty for the usual view', () => {
    expect(toPermalink(defaultChoices)).toBe('');
    expect(fromPermalink('')).toEqual(defaultChoices);
  });

  it('brings back whatever was chosen', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        expect(fromPermalink(`#${toPermalink(chosen)}`)).toEqual(chosen);
      }),
    );
  });

  it('takes anything at all without throwing', () => {
    fc.assert(fc.property(fc.string(), (hash) => void fromPermalink(hash)));
  });

  it.each([
    '#confidence=7&depth=99',
    '#theme=neon&view=cube&company=all',
    '#since=soon&until=2021-5',
    '#confidence=NaN&depth=x',
    '#pin=graph,1,2&pin=cube,1,2,a&pin=graph,x,2,a&pin=&order=no&insights=yes',
  ])('takes %s, which says it badly, as usual or at the nearest bound', (hash) => {
    const { confidence, depth, ...rest } = fromPermalink(hash);
    const { confidence: _confidence, depth: _depth, ...usual } = defaultChoices;
    expect(rest).toEqual(usual);
    expect(confidence).toBeLessThanOrEqual(1);
    expect([1, 2, 3]).toContain(depth);
  });
});
