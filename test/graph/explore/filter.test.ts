import { describe, expect, it } from 'vitest';
import { filterGraph, type GraphFilter } from '../../../src/graph/explore/filter';
import { employedGraph, smallGraph } from '../small-graph';

const nodesFor = (filter: GraphFilter): string[] =>
  filterGraph(smallGraph, filter).nodes.map((node) => node.key);
const edgesFor = (filter: GraphFilter): string[] =>
  filterGraph(smallGraph, filter).edges.map((edge) => edge.key);
const peopleFor = (filter: GraphFilter): string[] => nodesFor({ ...filter, kinds: ['person'] });

describe('filterGraph', () => {
  it('leaves a graph as it is when nothing is asked', () => {
    expect(filterGraph(smallGraph, {})).toEqual(smallGraph);
    expect(filterGraph(smallGraph, { concepts: [], institutions: [] })).toEqual(smallGraph);
  });

  it('shows the talks about a concept, who gave them, and what these are tied to', () => {
    expect(nodesFor({ concepts: ['concept:warm-start'] })).toEqual([
      'concept:warm-start',
      'institution:lab',
      'person:ada-byron',
      'talk:warm',
    ]);
  });

  it('counts a talk about a narrower concept for the broader one', () => {
    expect(peopleFor({ concepts: ['concept:start'] })).toEqual(['person:ada-byron', 'person:bo-chen']);
  });

  it('does not take a host, an advisor or a collaborator for a speaker', () => {
    expect(peopleFor({ concepts: ['concept:cold-start'] })).toEqual(['person:bo-chen']);
    expect(peopleFor({ concepts: ['concept:warm-start'] })).toEqual(['person:ada-byron']);
  });

  it('adds hosts, and all people tied to the talks, on request', () => {
    const concepts = ['concept:cold-start'];
    expect(peopleFor({ concepts, company: 'participants' })).toEqual(['person:bo-chen', 'person:cy-diaz']);
    expect(peopleFor({ concepts, company: 'everyone' })).toEqual([
      'person:ada-byron',
      'person:bo-chen',
      'person:cy-diaz',
    ]);
  });

  it('joins concepts by or, and by and when each is wanted', () => {
    const concepts = ['concept:warm-start', 'concept:cold-start'];
    expect(peopleFor({ concepts })).toHaveLength(2);
    expect(peopleFor({ concepts, everyConcept: true })).toEqual([]);
  });

  it('joins different fields by and', () => {
    expect(peopleFor({ concepts: ['concept:start'], since: '2022' })).toEqual(['person:bo-chen']);
  });

  it.each([
    [{ since: '2021' }, ['talk:cold', 'talk:warm']],
    [{ since: '2021-06' }, ['talk:cold']],
    [{ until: '2021-05' }, ['talk:warm']],
    [{ until: '2021-05-02' }, []],
    [{ since: '2021-05-03', until: '2021-05-03' }, ['talk:warm']],
    [{ until: '2023-01-10' }, ['talk:cold', 'talk:warm']],
  ] as const)('takes the bounds %o as inclusive', (period, talks) => {
    expect(nodesFor({ ...period, kinds: ['talk'] })).toEqual(talks);
  });

  it('finds talks by where the speaker works, through parts of an institution', () => {
    const filter = { institutions: ['institution:testville-university'], kinds: ['talk'] } as const;
    const { nodes } = filterGraph(employedGraph, filter);
    expect(nodes.map(({ key }) => key)).toEqual(['talk:warm']);
  });

  it('finds no talks by where the speaker once worked', () => {
    expect(nodesFor({ institutions: ['institution:testville-university'], kinds: ['talk'] })).toEqual([]);
  });

  it('finds talks by who took part', () => {
    expect(nodesFor({ people: ['person:cy-diaz'], kinds: ['talk'] })).toEqual(['talk:cold']);
  });

  it('leaves out statements that are not certain enough, but not the vocabulary', () => {
    const edges = edgesFor({ confidence: 0.5 });
    expect(edges).not.toContain('person:ada-byron|collaborates_with|person:bo-chen');
    expect(edges).toContain('concept:warm-start|broader|concept:start');
  });

  it('keeps a derived edge while its talks are hidden by kind, and drops it when they are filtered out', () => {
    const derived = 'person:ada-byron|speaks_on|concept:warm-start';
    expect(edgesFor({ kinds: ['person', 'concept'] })).toContain(derived);
    expect(edgesFor({ confidence: 0.95 })).not.toContain(derived);
  });

  it('keeps only documents that something points into', () => {
    expect(filterGraph(smallGraph, { kinds: ['institution'], relations: [] }).documents).toEqual([]);
  });

  it('finds nothing for a concept that is not there', () => {
    expect(nodesFor({ concepts: ['concept:nonsense'] })).toEqual([]);
  });

  it('finds nothing where no talk fits, not even the concept that was asked for', () => {
    expect(nodesFor({ concepts: ['concept:warm-start'], until: '1990' })).toEqual([]);
  });
});
