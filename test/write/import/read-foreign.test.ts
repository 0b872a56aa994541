import { describe, expect, it } from 'vitest';
import { readGraph } from '../../../src/write/read-graph';

const read = (text: string) => readGraph(new Map([['a file', text]]));
const kindsOf = (text: string) =>
  Object.fromEntries(read(text).graph.nodes.map(({ key, attributes }) => [key, attributes.kind]));

const gexf = `<?xml version="1.0"?>
<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:v="http://www.gexf.net/1.2draft/viz" version="1.2">
  <meta><description>Harbour people</description></meta>
  <graph defaultedgetype="undirected">
    <attributes class="node"><attribute id="0" title="Type" type="string"/></attributes>
    <nodes>
      <node id="1" label="Ada Byron"><attvalues><attvalue for="0" value="Speaker"/></attvalues><v:position x="3" y="4"/></node>
      <node id="2" label="Bo Chen"><attvalues><attvalue for="0" value="Speaker"/></attvalues><v:position x="1" y="2"/></node>
      <node id="constructor" label="Tides"><v:position x="0" y="0"/></node>
    </nodes>
    <edges>
      <edge source="1" target="2" weight="2.5"/>
      <edge source="constructor" target="1"/>
      <edge source="2" target="2"/>
    </edges>
  </graph>
</gexf>`;

describe('a graph of another program', () => {
  it('gets keys with a kind in front, made from its names, and keeps its places', () => {
    const { graph, notes } = read(gexf);
    expect(graph.title).toBe('Harbour people');
    expect(kindsOf(gexf)).toEqual({
      'concept:tides': 'concept',
      'person:ada-byron': 'person',
      'person:bo-chen': 'person',
    });
    expect(graph.nodes.map(({ attributes: { x, y } }) => [x, y])).toEqual([
      [0, 0],
      [3, 4],
      [1, 2],
    ]);
    expect(notes).toEqual([
      'edges from a node to itself, left out: 1',
      'edges that do not say what they mean, which was taken from the kinds of their ends: 2',
    ]);
  });

  it('gets edges that its ends allow, turned the usual way, and never stated without a proof', () => {
    const edges = read(gexf).graph.edges;
    expect(edges.map(({ key }) => key)).toEqual([
      'person:ada-byron|collaborates_with|person:bo-chen',
      'person:ada-byron|works_on|concept:tides',
    ]);
    expect(edges.map(({ attributes: { origin, weight } }) => [origin, weight])).toEqual([
      ['derived', 2.5],
      ['derived', 1],
    ]);
  });

  it('gets places, communities and importance where it has none', () => {
    const { nodes } = read('{"nodes":[{"key":"a"},{"key":"b"}],"edges":[{"source":"a","target":"b"}]}').graph;
    expect(nodes.map(({ key }) => key)).toEqual(['concept:a', 'concept:b']);
    expect(new Set(nodes.map(({ attributes }) => `${attributes.x} ${attributes.y}`)).size).toBe(2);
  });

  it('is read from GraphML with its own keys and nested nodes', () => {
    const text = `<graphml><key id="d0" for="node" attr.name="name"/><key id="d1" for="edge" attr.name="relation"/>
      <graph edgedefault="directed">
        <node id="n0"><data key="d0">Deep learning</data><graph><node id="n0::n1"><data key="d0">Tides &amp; waves</data></node></graph></node>
        <edge source="n0::n1" target="n0"><data key="d1">broader</data></edge>
      </graph></graphml>`;
    expect(read(text).graph.edges.map(({ key }) => key)).toEqual([
      'concept:tides-waves|broader|concept:deep-learning',
    ]);
  });

  it('is read from the node-link form of NetworkX and D3', () => {
    const nodes = [
      { id: 1, label: 'Ada Byron', kind: 'Speaker' },
      { id: 'tides', size: [3] },
    ];
    const links = [{ source: 1, target: 'tides', weight: 2 }];
    const { graph } = read(JSON.stringify({ directed: false, graph: { name: 'Tides' }, nodes, links }));
    expect(graph.title).toBe('Tides');
    expect(graph.nodes.map(({ key }) => key)).toEqual(['concept:tides', 'person:ada-byron']);
    expect(graph.edges.map(({ key, attributes }) => [key, attributes.weight])).toEqual([
      ['person:ada-byron|works_on|concept:tides', 2],
    ]);
  });

  it('is read from a list of edges alone', () => {
    const { graph, notes } = read('Source;Target;Weight\r\nAda Byron;Bo Chen;3\r\n');
    expect(graph.nodes.map(({ attributes }) => attributes.label)).toEqual(['Ada Byron', 'Bo Chen']);
    expect(graph.edges[0]?.attributes.weight).toBe(3);
    expect(notes[0]).toBe('2 nodes stand in the table of edges only');
  });

  it('keeps two nodes of one name apart', () => {
    const text = 'Id,Label\n1,Ada Byron\n2,Ada Byron\n';
    expect(read(text).graph.nodes.map(({ key }) => key)).toEqual([
      'concept:ada-byron',
      'concept:ada-byron-2',
    ]);
  });
});

describe('what is no graph', () => {
  it.each([
    ['Dear all, the seminar is on Friday.', 'not a graph in a format that can be read'],
    ['<gexf></gexf>', 'there is no <graph>'],
    ['<!doctype html><p>A seminar</p>', 'not a graph in a format that can be read'],
    [
      '<graphml><graph><edge source="a" target="b"/></graph></graphml>',
      'leads to a node that the file does not have',
    ],
    [`<gexf>${'<nodes>'.repeat(300)}`, 'nests more than 200 levels'],
    ['title,speaker\nTides,Ada Byron\n', 'not a graph in a format that can be read'],
  ])('is refused in words: %s', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it('is refused among several files', () => {
    const files = new Map([
      ['nodes.csv', 'Id,Label\n1,Ada\n'],
      ['notes.txt', 'Dear all'],
    ]);
    expect(() => readGraph(files)).toThrow('each must be a table');
  });
});
