import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/graph-index';
import { rankEdges, restingEdges } from '../../src/viewer/canvas/resting-edges';
import { smallGraph } from '../graph/small-graph';

const index = indexGraph(smallGraph);
const all: ReadonlySet<string> = new Set(index.edges.keys());
const ranked = rankEdges(smallGraph.edges, index.nodes);

describe('restingEdges', () => {
  it('leaves few edges as they are, and ranks nothing', () => {
    const never = (): never => {
      throw new Error('ranked');
    };
    expect(restingEdges(never, all)).toBe(all);
  });

  it('keeps stated edges between important nodes when there are too many', () => {
    const kept = restingEdges(() => ranked, all, 5);
    expect(kept.size).toBe(5);
    expect([...kept].some((key) => key.includes('speaks_on'))).toBe(false);
    expect(kept.has('person:cy-diaz|hosted|talk:cold')).toBe(false);
  });

  it('draws only what is shown, however important the rest', () => {
    const shown = new Set(['person:cy-diaz|hosted|talk:cold', 'talk:cold|about|concept:cold-start']);
    expect(restingEdges(() => ranked, shown, 1).size).toBe(1);
    expect([...restingEdges(() => ranked, shown, 1)].every((key) => shown.has(key))).toBe(true);
  });
});
