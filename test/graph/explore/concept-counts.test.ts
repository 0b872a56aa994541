import { describe, expect, it } from 'vitest';
import { conceptCounts } from '../../../src/graph/explore/concept-counts';
import { edge, node, smallGraph } from '../small-graph';

const titled = (key: string, label: string) => {
  const made = node(key);
  return { ...made, attributes: { ...made.attributes, label } };
};
const about = (talk: string, concept: string, weight: number) => {
  const made = edge(talk, 'about', concept);
  return { ...made, attributes: { ...made.attributes, weight } };
};

describe('conceptCounts', () => {
  const graph = {
    ...smallGraph,
    nodes: [
      titled('talk:monday', 'How to teach birds'),
      titled('talk:tuesday', 'How to teach birds'),
      titled('talk:entropy', 'Entropy'),
      node('concept:birds'),
      node('concept:entropy'),
      node('concept:unspoken'),
    ],
    edges: [
      about('talk:monday', 'concept:birds', 0.8),
      about('talk:tuesday', 'concept:birds', 0.7),
      about('talk:entropy', 'concept:entropy', 0.9),
    ],
  };
  const counts = conceptCounts(graph, (label) => label === 'entropy');

  it('counts a talk that is given again once', () =>
    expect(counts.map(({ label, talks, score }) => [label, talks, score])).toEqual([
      ['entropy', 1, 0.9],
      ['birds', 1, 0.8],
    ]));

  it('counts talks of one title by two speakers as two', () => {
    const spoken = {
      ...graph,
      edges: [
        ...graph.edges,
        edge('person:ada', 'gave', 'talk:monday'),
        edge('person:eve', 'gave', 'talk:tuesday'),
      ],
    };
    expect(conceptCounts(spoken, () => false).map(({ talks, score }) => [talks, score])).toEqual([
      [2, 1.5],
      [1, 0.9],
    ]);
  });

  it('says which concepts the vocabulary lists, and leaves out those of no talk', () =>
    expect(counts.map(({ known }) => known)).toEqual([true, false]));
});
