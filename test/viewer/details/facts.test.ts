import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../../src/graph/graph-index';
import {
  factsAbout,
  formatDay,
  groundsOf,
  haveSameProof,
  isUncertain,
  proofsOf,
  sentenceOf,
} from '../../../src/viewer/details/facts';
import { edge, node, smallGraph } from '../../graph/small-graph';

const index = indexGraph(smallGraph);
const lines = (key: string): string[] =>
  factsAbout(index, key).flatMap(({ title, facts }) =>
    facts.map(({ before, other, after }) =>
      [`${title}:`, before, other.attributes.label, after].filter(Boolean).join(' '),
    ),
  );

describe('factsAbout', () => {
  it('tells of a person in the order talks, advisors, collaborators, affiliations, topics', () => {
    expect(lines('person:ada-byron')).toEqual([
      'Talks: gave warm 3 May 2021',
      'Advisors: advised by Grace Murray',
      'Collaborators: works with Bo Chen',
      'Affiliations: worked at lab',
      'Spoke on: spoke on warm start in 1 talk',
    ]);
  });

  it('tells the same edge the other way round from its other end', () => {
    expect(lines('person:grace-murray')).toEqual(['Students: advised Ada Byron']);
    expect(lines('person:bo-chen')).toContain('Collaborators: works with Ada Byron');
  });

  it('answers first who speaks on a concept', () => {
    expect(factsAbout(index, 'concept:warm-start').map((group) => group.title)).toEqual([
      'Who speaks on this',
      'Talks',
      'Broader',
    ]);
  });

  it('puts what the same words prove together, in the place of the first', () => {
    const people = ['dee', 'eli', 'flo'].map((name) => node(`person:${name}`));
    const [dee, eli, flo] = people.map(({ key }) => key);
    const joint = [
      edge('person:cy-diaz', 'advised_by', dee!, 'Cy Díaz'),
      edge('person:cy-diaz', 'advised_by', eli!, 'host'),
      edge('person:cy-diaz', 'advised_by', flo!, 'Cy Díaz'),
    ];
    const graph = {
      ...smallGraph,
      nodes: [...smallGraph.nodes, ...people],
      edges: [...smallGraph.edges, ...joint],
    };
    const group = factsAbout(indexGraph(graph), 'person:cy-diaz').find(({ title }) => title === 'Advisors');
    expect(group?.facts.map(({ other }) => other.key)).toEqual([dee, flo, eli]);
    const [one, two, three] = group!.facts;
    expect([haveSameProof(one!, two), haveSameProof(two!, three), haveSameProof(three!, undefined)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('names the talks that a derived statement follows from', () => {
    const [group] = factsAbout(index, 'concept:warm-start');
    expect(group?.facts[0]?.talks.map(({ key }) => key)).toEqual(['talk:warm']);
  });

  it('says nothing of a key that is not there', () => {
    expect(factsAbout(index, 'person:nobody')).toEqual([]);
  });
});

describe('proofs', () => {
  it('of a derived edge are those of the statements it rests on', () => {
    const key = 'person:ada-byron|speaks_on|concept:warm-start';
    const edge = index.edges.get(key)!;
    expect(groundsOf(index, edge).map((ground) => ground.attributes.kind)).toEqual(['gave', 'about']);
    const words = proofsOf(index, key).map(({ start, end }) =>
      smallGraph.documents[0]!.text.slice(start, end),
    );
    expect(words).toEqual(['Ada Byron', 'warm starts']);
  });

  it('leave a doubt when the best of them does', () => {
    expect(isUncertain(index.edges.get('person:ada-byron|collaborates_with|person:bo-chen')!)).toBe(true);
    expect(isUncertain(index.edges.get('person:ada-byron|gave|talk:warm')!)).toBe(false);
  });
});

describe('sentenceOf', () => {
  it('minds whether it is so now or was so once', () => {
    const { subject, verb, object } = sentenceOf(
      index,
      index.edges.get('person:ada-byron|affiliated_with|institution:lab')!,
    );
    expect(`${subject} ${verb} ${object}`).toBe('Ada Byron worked at lab');
  });
});

describe('formatDay', () => {
  it.each([
    ['2019-11-24', '24 November 2019'],
    ['2019-11-24T23:30', '24 November 2019'],
    ['2019', '2019'],
  ])('writes %s as %s', (day, written) => expect(formatDay(day)).toBe(written));
});
