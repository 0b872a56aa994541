import { graphVersion } from '../../graph/attributes';
import { edgeKinds, nodeKinds } from '../../graph/kinds';
import { flag, list, moment, number, object, offset, ref, share, text } from './schema-parts';

/** JSON Schema of the graph file: what `talkgraph build` writes and the viewer opens. */
export const graphSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: `talkgraph graph, version ${graphVersion}`,
  ...object(
    {
      talkgraph: { const: graphVersion },
      title: text,
      documents: list(ref('document'), 'sorted by source'),
      nodes: list(ref('node'), 'sorted by key'),
      edges: list(ref('edge'), 'sorted by key'),
    },
    {},
    'Everything the viewer needs, in one document.',
  ),
  $defs: {
    document: object({ source: text, format: text, text }),
    evidence: object(
      { document: text, start: offset, end: offset, rule: text, confidence: share },
      {},
      'Words of a document, `text.slice(start, end)`, and the rule by which they were read.',
    ),
    node: object({
      key: { type: 'string', pattern: '^[a-z]+:', description: '`kind:slug`, made from content' },
      attributes: object(
        {
          kind: { enum: nodeKinds },
          label: text,
          aliases: list(text),
          x: number,
          y: number,
          community: { type: 'integer', minimum: 0 },
          importance: share,
          evidence: list(ref('evidence')),
          merged: list(text, 'why mentions were joined into it'),
        },
        {
          start: moment,
          end: moment,
          timezone: text,
          venue: text,
          link: text,
          status: { enum: ['scheduled', 'cancelled', 'moved'] },
          note: text,
        },
      ),
    }),
    edge: object({
      key: { type: 'string', description: '`source|kind|target`' },
      source: text,
      target: text,
      undirected: flag,
      attributes: object(
        {
          kind: { enum: edgeKinds },
          origin: { enum: ['stated', 'vocabulary', 'derived'] },
          weight: number,
          evidence: list(ref('evidence'), 'not empty where the edge is stated'),
        },
        {
          basis: list(text, 'keys of the edges that a derived edge rests on'),
          when: { enum: ['current', 'past', 'future'] },
          role: text,
          degree: text,
          field: text,
          years: text,
        },
      ),
    }),
  },
} as const;
