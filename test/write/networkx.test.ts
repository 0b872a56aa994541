import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { GraphFile } from '../../src/graph/attributes';
import { compareText } from '../../src/util/compare-text';
import { gexf } from '../../src/write/gexf';
import { graphml } from '../../src/write/graphml';
import { makeGraph } from '../graph/make-graph';
import { anyGraph, withoutForbidden } from './arbitrary-graph';

const isThere = spawnSync('python3', ['-c', 'import networkx']).status === 0;

/** Reads each file named on the command line, and prints counts and labels of all in one line of JSON each. */
const program = `
import json, sys, networkx
for path in sys.argv[1:]:
    read = networkx.read_gexf if path.endswith('.gexf') else networkx.read_graphml
    graph = read(path)
    labels = sorted([key, data.get('label', '')] for key, data in graph.nodes(data=True))
    print(json.dumps([graph.number_of_nodes(), graph.number_of_edges(), labels]))
`;

function readByNetworkx(files: ReadonlyMap<string, string>): unknown[] {
  const folder = mkdtempSync(join(tmpdir(), 'talkgraph-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const paths = [...files].map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  const { stdout, stderr, status } = spawnSync('python3', ['-c', program, ...paths], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function expected({ nodes, edges }: GraphFile): unknown {
  const labels = nodes.map(({ key, attributes }) => [key, withoutForbidden(attributes.label)]);
  return [nodes.length, edges.length, labels.sort((left, right) => compareText(left.join(), right.join()))];
}

describe.skipIf(!isThere)('networkx', () => {
  it('reads GEXF and GraphML with the same nodes, edges and names', () => {
    const graph = makeGraph();
    const files = new Map([
      ['a.gexf', gexf.write(graph)],
      ['a.graphml', graphml.write(graph)],
    ]);
    for (const read of readByNetworkx(files)) expect(read).toEqual(expected(graph));
  });

  it('reads what nasty texts become', () => {
    const graphs = fc.sample(anyGraph, { numRuns: 60, seed: 7 }).filter(({ nodes }) => nodes.length > 0);
    const files = new Map(
      graphs.flatMap((graph, at) => [
        [`${at}.gexf`, gexf.write(graph)] as const,
        [`${at}.graphml`, graphml.write(graph)] as const,
      ]),
    );
    for (const [at, read] of readByNetworkx(files).entries()) {
      const graph = graphs[Math.floor(at / 2)]!;
      expect((read as unknown[]).slice(0, 2)).toEqual([graph.nodes.length, graph.edges.length]);
    }
  }, 30_000);
});
