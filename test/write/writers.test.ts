import fc from 'fast-check';
import Graph from 'graphology';
import { parse } from 'graphology-gexf';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { GraphFile } from '../../src/graph/attributes';
import { gexf } from '../../src/write/gexf';
import { graphml } from '../../src/write/graphml';
import { graphologyJson } from '../../src/write/graphology-json';
import { writers } from '../../src/write/index';
import { json } from '../../src/write/json';
import { jsonLd } from '../../src/write/json-ld';
import { csvEdges } from '../../src/write/tables/csv-edges';
import { csvNodes } from '../../src/write/tables/csv-nodes';
import { makeGraph } from '../graph/make-graph';
import { hostile } from './arbitrary-graph';
import { isWellFormed } from './is-well-formed';

const graph = makeGraph();

/** The graph with one text in every place that takes one. */
function withText(text: string): GraphFile {
  return {
    ...graph,
    title: text,
    documents: graph.documents.map((document) => ({ ...document, text })),
    nodes: graph.nodes.map((node) => ({
      ...node,
      attributes: {
        ...node.attributes,
        label: text,
        aliases: [text],
        venue: text,
        link: text,
        merged: [text],
      },
    })),
    edges: graph.edges.map((edge) => ({
      ...edge,
      attributes: { ...edge.attributes, role: text, field: text },
    })),
  };
}

describe('every format', () => {
  it.each(Object.entries(writers))('%s says what it is', (key, writer) => {
    expect(writer.name).toBe(key);
    expect(writer.description).not.toBe('');
    expect(writer.mediaType).toMatch(/^[a-z]+\/[a-z.+-]+$/);
  });

  it.each(Object.entries(writers))('%s writes the same bytes for the same graph', (_, writer) => {
    expect(writer.write(makeGraph())).toBe(writer.write(graph));
  });

  it.each(Object.entries(writers))('%s takes a graph of nothing', (_, writer) => {
    expect(() => writer.write(makeGraph([]))).not.toThrow();
  });
});

describe('json', () => {
  it('reads back what it writes, and writes that the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = json.write(withText(text));
        expect(json.read?.(written).graph).toEqual(withText(text));
        expect(json.write(json.read!(written).graph)).toBe(written);
      }),
    );
  });

  it('stands on one line for each document, node and edge', () => {
    const lines = json.write(graph).split('\n').length;
    const items = graph.documents.length + graph.nodes.length + graph.edges.length;
    expect(lines - items).toBeLessThan(10);
  });

  it.each([
    ['', 'not JSON'],
    ['[]', 'no JSON object'],
    ['{}', '"talkgraph" is missing'],
    ['{"talkgraph":99}', 'version 99'],
    ['{"talkgraph":1}', '"nodes" is not a list'],
    ['{"talkgraph":1,"documents":[],"nodes":[{}],"edges":[]}', '"key" of nodes[0] is no text'],
    [
      '{"talkgraph":1,"documents":[],"nodes":[{"key":"a:b","attributes":{"kind":"planet"}}],"edges":[]}',
      'nodes[0] is of no known kind ("planet")',
    ],
    [
      '{"talkgraph":1,"documents":[],"nodes":[],"edges":[{"key":"k","source":"a","target":"b","attributes":{"kind":"gave","origin":"derived","weight":1,"evidence":[]}}]}',
      'leads to a node that the file does not have',
    ],
  ])('says what is wrong with %s', (text, message) => {
    expect(() => json.read?.(text)).toThrow(message);
  });
});

describe('gexf', () => {
  const readBack = (text: string) => parse(Graph, text, { allowUndeclaredAttributes: true });

  it('is read back by graphology with all nodes, edges, labels, places and sizes', () => {
    const read = readBack(gexf.write(graph, { directions: 'mixed' }));
    expect(read.order).toBe(graph.nodes.length);
    expect(read.size).toBe(graph.edges.length);
    for (const { key, attributes } of graph.nodes) {
      const { label, kind, x, y, color, size } = read.getNodeAttributes(key);
      expect({ label, kind, x, y }).toEqual({
        label: attributes.label,
        kind: attributes.kind,
        x: attributes.x,
        y: attributes.y,
      });
      expect(color).toMatch(/^#|^rgb/);
      expect(size).toBeGreaterThan(0);
    }
    for (const { key, undirected, attributes } of graph.edges) {
      expect(read.getEdgeAttribute(key, 'kind')).toBe(attributes.kind);
      expect(read.isUndirected(key)).toBe(undirected);
    }
  });

  it.each(hostile)('stays well-formed with %j', (text) => {
    const written = gexf.write(withText(text));
    expect(isWellFormed(written)).toBe(true);
    expect(readBack(written).order).toBe(graph.nodes.length);
  });
});

describe('graphml', () => {
  it.each(hostile)('stays well-formed with %j', (text) => {
    expect(isWellFormed(graphml.write(withText(text)))).toBe(true);
  });

  it('declares every key that it uses', () => {
    const written = graphml.write(graph);
    const declared = new Set([...written.matchAll(/<key id="([^"]+)"/g)].map((match) => match[1]));
    for (const [, key] of written.matchAll(/<data key="([^"]+)"/g)) expect(declared).toContain(key);
  });
});

describe('csv', () => {
  it.each(hostile)('keeps %j in one cell that is no formula', (text) => {
    for (const writer of [csvNodes, csvEdges]) {
      const { data, errors } = Papa.parse<string[]>(writer.write(withText(text)), { skipEmptyLines: true });
      expect(errors).toEqual([]);
      expect(new Set(data.map((row) => row.length)).size).toBe(1);
      for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?!\d)/);
    }
  });

  it('has a row for each node and edge, under headers that Gephi knows', () => {
    const rows = (text: string) => Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
    expect(rows(csvNodes.write(graph))).toHaveLength(graph.nodes.length + 1);
    expect(rows(csvNodes.write(graph))[0]?.slice(0, 2)).toEqual(['Id', 'Label']);
    expect(rows(csvEdges.write(graph))).toHaveLength(graph.edges.length + 1);
    expect(rows(csvEdges.write(graph))[0]?.slice(0, 4)).toEqual(['Source', 'Target', 'Type', 'Id']);
  });
});

describe('graphology', () => {
  it('is imported by graphology', () => {
    const read = Graph.from(JSON.parse(graphologyJson.write(graph)));
    expect([read.order, read.size, read.getAttribute('name')]).toEqual([
      graph.nodes.length,
      graph.edges.length,
      graph.title,
    ]);
  });
});

describe('jsonld', () => {
  const items: Record<string, unknown>[] = JSON.parse(jsonLd.write(graph))['@graph'];

  it('describes talks as events with their performers and topics', () => {
    const talk = items.find((item) => item['@id'] === 'urn:talkgraph:talk:2023-05-02-tides-and-gradients');
    expect(talk).toMatchObject({
      '@type': 'Event',
      name: 'Tides and gradients',
      startDate: '2023-05-02T10:00',
      performer: [{ '@id': 'urn:talkgraph:person:ada-m-byron' }],
    });
  });

  it('lets no address through that is not of the web', () => {
    const written = jsonLd.write(withText('javascript:alert(1)'));
    expect(written).not.toContain('"url"');
  });
});

describe('the test of well-formedness itself', () => {
  it.each(['<a><b></a>', '<a>&b</a>', '<a>\u0001</a>', '<a>'])('refuses %j', (text) => {
    expect(isWellFormed(text)).toBe(false);
  });
});
