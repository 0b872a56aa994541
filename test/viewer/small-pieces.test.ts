import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/graph-index';
import { shortened, sizeFactor } from '../../src/viewer/canvas/scene-look';
import { defaultChoices, toggleFacet } from '../../src/viewer/choices/choices';
import { openLibrary } from '../../src/viewer/details/documents';
import { safeLink } from '../../src/viewer/details/safe-link';
import { openGraph } from '../../src/viewer/load-graph';
import { mix, palettes } from '../../src/viewer/palette';
import { nameClusters } from '../../src/viewer/scene/clusters';
import { derive } from '../../src/viewer/scene/derive';
import { countsLine, questionLine } from '../../src/viewer/scene/describe';
import { speakersOf } from '../../src/viewer/scene/speakers';
import { sortRows } from '../../src/viewer/views/sort-rows';
import { statementRows } from '../../src/viewer/views/statement-rows';
import { tableRows } from '../../src/viewer/views/table-rows';
import { announce, neighbourTowards } from '../../src/viewer/views/walk';
import { employedGraph, node, smallGraph } from '../graph/small-graph';

const index = indexGraph(smallGraph);
const scene = derive(index, defaultChoices);

describe('safeLink', () => {
  it.each(['https://talks.example/1', 'http://talks.example/', 'mailto:host@talks.example'])(
    'follows %s',
    (address) => {
      expect(safeLink(address)).toBe(address);
    },
  );
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'room 12',
    '',
    '//x',
    undefined,
  ])('does not follow %s', (address) => expect(safeLink(address)).toBeUndefined());
});

describe('openGraph', () => {
  it('opens what the project writes', () => {
    expect(openGraph(JSON.stringify(smallGraph), 'graph.json')).toEqual({
      state: 'ready',
      graph: smallGraph,
    });
  });
  it.each([
    ['nothing', ''],
    ['half a file', '{'],
    ['a list', '[]'],
    ['null', 'null'],
    ['another JSON', '{"nodes":[]}'],
    ['another version', JSON.stringify({ ...smallGraph, talkgraph: 99 })],
    [
      'a bare node',
      JSON.stringify({ ...smallGraph, edges: [], nodes: [{ key: 'person:x', attributes: {} }] }),
    ],
    ['loose edges', JSON.stringify({ ...smallGraph, nodes: [] })],
  ])('refuses %s with name and remedy', (_what, text) => {
    const loaded = openGraph(text, 'graph.json');
    expect(loaded.state).toBe('failed');
    expect(loaded).toHaveProperty('message', expect.stringMatching(/^graph\.json: .+ Make a graph with/));
  });
});

describe('walking by keys', () => {
  it('goes to the neighbour in the direction of the arrow', () => {
    expect(neighbourTowards(index, scene, 'person:ada-byron', 'ArrowRight')).toBe('person:bo-chen');
    expect(neighbourTowards(index, scene, 'person:ada-byron', 'ArrowUp')).toBe('person:grace-murray');
    expect(neighbourTowards(index, scene, 'person:ada-byron', 'ArrowLeft')).toBe('concept:warm-start');
  });
  it('stays when there is none', () => {
    expect(neighbourTowards(index, scene, 'person:grace-murray', 'ArrowUp')).toBeUndefined();
    expect(neighbourTowards(index, scene, 'person:nobody', 'ArrowUp')).toBeUndefined();
  });
  it('says where one is', () => {
    expect(announce(index, scene, 'person:ada-byron')).toBe('Ada Byron, person; 1 talk, 4 neighbours shown');
  });
});

describe('speakersOf', () => {
  it('lists who gave the talks, not who hosted them', () => {
    const speakers = speakersOf(index, new Set(['talk:cold', 'talk:warm']));
    expect(speakers.map(({ person }) => person.key)).toEqual(['person:ada-byron', 'person:bo-chen']);
  });
});

