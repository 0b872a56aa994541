import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/graph-index';
import { belongings, searchHint } from '../../src/viewer/describe-node';
import { employedGraph } from '../graph/small-graph';

const index = indexGraph(employedGraph);
const nodeOf = (key: string) => index.nodes.get(key)!;

describe('belongings', () => {
  it.each([
    ['person:ada-byron', ['lab']],
    ['person:bo-chen', []],
    ['talk:warm', ['Ada Byron']],
    ['concept:warm-start', ['start']],
    ['institution:lab', ['testville university']],
  ])('of %s are %j', (key, labels) => expect(belongings(index, nodeOf(key))).toEqual(labels));
});

describe('searchHint', () => {
  it.each([
    ['person:ada-byron', 'lab'],
    ['talk:warm', 'Ada Byron'],
    ['concept:warm-start', '1 talk'],
    ['institution:lab', ''],
  ])('beside %s is “%s”', (key, hint) => expect(searchHint(index, nodeOf(key))).toBe(hint));
});
