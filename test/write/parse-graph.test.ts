import { describe, expect, it } from 'vitest';
import { json } from '../../src/write/json';
import { parseGraph } from '../../src/write/parse-graph';
import { makeGraph } from '../graph/make-graph';

/** The message for a graph in which one thing was changed. */
function faultOf(change: (data: ReturnType<typeof makeGraph>) => void): string {
  const data = JSON.parse(json.write(makeGraph()));
  change(data);
  try {
    parseGraph(JSON.stringify(data));
  } catch (error) {
    return (error as Error).message;
  }
  return 'none';
}

/** Data that may be changed at will. */
const loose = (data: unknown): Record<string, unknown> => data as Record<string, unknown>;

describe('parseGraph', () => {
  it('takes what a build wrote', () => {
    expect(faultOf(() => undefined)).toBe('none');
  });

  it('names the place and the field that is missing or of another type', () => {
    const changes: [(data: ReturnType<typeof makeGraph>) => void, string][] = [
      [({ nodes }) => delete loose(nodes[1]!.attributes).label, '"label" of nodes[1].attributes is no text'],
      [({ nodes }) => (loose(nodes[0]!.attributes).x = null), '"x" of nodes[0].attributes is no number'],
      [
        ({ nodes }) => (loose(nodes[0]!.attributes).evidence = [null]),
        '"evidence" of nodes[0].attributes is no list of evidence',
      ],
      [
        ({ nodes }) => (loose(nodes[0]!.attributes).start = 2024),
        '"start" of nodes[0].attributes is no text',
      ],
      [({ nodes }) => (loose(nodes[0]!.attributes).kind = 'toString'), 'nodes[0] is of no known kind'],
      [({ edges }) => delete loose(edges[0]).attributes, 'edges[0].attributes is no object'],
      [
        ({ edges }) => (loose(edges[2]).source = 'person:nobody'),
        'leads to a node that the file does not have',
      ],
      [({ documents }) => delete loose(documents[0]).text, '"text" of documents[0] is no text'],
      [(data) => (loose(data).nodes = {}), '"nodes" is not a list'],
    ];
    for (const [change, message] of changes) expect(faultOf(change)).toContain(message);
  });
});