describe('the table', () => {
  it('has a row for each node shown, with labels and counts', () => {
    const rows = tableRows(indexGraph(employedGraph), scene);
    expect(rows).toHaveLength(scene.nodes.size);
    expect(rows.find((row) => row.key === 'person:ada-byron')).toEqual({
      key: 'person:ada-byron',
      label: 'Ada Byron',
      kind: 'person',
      belongsTo: 'lab',
      ties: 4,
      talks: 1,
      latest: '2021-05-03',
    });
  });
  it('has a row for each statement of the relations asked for, of talks with those who gave them', () => {
    const [hosted, ...others] = statementRows(index, scene, ['hosted', 'speaks_on']);
    expect(others).toEqual([]);
    expect(hosted).toEqual({
      key: 'person:cy-diaz|hosted|talk:cold',
      label: 'Cy Díaz',
      kind: 'person',
      verb: 'hosted',
      object: 'cold (Bo Chen)',
      objectKind: 'talk',
      when: '2023-01-10',
      documents: 1,
    });
  });

  it('sorts by any column, both ways', () => {
    const rows = tableRows(index, scene);
    expect(sortRows(rows, 'ties', true)[0]?.key).toBe('person:ada-byron');
    expect(sortRows(rows, 'label', false)[0]?.label).toBe('Ada Byron');
  });
});

describe('the lines on top', () => {
  it('say what is asked and what is shown', () => {
    const chosen = toggleFacet(defaultChoices, 'concepts', 'concept:warm-start');
    const filtered = derive(index, chosen);
    expect(questionLine(index, chosen, filtered)).toBe('1 talk on warm start');
    expect(countsLine(index, filtered)).toBe('1 person · 1 concept · 1 institution');
    expect(questionLine(index, defaultChoices, scene)).toMatch(/^Who speaks on what/);
    expect(countsLine(index, filtered, 'talks')).toBe('1 talk');
  });
});

describe('nameClusters', () => {
  const crowd = Array.from({ length: 8 }, (_, at) =>
    node(`concept:topic-${at}`, { x: at, importance: at / 10 }),
  );
  it('names a community by its two top concepts, at its middle', () => {
    expect(nameClusters(crowd)).toMatchObject([
      { key: 'community:0', name: 'topic 7 · topic 6', x: 3.5, y: 0, size: 8 },
    ]);
  });
  it('does not name a small community, nor one without concepts', () => {
    expect(nameClusters(crowd.slice(0, 7))).toEqual([]);
    expect(nameClusters(crowd.map(({ key }) => node(key.replace('concept', 'person'))))).toEqual([]);
  });
});

describe('openLibrary', () => {
  it('knows the day of the first talk that a document announces', () => {
    expect(openLibrary(index).days.get('small.txt')).toBe('2021-05-03');
  });
});

describe('looks', () => {
  it('cut long labels, also endless ones, and leave short ones', () => {
    expect(shortened('Ada Byron')).toBe('Ada Byron');
    expect([...shortened('x'.repeat(1_000_000))]).toHaveLength(28);
    expect(shortened('👩‍🔬'.repeat(100)).length).toBeLessThan(200);
  });
  it('draw many nodes smaller', () => {
    expect(sizeFactor(100, 800)).toBe(1);
    expect(sizeFactor(2000, 800)).toBeLessThan(0.8);
    expect(sizeFactor(0, 800)).toBe(1);
  });
  it.each(Object.entries(palettes))(
    'have kinds that stand out from the %s paper by 3 : 1',
    (_scheme, palette) => {
      for (const color of Object.values(palette.kinds))
        expect(contrast(color, palette.paper)).toBeGreaterThanOrEqual(3);
      for (const color of Object.values(palette.kinds))
        expect(contrast(mix(color, palette.ink, 0.35), palette.paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.muted, palette.paper)).toBeGreaterThanOrEqual(4.5);
    },
  );
});

/** The contrast of WCAG 2, 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((left, right) => right - left);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
