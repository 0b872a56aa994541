import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../../src/graph/graph-index';
import { similarPeople } from '../../../src/viewer/details/similar';
import { edge, node, smallGraph } from '../../graph/small-graph';

const people = ['person:ada', 'person:bo', 'person:cy', 'person:dee', 'person:eli'];
const speaks = (person: string, ...concepts: string[]) =>
  concepts.map((concept) => edge(person, 'speaks_on', concept, '', { origin: 'derived', basis: [] }));
const index = indexGraph({
  ...smallGraph,
  nodes: [...people, 'concept:common', 'concept:rare'].map((key) => node(key)),
  edges: [
    ...people.slice(0, 4).flatMap((person) => speaks(person, 'concept:common')),
    ...speaks('person:ada', 'concept:rare'),
    ...speaks('person:dee', 'concept:rare'),
  ],
});

describe('similarPeople', () => {
  it('puts first who shares a rare concept, and names what is shared, the rarest first', () => {
    const [first, ...others] = similarPeople(index, 'person:ada');
    expect(first?.person.key).toBe('person:dee');
    expect(first?.shared.map((concept) => concept.key)).toEqual(['concept:rare', 'concept:common']);
    expect(others.map(({ person }) => person.key)).toEqual(['person:bo', 'person:cy']);
  });

  it('finds nobody for who shares nothing', () => {
    expect(similarPeople(index, 'person:eli')).toEqual([]);
  });
});
