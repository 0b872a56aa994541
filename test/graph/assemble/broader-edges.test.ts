import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/graph/assemble/assemble';
import type { Vocabulary } from '../../../src/graph/vocabulary';
import { resolve } from '../../../src/resolve/resolve';
import { makeRecord } from '../../resolve/make-record';

const parents: Readonly<Record<string, readonly string[]>> = {
  'silent flight': ['owl flight', 'aerodynamics'],
  'owl flight': ['aerodynamics'],
  acoustics: ['physics'],
};
const vocabulary: Vocabulary = { broaderOf: (label) => parents[label] ?? [], noteOf: () => undefined };

const broader = (...talks: readonly (readonly string[])[]) => {
  const records = talks.map((concepts, index) =>
    makeRecord(`${index}.txt`, {
      talks: [{ title: `Owls ${index}`, start: `2024-05-0${index + 1}`, speakers: ['Ada Byron'], concepts }],
    }),
  );
  return assemble(resolve(records), { vocabulary }).edges.filter(
    ({ attributes }) => attributes.kind === 'broader',
  );
};
const ends = (...talks: readonly (readonly string[])[]): string[] =>
  broader(...talks).map(({ source, target }) => `${source} → ${target}`.replaceAll('concept:', ''));

describe('broader edges', () => {
  it('leave what stands above a broader concept to that one', () => {
    expect(ends(['silent flight', 'owl flight', 'aerodynamics'])).toEqual([
      'owl-flight → aerodynamics',
      'silent-flight → owl-flight',
    ]);
    expect(ends(['silent flight', 'aerodynamics'])).toEqual(['silent-flight → aerodynamics']);
  });

  it('are derived from what a name ends in, and rest on the talks about it', () => {
    const [edge, ...others] = broader(['feathered owl wings'], ['owl wing']);
    expect(others).toEqual([]);
    expect(edge).toMatchObject({
      source: 'concept:feathered-owl-wings',
      target: 'concept:owl-wing',
      attributes: { origin: 'derived', basis: ['talk:2024-05-01-owls-0|about|concept:feathered-owl-wings'] },
    });
  });

  it('are derived from one last word only where the vocabulary lists it and a talk is about both', () => {
    expect(ends(['feather acoustics', 'acoustics'])).toEqual(['feather-acoustics → acoustics']);
    expect(ends(['feather acoustics'], ['acoustics'])).toEqual([]);
    expect(ends(['feather music', 'music'])).toEqual([]);
  });

  it('are not derived from a head that begins inside another concept', () => {
    expect(ends(['barn owl calling', 'owl calling', 'barn owls'])).toEqual([]);
    expect(ends(['barn owl calling', 'owl calling'])).toEqual(['barn-owl-calling → owl-calling']);
  });

  it('are not derived from the second half of a hyphenated word', () => {
    expect(ends(['non-owl wings', 'owl wings'])).toEqual([]);
  });
});
