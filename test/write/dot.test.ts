import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dot } from '../../src/write/dot';
import { makeGraph } from '../graph/make-graph';
import { anyGraph } from './arbitrary-graph';

/** A quoted text of DOT as Graphviz' scanner takes it: `\"` and `\\` first, then anything but a quote. */
const quoted = /"(?:\\["\\]|[^"\\]|\\(?!["\\]))*"/g;

describe('dot', () => {
  it('is a list of nodes and edges, with nothing of the graph outside quotes', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const lines = dot.write(graph).replace(quoted, 'Q').trimEnd().split('\n');
        expect(lines[0]).toBe('digraph Q {');
        expect(lines.at(-1)).toBe('}');
        const body = lines.slice(2, -1);
        expect(body.length).toBe(graph.nodes.length + graph.edges.length);
        for (const line of body)
          expect(line).toMatch(/^ {2}Q(?: -> Q)? \[(?:\w+=(?:Q|none|-?[\d.e+-]+)(?:, )?)+\];$/);
      }),
      { numRuns: 500 },
    );
  });

  it('draws edges without direction without arrows', () => {
    expect(dot.write(makeGraph())).toMatch(
      /"person:ada[^"]*" -> "person:carl-doe" \[label="collaborates_with".*dir=none\];/,
    );
  });
});
