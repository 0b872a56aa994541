import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexNames, search } from '../../../src/graph/explore/search';
import { node, smallGraph } from '../small-graph';

const names = indexNames([
  ...smallGraph.nodes,
  node('person:zoe-muller', { label: 'Zoë Müller' }),
  node('concept:stochastic-gradient-descent', { aliases: ['SGD'] }),
  node('concept:gradient-descent', { importance: 0.9 }),
]);
const found = (query: string): string[] => search(names, query).map((hit) => hit.node.key);

describe('search', () => {
  it('does not mind case and accents', () => {
    expect(found('ZOE MULLER')).toEqual(['person:zoe-muller']);
    expect(found('cy diaz')).toContain('person:cy-diaz');
  });

  it('finds by the beginnings of words in any order', () => {
    expect(found('byr ad')).toEqual(['person:ada-byron']);
  });

  it('puts the whole name before its beginning before a word within', () => {
    expect(found('gradient descent')).toEqual([
      'concept:gradient-descent',
      'concept:stochastic-gradient-descent',
    ]);
  });

  it('puts a name of which less is missing before a longer one, though that is more important', () => {
    const talk = node('talk:warm-starts-of-analytical-engines-in-winter', { importance: 0.5 });
    const concept = node('concept:warm-starts', { importance: 0.1 });
    const [hit] = search(indexNames([talk, concept]), 'warm sta');
    expect(hit?.node.key).toBe('concept:warm-starts');
  });

  it('finds an alias and says which', () => {
    const [hit] = search(names, 'sgd');
    expect(hit?.node.key).toBe('concept:stochastic-gradient-descent');
    expect(hit?.name).toBe('SGD');
  });

  it.each(['Byorn', 'Byrn', 'Byrron'])('forgives the typo in %s', (query) => {
    expect(found(query)).toEqual(['person:ada-byron']);
  });

  it('forgives two typos in a long word', () => {
    expect(found('stochastik gradiant')).toEqual(['concept:stochastic-gradient-descent']);
  });

  it('does not guess at short words, nor at what is plainly another word', () => {
    expect(found('Bx')).toEqual([]);
    expect(found('gradual')).toEqual([]);
  });

  it('finds nothing for nothing', () => {
    expect(found('')).toEqual([]);
    expect(found('  ? ')).toEqual([]);
  });

  it('finds every node first or among equals by its own label, whatever the label', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3,12}( [a-z]{2,12}){0,3}$/), (label) => {
        const [hit] = search(indexNames([node('person:other'), node('person:it', { label })]), label);
        expect(hit?.node.attributes.label).toBe(label);
      }),
    );
  });
});
