import { describe, expect, it } from 'vitest';
import { neighbourhood } from '../../../src/graph/explore/neighbourhood';
import { indexGraph } from '../../../src/graph/graph-index';
import { smallGraph } from '../small-graph';

const index = indexGraph(smallGraph);
const all = new Set(index.edges.keys());

describe('neighbourhood', () => {
  it('gives the distance of all within reach, the start first', () => {
    const reached = neighbourhood(index, ['person:grace-murray'], 2, all);
    expect([...reached.keys()][0]).toBe('person:grace-murray');
    expect(reached.get('person:ada-byron')).toBe(1);
    expect(reached.get('talk:warm')).toBe(2);
    expect(reached.has('talk:cold')).toBe(false);
  });

  it('walks only the edges it is given', () => {
    expect([...neighbourhood(index, ['person:grace-murray'], 3, new Set()).keys()]).toEqual([
      'person:grace-murray',
    ]);
  });

  it('is empty for a start that is not there', () => {
    expect(neighbourhood(index, ['person:nobody'], 2, all).size).toBe(0);
  });
});
