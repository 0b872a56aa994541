import { describe, expect, it } from 'vitest';
import { restingEdges } from '../../../src/graph/explore/resting-edges';
import { indexGraph } from '../../../src/graph/graph-index';
import { smallGraph } from '../small-graph';

const index = indexGraph(smallGraph);
const picture = {
  nodes: index.nodes,
  edges: smallGraph.edges,
  placeOf: (key: string) => index.nodes.get(key)?.attributes,
};
const all: ReadonlySet<string> = new Set(index.edges.keys());

describe('restingEdges', () => {
  it('leaves edges as they are when there is room for all', () => {
    expect(restingEdges(picture)(all)).toBe(all);
  });

  it('keeps stated edges when there is not', () => {
    const kept = restingEdges(picture, 0.8)(all);
    expect(kept.size).toBeGreaterThan(2);
    expect(kept.size).toBeLessThan(all.size);
    expect([...kept].some((key) => key.includes('speaks_on'))).toBe(false);
  });

  it('keeps a short edge before one across the picture', () => {
    const [near, far] = ['person:ada-byron|gave|talk:warm', 'person:cy-diaz|hosted|talk:cold'];
    expect([...restingEdges(picture, 0.2)(new Set([far, near]))]).toEqual([near]);
  });

  it('draws only what is shown, and works it out once', () => {
    const shown = new Set(['person:cy-diaz|hosted|talk:cold', 'talk:cold|about|concept:cold-start']);
    const resting = restingEdges(picture, 1e-9);
    expect(resting(shown).size).toBe(0);
    expect(resting(shown)).toBe(resting(shown));
  });
});
