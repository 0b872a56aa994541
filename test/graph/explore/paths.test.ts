import { describe, expect, it } from 'vitest';
import { findPaths } from '../../../src/graph/explore/paths';
import { indexGraph } from '../../../src/graph/graph-index';
import { edge, node, smallGraph } from '../small-graph';

const index = indexGraph(smallGraph);

describe('findPaths', () => {
  it('finds a chain of statements from one to the other', () => {
    const [path] = findPaths(index, 'person:grace-murray', 'person:bo-chen');
    expect(path?.nodes).toEqual(['person:grace-murray', 'person:ada-byron', 'person:bo-chen']);
    expect(path?.edges.map((one) => one.attributes.kind)).toEqual(['advised_by', 'collaborates_with']);
  });

  it('never walks a derived edge', () => {
    const edges = findPaths(index, 'person:ada-byron', 'concept:warm-start', 1).flatMap((path) => path.edges);
    expect(edges.map((one) => one.attributes.kind)).toEqual(['gave', 'about']);
  });

  it('goes around a huge hub when a longer way tells more', () => {
    const crowd = Array.from({ length: 200 }, (_, at) => `person:visitor-${at}`);
    const nodes = ['institution:hub', 'person:ada', 'person:bo', 'person:cy', ...crowd].map((key) =>
      node(key),
    );
    const edges = [
      ...['person:ada', 'person:bo', ...crowd].map((key) => edge(key, 'affiliated_with', 'institution:hub')),
      edge('person:ada', 'collaborates_with', 'person:cy'),
      edge('person:bo', 'advised_by', 'person:cy'),
    ];
    const paths = findPaths(indexGraph({ ...smallGraph, nodes, edges }), 'person:ada', 'person:bo', 2);
    expect(paths.map((path) => path.nodes[1])).toEqual(['person:cy', 'institution:hub']);
  });

  it('finds none between unconnected nodes, from a node to itself, or to one that is not there', () => {
    const apart = indexGraph({ ...smallGraph, edges: [] });
    expect(findPaths(apart, 'person:ada-byron', 'person:bo-chen')).toEqual([]);
    expect(findPaths(index, 'person:ada-byron', 'person:ada-byron')).toEqual([]);
    expect(findPaths(index, 'person:ada-byron', 'person:nobody')).toEqual([]);
  });
});
