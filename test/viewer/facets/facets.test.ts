import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../../src/graph/graph-index';
import { defaultChoices } from '../../../src/viewer/choices/choices';
import { facetValues } from '../../../src/viewer/facets/facets';
import { edge, employedGraph, smallGraph } from '../../graph/small-graph';

const index = indexGraph(smallGraph);

describe('facetValues', () => {
  it('rolls counts up to broader concepts', () => {
    const [start, ...others] = facetValues(index, defaultChoices, 'concepts');
    expect(start).toMatchObject({ key: 'concept:start', count: 2 });
    expect(start?.children.map(({ key, count }) => [key, count])).toEqual([
      ['concept:cold-start', 1],
      ['concept:warm-start', 1],
    ]);
    expect(others).toEqual([]);
  });

  it('counts under the other filters, but not under its own', () => {
    const chosen = { ...defaultChoices, concepts: ['concept:warm-start'], since: '2022-01' };
    const [start] = facetValues(index, chosen, 'concepts');
    expect(start?.count).toBe(1);
    expect(start?.children.map(({ key, count }) => [key, count])).toEqual([
      ['concept:cold-start', 1],
      ['concept:warm-start', 0],
    ]);
  });

  it('counts a talk for where its speaker works, and for what that is part of', () => {
    const [university] = facetValues(indexGraph(employedGraph), defaultChoices, 'institutions');
    expect(university).toMatchObject({ key: 'institution:testville-university', count: 1 });
    expect(university?.children.map(({ key, count }) => [key, count])).toEqual([['institution:lab', 1]]);
  });

  it('offers no place where a speaker once worked', () => {
    expect(facetValues(index, defaultChoices, 'institutions')).toEqual([]);
  });

  it('has no values where no talk has any', () => {
    expect(facetValues(index, defaultChoices, 'series')).toEqual([]);
  });

  it('does not run in circles when concepts do', () => {
    const circle = edge('concept:start', 'broader', 'concept:warm-start', '', { origin: 'vocabulary' });
    const graph = { ...smallGraph, edges: [...smallGraph.edges, circle] };
    expect(() => facetValues(indexGraph(graph), defaultChoices, 'concepts')).not.toThrow();
  });
});
