import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctGraph } from '../../../src/graph/correct/correct-graph';
import type { Correction } from '../../../src/graph/correct/correction';
import { makeGraph } from '../make-graph';

const graph = makeGraph();
const node = fc.constantFrom(...graph.nodes.map(({ key }) => key));
const edge = fc.constantFrom(...graph.edges.map(({ key }) => key));
const source = fc.constantFrom(...graph.documents.map((document) => document.source));
const correction: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ op: fc.constant('merge' as const), key: node, into: node }),
  fc.record({
    op: fc.constant('split' as const),
    key: node,
    documents: fc.array(source, { minLength: 1, maxLength: 2 }),
    name: fc.constantFrom('Grace Again', 'Tides Two'),
  }),
  fc.record({ op: fc.constant('rename' as const), key: node, name: fc.string() }),
  fc.record({ op: fc.constant('reject' as const), key: fc.oneof(node, edge) }),
);

describe('any log of corrections', () => {
  it('leaves a whole graph: sorted, each edge between nodes that are there, each statement proved', () => {
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 12 }), (log) => {
        const { nodes, edges } = correctGraph(graph, log).graph;
        const keys = nodes.map(({ key }) => key);
        expect(keys).toEqual([...new Set(keys)].sort());
        const known = new Set(keys);
        const there = new Set(edges.map(({ key }) => key));
        expect(there.size).toBe(edges.length);
        for (const { source: from, target, attributes } of edges) {
          expect(known.has(from) && known.has(target) && from !== target).toBe(true);
          if (attributes.origin === 'stated') expect(attributes.evidence).not.toEqual([]);
          expect((attributes.basis ?? []).every((key) => there.has(key))).toBe(true);
        }
      }),
    );
  });

  it('gives the same bytes for the same log', () => {
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 6 }), (log) => {
        expect(JSON.stringify(correctGraph(graph, log))).toBe(JSON.stringify(correctGraph(graph, log)));
      }),
    );
  });
});
