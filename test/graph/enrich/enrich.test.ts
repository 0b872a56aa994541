import { describe, expect, it } from 'vitest';
import type { GraphFile } from '../../../src/graph/attributes';
import { enrich } from '../../../src/graph/enrich/enrich';
import { makeRecord } from '../../resolve/make-record';
import { makeGraph, records } from '../make-graph';

/** Two fields of ten talks each, with one person who speaks on both. */
const twoFields = Array.from({ length: 20 }, (_, index) => {
  const field = index % 2 === 0 ? 'tidal' : 'alpine';
  return makeRecord(`${field}-${index}.txt`, {
    talks: [
      {
        title: `${field} talk ${index}`,
        start: `2024-01-${10 + index}`,
        speakers: [index < 2 ? 'Ada Byron' : `Person ${'ABCDEFGHIJKLMNOPQRST'[index]}son`],
        concepts: [`${field} flow`, `${field} growth`, `${field} flow ${index % 5}`],
      },
    ],
  });
});

const attributesOf = (graph: GraphFile, key: string) =>
  graph.nodes.find((node) => node.key === key)!.attributes;

describe('enrich', () => {
  it('gives the same bytes for the same records in any order', () => {
    expect(JSON.stringify(makeGraph([...records].reverse()))).toBe(JSON.stringify(makeGraph()));
  });

  it('places every node within the square, rounded to two decimals, no two on one spot', () => {
    const spots = new Set<string>();
    for (const { attributes } of makeGraph(twoFields).nodes) {
      for (const value of [attributes.x, attributes.y]) {
        expect(Math.abs(value)).toBeLessThanOrEqual(100);
        expect(Math.round(value * 100) / 100).toBe(value);
      }
      spots.add(`${attributes.x} ${attributes.y}`);
    }
    expect(spots.size).toBe(makeGraph(twoFields).nodes.length);
  });

  it('puts two fields into two communities', () => {
    const graph = makeGraph(twoFields);
    const [tidal, alpine] = [
      attributesOf(graph, 'concept:tidal-flow'),
      attributesOf(graph, 'concept:alpine-flow'),
    ];
    expect(tidal.community).not.toBe(alpine.community);
    expect(attributesOf(graph, 'concept:tidal-growth').community).toBe(tidal.community);
  });

  it('places what is connected closer together than what is not', () => {
    const graph = makeGraph(twoFields);
    const places = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes]));
    const distance = (left: string, right: string): number => {
      const [one, other] = [places.get(left)!, places.get(right)!];
      return Math.hypot(one.x - other.x, one.y - other.y);
    };
    const mean = (values: readonly number[]): number =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    const connected = graph.edges.map(({ source, target }) => distance(source, target));
    const all = graph.nodes.flatMap(({ key }) => graph.nodes.map((other) => distance(key, other.key)));
    expect(mean(connected)).toBeLessThan(0.75 * mean(all));
  });

  it('calls the most connected node the most important, with 1', () => {
    const importances = makeGraph().nodes.map(({ attributes }) => attributes.importance);
    expect(Math.max(...importances)).toBe(1);
    expect(Math.min(...importances)).toBeGreaterThan(0);
  });

  it('takes a graph of nothing, and of one node', () => {
    expect(makeGraph([]).nodes).toEqual([]);
    const alone = makeGraph([makeRecord('a.txt', { talks: [{ title: 'Alone' }] })]);
    expect(alone.nodes[0]?.attributes).toMatchObject({ x: 0, y: 0, community: 0, importance: 0 });
  });

  it('refuses keys without kind, which graphology cannot hold', () => {
    const graph = makeGraph();
    const bad = { ...graph, nodes: [{ ...graph.nodes[0]!, key: 'constructor' }] };
    expect(() => enrich(bad)).toThrow('no kind in front');
  });
});
