import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cypher } from '../../src/write/cypher';
import { makeGraph } from '../graph/make-graph';
import { anyGraph, hostile } from './arbitrary-graph';

/** A text literal of openCypher 9: no quote, backslash or line end but escaped. */
const literal = /'(?:[^'\\\r\n]|\\[\\'nrt])*'/g;

describe('cypher', () => {
  it('is one statement a line, with nothing but literals between the words of the writer', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const lines = cypher.write(graph).split('\n');
        expect(lines.length).toBe(graph.nodes.length + graph.edges.length + 2);
        for (const line of lines.slice(0, -1))
          expect(line.replace(literal, '""')).toMatch(
            /^(?:CREATE CONSTRAINT|MERGE \(n:Talkgraph|MATCH \(a:Talkgraph)[\w\s(){}[\]:.,=">+-]*;$/,
          );
      }),
      { numRuns: 500 },
    );
  });

  it('leaves no backslash before a u, which some databases read before they look for the end of a text', () => {
    const graph = makeGraph();
    const nodes = graph.nodes.map((node) => ({
      ...node,
      attributes: { ...node.attributes, aliases: hostile, note: '\\\\u0027\\U0027' },
    }));
    expect(cypher.write({ ...graph, nodes })).not.toMatch(/\\u/i);
  });

  it('names nodes and relations by their kinds', () => {
    const written = cypher.write(makeGraph());
    expect(written).toContain(`SET n:Person, n.label = 'Ada M. Byron'`);
    expect(written).toMatch(/MERGE \(a\)-\[r:ADVISED_BY \{key: '[^']+'\}\]->\(b\)/);
  });
});
