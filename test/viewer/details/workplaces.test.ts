import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../../src/graph/graph-index';
import { openLibrary } from '../../../src/viewer/details/documents';
import { workplaces } from '../../../src/viewer/details/workplaces';
import { edge, employedGraph, node, smallGraph } from '../../graph/small-graph';

const placesIn = (graph: typeof smallGraph): string[] => {
  const index = indexGraph(graph);
  return workplaces(index, openLibrary(index), 'person:ada-byron').map(({ key }) => key);
};

describe('workplaces', () => {
  it('are where someone works, not where they once worked', () => {
    expect(placesIn(employedGraph)).toEqual(['institution:lab']);
    expect(placesIn(smallGraph)).toEqual([]);
  });

  it('stand in the order of the announcements that name them, the latest first', () => {
    const named = (place: string, source: string) => {
      const made = edge('person:ada-byron', 'affiliated_with', `institution:${place}`);
      const evidence = made.attributes.evidence.map((proof) => ({ ...proof, document: source }));
      return { ...made, attributes: { ...made.attributes, evidence } };
    };
    const announced = (source: string, start: string) => {
      const evidence = [{ document: source, start: 0, end: 4, rule: 'test', confidence: 1 }];
      return node(`talk:${source}`, { start, evidence });
    };
    const graph = {
      ...smallGraph,
      nodes: [
        ...smallGraph.nodes,
        node('institution:early'),
        node('institution:late'),
        announced('old.txt', '2019-01-01'),
        announced('new.txt', '2025-01-01'),
      ],
      edges: [...smallGraph.edges, named('early', 'old.txt'), named('late', 'new.txt')],
    };
    expect(placesIn(graph)).toEqual(['institution:late', 'institution:early']);
  });
});
