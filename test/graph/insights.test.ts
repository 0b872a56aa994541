import { describe, expect, it } from 'vitest';
import type { GraphEdge, GraphFile, GraphNode } from '../../src/graph/attributes';
import { activePeople, lastDay } from '../../src/graph/explore/active-people';
import { betweenness } from '../../src/graph/explore/betweenness';
import { bridges, peopleOnBoth } from '../../src/graph/explore/bridges';
import { conceptTrends } from '../../src/graph/explore/trends';
import { indexGraph } from '../../src/graph/graph-index';
import { edge, node, smallGraph } from './small-graph';

const graphOf = (nodes: readonly GraphNode[], edges: readonly GraphEdge[]): GraphFile => ({
  ...smallGraph,
  nodes,
  edges,
});

describe('activePeople', () => {
  const index = indexGraph(
    graphOf(
      [
        node('person:ada'),
        node('person:bo'),
        node('talk:old1', { start: '2010-01-01' }),
        node('talk:old2', { start: '2010-02-01' }),
        node('talk:new', { start: '2024-05-01T10:00' }),
        node('talk:undated'),
      ],
      [
        edge('person:ada', 'gave', 'talk:old1'),
        edge('person:ada', 'gave', 'talk:old2'),
        edge('person:ada', 'gave', 'talk:undated'),
        edge('person:bo', 'gave', 'talk:new'),
        edge('person:ada', 'hosted', 'talk:new'),
      ],
    ),
  );
  const talks = ['talk:old1', 'talk:old2', 'talk:new', 'talk:undated'];

  it('puts one recent talk before two old ones', () => {
    const people = activePeople(index, talks, '2024-06-01');
    expect(people.map(({ person }) => person.key)).toEqual(['person:bo', 'person:ada']);
    expect(people[1]!.talks.map(({ key }) => key)).toEqual(['talk:old2', 'talk:old1']);
  });

  it('counts a talk half after two years, and in full when it is still to come', () => {
    expect(activePeople(index, ['talk:new'], '2026-05-01')[0]!.activity).toBeCloseTo(0.5, 2);
    expect(activePeople(index, ['talk:new'], '2024-01-01')[0]!.activity).toBe(1);
  });

  it('does not take hosts for speakers, nor talks that are not asked for', () => {
    expect(activePeople(index, ['talk:undated'], '2024-06-01')).toEqual([]);
  });

  it('takes the last talk for now', () => {
    expect(lastDay(index)).toBe('2024-05-01');
    expect(lastDay(indexGraph(graphOf([], [])))).toBeUndefined();
  });
});

describe('conceptTrends', () => {
  const talks = Array.from({ length: 40 }, (_, at) => ({
    key: `talk:t${at}`,
    start: `${at < 20 ? 2018 : 2022}-03-01`,
    about: [at < 20 ? 'concept:old' : 'concept:new', 'concept:always'],
  }));
  const index = indexGraph(
    graphOf(
      [
        ...['concept:old', 'concept:new', 'concept:always', 'concept:rare'].map((key) => node(key)),
        ...talks.map(({ key, start }) => node(key, { start })),
      ],
      [
        ...talks.flatMap(({ key, about }) => about.map((concept) => edge(key, 'about', concept))),
        edge('talk:t39', 'about', 'concept:rare'),
      ],
    ),
  );
  const all = talks.map(({ key }) => key);

  it('finds what rises and what falls, with counts, and not what stays', () => {
    const { rising, falling, since } = conceptTrends(index, all)!;
    expect(since).toBe(2022);
    expect(rising.map(({ concept }) => concept.key)).toEqual(['concept:new']);
    expect(falling.map(({ concept }) => concept.key)).toEqual(['concept:old']);
    expect(rising[0]).toMatchObject({ earlier: { talks: 0, of: 20 }, later: { talks: 20, of: 20 } });
    expect(rising[0]!.years).toEqual([
      { year: 2018, talks: 0, of: 20 },
      { year: 2022, talks: 20, of: 20 },
    ]);
  });

  it('tells no trend from one talk, nor from one year', () => {
    const { rising } = conceptTrends(index, all)!;
    expect(rising.some(({ concept }) => concept.key === 'concept:rare')).toBe(false);
    expect(conceptTrends(index, all.slice(0, 20))).toBeUndefined();
    expect(conceptTrends(index, [])).toBeUndefined();
  });
});

describe('betweenness', () => {
  it('counts the shortest paths through the middle of a line', () => {
    const line = new Map([
      ['a', ['b']],
      ['b', ['a', 'c']],
      ['c', ['b', 'd']],
      ['d', ['c']],
    ]);
    expect(Object.fromEntries(betweenness(line))).toEqual({ a: 0, b: 2, c: 2, d: 0 });
  });

  it('shares a path among equally short ways', () => {
    const ring = new Map([
      ['a', ['b', 'd']],
      ['b', ['a', 'c']],
      ['c', ['b', 'd']],
      ['d', ['c', 'a']],
    ]);
    expect([...betweenness(ring).values()]).toEqual([0.5, 0.5, 0.5, 0.5]);
  });
});

describe('bridges', () => {
  const speaks = (person: string, concept: string): GraphEdge =>
    edge(`person:${person}`, 'speaks_on', `concept:${concept}`, '', { origin: 'derived', basis: [] });
  const people = ['ada', 'bo', 'cy', 'di', 'eve'];
  const index = indexGraph(
    graphOf(
      [...people.map((one) => node(`person:${one}`)), node('concept:tides'), node('concept:knots')],
      [
        ...['ada', 'bo', 'cy'].map((one) => speaks(one, 'tides')),
        ...['ada', 'di', 'eve'].map((one) => speaks(one, 'knots')),
      ],
    ),
  );
  const all = new Set(index.nodes.keys());

  it('finds who ties two topics, and says how many speak on each and on both', () => {
    const [bridge, ...rest] = bridges(index, all);
    expect(rest).toEqual([]);
    expect(bridge!.person.key).toBe('person:ada');
    expect(bridge!.banks.map(({ concept, people: count }) => [concept.key, count]).sort()).toEqual([
      ['concept:knots', 3],
      ['concept:tides', 3],
    ]);
    expect(bridge!.both).toBe(1);
  });

  it('looks only at the people and concepts it is given', () => {
    expect(bridges(index, new Set(['person:ada', 'concept:tides']))).toEqual([]);
  });

  it('lists the people on both of two concepts', () => {
    expect(peopleOnBoth(index, 'concept:tides', 'concept:knots').map(({ key }) => key)).toEqual([
      'person:ada',
    ]);
  });
});
