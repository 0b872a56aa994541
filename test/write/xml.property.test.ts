import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphFile } from '../../src/graph/attributes';
import { gexf } from '../../src/write/gexf';
import { graphml } from '../../src/write/graphml';
import { svg } from '../../src/write/svg';
import { anyGraph, mapTexts, withoutForbidden } from './arbitrary-graph';
import { isWellFormed } from './is-well-formed';

const runs = { numRuns: 300 };

/** Throws at the first fault; that U+FFFD looks suspicious is none. */
function parseStrictly(text: string) {
  return new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, 'text/xml');
}

/** xmldom takes two more signs for line ends than XML 1.0 has. */
const readable = anyGraph.map((graph) => mapTexts(graph, (text) => text.replace(/[\u0085\u2028]/g, ' ')));

function expectSame(
  read: Graph,
  graph: GraphFile,
  isUndirected = (key: string) => read.isUndirected(key),
): void {
  expect([read.order, read.size]).toEqual([graph.nodes.length, graph.edges.length]);
  for (const { key, attributes } of graph.nodes)
    expect(read.getNodeAttribute(key, 'label') ?? '').toBe(withoutForbidden(attributes.label));
  for (const { key, source, target, undirected } of graph.edges) {
    expect(read.extremities(key)).toEqual([source, target]);
    expect(isUndirected(key)).toBe(undirected);
  }
}

describe('the XML formats', () => {
  beforeAll(() => {
    Object.assign(globalThis, { DOMParser, Document: parseStrictly('<a/>').constructor });
  });

  it.each([gexf, graphml, svg].map((writer) => [writer.name, writer] as const))(
    '%s is well-formed for two independent parsers, whatever stands in the graph',
    (_, writer) => {
      fc.assert(
        fc.property(anyGraph, (graph) => {
          const written = writer.write(graph);
          expect(() => parseStrictly(written)).not.toThrow();
          expect(isWellFormed(written)).toBe(true);
        }),
        runs,
      );
    },
  );

  it('gexf is read by graphology with every node, edge, label and direction', () => {
    fc.assert(
      fc.property(readable, (graph) => {
        const options = { allowUndeclaredAttributes: true };
        expectSame(parseGexf(Graph, gexf.write(graph, { directions: 'mixed' }), options), graph);
      }),
      runs,
    );
  });

  it('graphml is read by graphology with every node, edge, label and direction', () => {
    fc.assert(
      fc.property(readable, (graph) => {
        const read = parseGraphml(Graph, graphml.write(graph));
        expectSame(read, graph, (key) => read.getEdgeAttribute(key, 'undirected') === 'true');
      }),
      runs,
    );
  });
});

describe('svg', () => {
  const text = (content: string): string[] =>
    [...parseStrictly(content).getElementsByTagName('text')].map((one) => one.textContent ?? '');

  it('carries title, legend, date and link, and no more names than asked for', async () => {
    const { makeGraph } = await import('../graph/make-graph');
    const shown = text(svg.write(makeGraph(), { labels: 2, date: '1 May 2024', link: 'https://x.test/#a' }));
    expect(shown.slice(2, 4)).toEqual(['Harbour talks', '1 May 2024']);
    expect(shown).toContain('person (4)');
    expect(shown.at(-1)).toBe('https://x.test/#a');
  });

  it('tells the years of the talks where no date is given', async () => {
    const { makeGraph } = await import('../graph/make-graph');
    expect(text(svg.write(makeGraph()))).toContain('2023 – 2024');
  });
});
