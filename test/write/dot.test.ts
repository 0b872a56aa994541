import { type GraphASTNode, parse } from '@ts-graphviz/ast';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dot } from '../../src/write/dot';
import { makeGraph } from '../graph/make-graph';
import { anyGraph, mapTexts } from './arbitrary-graph';

/** A quoted text of DOT as Graphviz' scanner takes it: `\"` and `\\` first, then anything but a quote. */
const quoted = /"(?:\\["\\]|[^"\\]|\\(?!["\\]))*"/g;

/** The parser takes two more signs for line ends than Graphviz does. */
const readable = anyGraph.map((graph) => mapTexts(graph, (text) => text.replace(/[\u2028\u2029]/g, ' ')));

/** Graphviz leaves `\\"` to its scanner and other backslashes to whoever draws; the parser at hand takes the first. */
function unescaped(text: string): string {
  return text.replaceAll('\\\\', '\\');
}

/** What stands in the outermost braces, as the grammar of Graphviz has it. */
function statementsOf(text: string): GraphASTNode['children'] {
  const [graph, ...others] = parse(text).children.filter(({ type }) => type === 'Graph');
  expect(others).toEqual([]);
  return (graph as GraphASTNode).children;
}

describe('dot', () => {
  it('is read by an independent parser with every node, every edge and the whole of each name', () => {
    fc.assert(
      fc.property(readable, (graph) => {
        const statements = statementsOf(dot.write(graph));
        const nodes = statements.flatMap((one) => (one.type === 'Node' ? [one.id.value] : []));
        const edges = statements.filter(({ type }) => type === 'Edge');
        expect(nodes.map(unescaped)).toEqual(
          graph.nodes.map(({ key }) => key.replace(/\r\n|[\r\n]/g, '\\n')),
        );
        expect(edges.length).toBe(graph.edges.length);
      }),
      { numRuns: 500 },
    );
  });

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
