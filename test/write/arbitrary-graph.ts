import fc from 'fast-check';
import { edgeKey, undirectedKinds } from '../../src/graph/assemble/statement';
import type {
  EdgeAttributes,
  GraphEdge,
  GraphFile,
  GraphNode,
  NodeAttributes,
} from '../../src/graph/attributes';
import { graphVersion } from '../../src/graph/attributes';
import { edgeKinds, nodeKinds } from '../../src/graph/kinds';
import { compareText } from '../../src/util/compare-text';

/** Texts that have broken a format somewhere. */
export const hostile = [
  '<b>&amp;"\'',
  ']]><script>alert(1)</script>',
  '</script><!--',
  '\u0000\u0001\u001f\u007f\ufffe\uffff',
  '\ud800 half \udfff',
  '=HYPERLINK("http://x")',
  '=1+1',
  "'=1+1",
  '+1',
  '-1',
  '@SUM(1)',
  '\t=1',
  ' =1 ',
  'line\r\nbreak\rand\nmore\u2028\u2029\u0085',
  '</data></node>',
  'a,b;"c"; \\; \\',
  'ends with a backslash\\',
  "\\u0027 OR 1=1 // '",
  "'}) DETACH DELETE n //",
  '"]; evil [label="',
  '> <urn:evil> "x" .',
  '{unbalanced \\} $x$ % ~^_#&',
  '\u202eright to left שלום',
  '[[wiki|link]] [a](javascript:alert(1)) ![x](http://x) `code` $$x$$ %%c%%',
  '---\nkey: value\n---',
  'CON',
  '../../etc/passwd',
  '𝔸 é e\u0301 ü 数',
  '__proto__',
  'constructor',
];

/** Any text, as a rule a nasty one. */
export const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostile) },
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.tuple(fc.constantFrom(...hostile), fc.constantFrom(...hostile)).map(([one, other]) => one + other),
);

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0);
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
const evidence = fc.array(
  fc.record({
    document: anyText,
    start: fc.nat(10_000),
    end: fc.nat(10_000),
    rule: anyText,
    confidence: share,
  }),
  { maxLength: 3 },
);
const moment = fc.constantFrom('2023-05-02T10:00', '2023-05-02', '1999-12-31T23:59');

const nodeAttributes = (kind: NodeAttributes['kind']): fc.Arbitrary<NodeAttributes> =>
  fc.record(
    {
      kind: fc.constant(kind),
      label: anyText,
      aliases: fc.array(anyText, { maxLength: 3 }),
      x: number,
      y: number,
      community: fc.nat(20),
      importance: share,
      evidence,
      merged: fc.array(anyText, { maxLength: 2 }),
      start: moment,
      end: moment,
      timezone: anyText,
      venue: anyText,
      link: anyText,
      status: fc.constantFrom('scheduled', 'cancelled', 'moved'),
      note: anyText,
    },
    {
      requiredKeys: ['kind', 'label', 'aliases', 'x', 'y', 'community', 'importance', 'evidence', 'merged'],
    },
  ) as fc.Arbitrary<NodeAttributes>;

const edgeAttributes: fc.Arbitrary<EdgeAttributes> = fc.record(
  {
    kind: fc.constantFrom(...edgeKinds),
    origin: fc.constantFrom('stated', 'vocabulary', 'derived'),
    weight: number,
    evidence,
    basis: fc.array(anyText, { minLength: 1, maxLength: 2 }),
    when: fc.constantFrom('current', 'past', 'future'),
    role: anyText,
    degree: anyText,
    field: anyText,
    years: anyText,
  },
  { requiredKeys: ['kind', 'origin', 'weight', 'evidence'] },
) as fc.Arbitrary<EdgeAttributes>;

/** Keys hold anything that survives XML: they are what ties a file together. */
const node = fc
  .tuple(fc.constantFrom(...nodeKinds), anyText)
  .chain(([kind, text]) =>
    nodeAttributes(kind).map(
      (attributes): GraphNode => ({ key: `${kind}:${withoutForbidden(text)}`, attributes }),
    ),
  );

/** Small random graphs with nasty texts in every place that takes one. */
export const anyGraph: fc.Arbitrary<GraphFile> = fc
  .record({
    title: anyText,
    documents: fc.uniqueArray(fc.record({ source: anyText, format: anyText, text: anyText }), {
      maxLength: 2,
      selector: ({ source }) => source,
    }),
    nodes: fc.uniqueArray(node, { maxLength: 5, selector: ({ key }) => key }),
    ends: fc.array(fc.tuple(fc.nat(), fc.nat(), edgeAttributes), { maxLength: 6 }),
  })
  .map(({ title, documents, nodes, ends }) => ({
    talkgraph: graphVersion,
    title,
    documents: [...documents].sort((left, right) => compareText(left.source, right.source)),
    nodes: [...nodes].sort((left, right) => compareText(left.key, right.key)),
    edges: edgesOf(nodes, ends),
  }));

function edgesOf(
  nodes: readonly GraphNode[],
  ends: readonly (readonly [number, number, EdgeAttributes])[],
): GraphEdge[] {
  const edges = new Map<string, GraphEdge>();
  for (const [from, to, attributes] of ends) {
    if (nodes.length < 2) continue;
    const source = nodes[from % nodes.length]!.key;
    const target = nodes[to % nodes.length]!.key;
    const key = edgeKey(source, attributes.kind, target);
    if (source !== target)
      edges.set(key, { key, source, target, undirected: undirectedKinds.has(attributes.kind), attributes });
  }
  return [...edges.values()].sort((left, right) => compareText(left.key, right.key));
}

/** What XML cannot hold is U+FFFD. */
export function withoutForbidden(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  );
}

/** A copy of plain data with every text in it changed. */
export function mapTexts<Data>(data: Data, change: (text: string) => string): Data {
  if (typeof data === 'string') return change(data) as Data;
  if (Array.isArray(data)) return data.map((item) => mapTexts(item, change)) as Data;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, mapTexts(value, change)]),
  ) as Data;
}
