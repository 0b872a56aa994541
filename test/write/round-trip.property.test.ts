import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphFile } from '../../src/graph/attributes';
import { csv } from '../../src/write/csv';
import { gexf } from '../../src/write/gexf';
import { graphml } from '../../src/write/graphml';
import { graphologyJson } from '../../src/write/graphology-json';
import { json } from '../../src/write/json';
import { readGraph } from '../../src/write/read-graph';
import { html } from '../../src/write/shared-page';
import { anyGraph, mapTexts, withoutForbidden } from './arbitrary-graph';

const runs = { numRuns: 1000 };
const page = '<!doctype html><html><head><script>"<body>"</script></head><body><p>$& $1</p></body></html>';

/** What is left of a text once it has been on disk. */
const onDisk = (text: string): string => new TextDecoder().decode(new TextEncoder().encode(text));
const withoutTexts = (graph: GraphFile): GraphFile => ({ ...graph, documents: [] });

describe('export, import, export', () => {
  it.each([
    ['json', json, (graph: GraphFile) => graph],
    ['graphology', graphologyJson, withoutTexts],
    ['gexf', gexf, (graph: GraphFile) => mapTexts(withoutTexts(graph), withoutForbidden)],
    ['graphml', graphml, (graph: GraphFile) => mapTexts(withoutTexts(graph), withoutForbidden)],
  ] as const)('%s gives the same bytes and the same graph, but for its losses', (_, format, carried) => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const written = onDisk(format.write(graph));
        const { graph: read, notes } = readGraph(new Map([['a file', written]]));
        expect(read).toEqual(carried(graph));
        expect(notes).toEqual([]);
        expect(onDisk(format.write(read))).toBe(written);
      }),
      runs,
    );
  });

  it.each(['gephi', 'neo4j'])('csv with headers for %s gives the same bytes and graph', (headers) => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const whole = mapTexts(graph, onDisk);
        const written = csv.writeFiles(whole, { headers });
        const { graph: read, notes } = readGraph(written);
        expect(read).toEqual({ ...withoutTexts(whole), title: '' });
        expect(notes).toEqual([]);
        expect(csv.writeFiles(read, { headers })).toEqual(written);
      }),
      runs,
    );
  });

  it('a page gives its graph back, and takes another in its place', () => {
    fc.assert(
      fc.property(anyGraph, anyGraph, (graph, other) => {
        const shared = html.writePage(graph, page);
        expect(readGraph(new Map([['a page', onDisk(shared)]])).graph).toEqual(graph);
        expect(html.writePage(other, shared)).toBe(html.writePage(other, page));
      }),
      runs,
    );
  });
});
