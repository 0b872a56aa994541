import { describe, expect, it } from 'vitest';
import type { GraphFile } from '../../../src/graph/attributes';
import { correctGraph } from '../../../src/graph/correct/correct-graph';
import type { Correction } from '../../../src/graph/correct/correction';
import { makeGraph } from '../make-graph';
import { smallGraph } from '../small-graph';

const corrected = (...corrections: Correction[]): GraphFile => correctGraph(smallGraph, corrections).graph;
const reasons = (...corrections: Correction[]): string[] =>
  correctGraph(smallGraph, corrections).unfit.map(({ index, reason }) => `${index}: ${reason}`);
const nodeIn = ({ nodes }: GraphFile, key: string) => nodes.find((node) => node.key === key);
const edgeIn = ({ edges }: GraphFile, key: string) => edges.find((edge) => edge.key === key);
const merge = { op: 'merge', key: 'person:bo-chen', into: 'person:cy-diaz' } as const;

describe('correctGraph', () => {
  it('leaves a graph alone without corrections', () => {
    expect(corrected()).toBe(smallGraph);
  });

  it('merges a node into another: names, proofs, edges, and what follows from them', () => {
    const graph = corrected(merge);
    expect(nodeIn(graph, 'person:bo-chen')).toBeUndefined();
    expect(nodeIn(graph, 'person:cy-diaz')?.attributes).toMatchObject({
      label: 'Cy Díaz',
      aliases: ['Bo Chen'],
      merged: ['Joined with “Bo Chen” by hand.'],
    });
    expect(edgeIn(graph, 'person:cy-diaz|gave|talk:cold')).toBeDefined();
    expect(edgeIn(graph, 'person:ada-byron|collaborates_with|person:cy-diaz')).toBeDefined();
    expect(edgeIn(graph, 'person:cy-diaz|speaks_on|concept:cold-start')?.attributes.basis).toEqual([
      'person:cy-diaz|gave|talk:cold',
      'talk:cold|about|concept:cold-start',
    ]);
    expect(graph.edges.filter((edge) => edge.key.includes('person:bo-chen'))).toEqual([]);
  });

  it('keeps no edge of a node to itself', () => {
    const graph = corrected({ op: 'merge', key: 'person:bo-chen', into: 'person:ada-byron' });
    expect(graph.edges.filter(({ source, target }) => source === target)).toEqual([]);
  });

  it('renames a node, which keeps its key and is still found by its old name', () => {
    const graph = corrected({ op: 'rename', key: 'person:ada-byron', name: 'Augusta Ada Byron' });
    expect(nodeIn(graph, 'person:ada-byron')?.attributes).toMatchObject({
      label: 'Augusta Ada Byron',
      aliases: expect.arrayContaining(['Ada Byron']),
    });
  });

  it('rejects a statement, what follows from it, and who is tied to nothing any more', () => {
    const graph = corrected({ op: 'reject', key: 'person:ada-byron|advised_by|person:grace-murray' });
    expect(edgeIn(graph, 'person:ada-byron|advised_by|person:grace-murray')).toBeUndefined();
    expect(nodeIn(graph, 'person:grace-murray')).toBeUndefined();
    const silent = corrected({ op: 'reject', key: 'person:bo-chen|gave|talk:cold' });
    expect(edgeIn(silent, 'person:bo-chen|speaks_on|concept:cold-start')).toBeUndefined();
    expect(nodeIn(silent, 'talk:cold')).toBeDefined();
  });

  it('rejects what was derived, and does not derive it again', () => {
    const key = 'person:bo-chen|speaks_on|concept:cold-start';
    const graph = corrected({ op: 'reject', key });
    expect(edgeIn(graph, key)).toBeUndefined();
    expect(edgeIn(graph, 'person:bo-chen|gave|talk:cold')).toBeDefined();
  });

  it('leaves no edge of the vocabulary to a concept that nothing speaks of any more', () => {
    const graph = corrected({ op: 'reject', key: 'talk:cold|about|concept:cold-start' });
    expect(graph.edges.filter(({ key }) => key.includes('concept:cold-start'))).toEqual([]);
  });

  it('rejects a node with all its edges', () => {
    const graph = corrected({ op: 'reject', key: 'concept:cold-start' });
    expect(graph.edges.filter(({ key }) => key.includes('concept:cold-start'))).toEqual([]);
  });

  it('adds an edge with the words that state it, and refuses words that do not stand there', () => {
    const add = {
      op: 'add',
      from: 'person:bo-chen',
      kind: 'advised_by',
      to: 'person:grace-murray',
      document: 'small.txt',
      words: 'Bo Chen speaks',
    } as const;
    const edge = edgeIn(corrected(add), 'person:bo-chen|advised_by|person:grace-murray');
    const [proof] = edge!.attributes.evidence;
    expect(smallGraph.documents[0]!.text.slice(proof!.start, proof!.end)).toBe('Bo Chen speaks');
    expect(reasons({ ...add, words: 'Bo Chen sings' })).toEqual([
      '0: small.txt does not say “Bo Chen sings”',
    ]);
  });

  it('splits off what some announcements say, and leaves the rest', () => {
    const graph = makeGraph();
    const byron = graph.nodes.find(({ key }) => key === 'person:ada-m-byron')!;
    const [first] = byron.attributes.evidence.map(({ document }) => document);
    const split = {
      op: 'split',
      key: byron.key,
      documents: [first!],
      name: 'Ada Byron the Younger',
    } as const;
    const { graph: parted, unfit } = correctGraph(graph, [split]);
    expect(unfit).toEqual([]);
    const fresh = nodeIn(parted, 'person:ada-byron-the-younger');
    expect(new Set(fresh?.attributes.evidence.map(({ document }) => document))).toEqual(new Set([first]));
    const left = nodeIn(parted, byron.key)!.attributes.evidence.map(({ document }) => document);
    expect(left).not.toContain(first);
    for (const edge of parted.edges.filter(({ source }) => source === fresh!.key))
      expect(edge.attributes.evidence.every(({ document }) => document === first)).toBe(true);
  });

  it('says which corrections no longer fit, and goes on with the others', () => {
    const rename = { op: 'rename', key: 'person:ada-byron', name: 'Augusta' } as const;
    const log: Correction[] = [
      { op: 'merge', key: 'person:nobody', into: 'person:ada-byron' },
      { op: 'merge', key: 'talk:warm', into: 'person:ada-byron' },
      { op: 'reject', key: 'person:nobody|gave|talk:warm' },
      { op: 'split', key: 'person:ada-byron', documents: ['none.txt'], name: 'Ada Two' },
      rename,
    ];
    const { graph, unfit } = correctGraph(smallGraph, log);
    expect(unfit.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    expect(nodeIn(graph, 'person:ada-byron')?.attributes.label).toBe('Augusta');
  });

  it('reports a merge that was done before, and changes nothing by it', () => {
    expect(reasons(merge, merge)).toEqual(['1: there is no person:bo-chen']);
  });
});
