import { describe, expect, it } from 'vitest';
import { boundingBox, stretchFor } from '../../src/graph/bounding-box';
import { indexGraph } from '../../src/graph/graph-index';
import {
  clearFilters,
  defaultChoices,
  focusOn,
  grow,
  pin,
  toggleFacet,
} from '../../src/viewer/choices/choices';
import { addView, keepViews, loadViews } from '../../src/viewer/choices/saved-views';
import { relaxations } from '../../src/viewer/facets/filters-in-force';
import { drawnAtFirst, mostCalm, mostDrawn } from '../../src/viewer/scene/crowd';
import { derive } from '../../src/viewer/scene/derive';
import {
  arrangeAsBuilt,
  arrangedBoard,
  arrangementFor,
  arrangeShown,
  conceptArrangement,
  peopleBoard,
  surroundingsLink,
} from '../../src/viewer/views/boards';
import { stepInMatrix } from '../../src/viewer/views/matrix-walk';
import { firstLines, talkMonths } from '../../src/viewer/views/talk-months';
import { whyEmpty } from '../../src/viewer/views/why-empty';
import { edge, node, smallGraph } from '../graph/small-graph';

const index = indexGraph(smallGraph);

describe('an empty view', () => {
  const emptyIndex = indexGraph({ ...smallGraph, nodes: [], edges: [] });

  it('says why, where it is not for the filters', () => {
    expect(whyEmpty(emptyIndex, defaultChoices)).toMatch(/^This graph is empty/);
    expect(whyEmpty(emptyIndex, { ...defaultChoices, view: 'talks' })).toMatch(/^This graph is empty/);
    expect(whyEmpty(index, { ...defaultChoices, kinds: [] })).toMatch(/Tick one/);
    expect(whyEmpty(index, { ...defaultChoices, view: 'talks' })).toBe('This graph holds no talks.');
  });

  it('leaves it to the filters, where some are in force', () => {
    expect(whyEmpty(index, { ...defaultChoices, since: '1990-01' })).toBeUndefined();
    expect(whyEmpty(index, { ...defaultChoices, view: 'matrix', kinds: [], confidence: 1 })).toBeUndefined();
  });
});

describe('the projections', () => {
  it('show people that advise or work with each other, and nobody else', () => {
    const scene = derive(index, { ...defaultChoices, view: 'people' });
    expect([...scene.nodes].sort()).toEqual(['person:ada-byron', 'person:bo-chen', 'person:grace-murray']);
    expect(scene.edges.size).toBe(2);
  });

  it('keep to filters and to the surroundings of a focus', () => {
    const focused = focusOn({ ...defaultChoices, view: 'people' }, 'person:grace-murray');
    expect([...derive(index, focused).nodes].sort()).toEqual(['person:ada-byron', 'person:grace-murray']);
    const filtered = toggleFacet({ ...defaultChoices, view: 'people' }, 'concepts', 'concept:cold-start');
    expect(derive(index, filtered).nodes.size).toBe(0);
  });

  it('draw nothing else, even if it is selected, and say that it is hidden', () => {
    const scene = derive(index, { ...defaultChoices, view: 'people', selection: ['talk:warm'] });
    expect(scene.nodes.has('talk:warm')).toBe(false);
    expect(scene.hiddenSelection).toEqual(['talk:warm']);
  });

  it('have a board of their own, that does not depend on filters', () => {
    const { nodes, edges, places } = peopleBoard(index);
    expect(nodes.map(({ key }) => key)).toEqual([
      'person:ada-byron',
      'person:bo-chen',
      'person:grace-murray',
    ]);
    expect(edges.length).toBe(2);
    expect(places.get('person:grace-murray')!.y).toBeGreaterThan(places.get('person:ada-byron')!.y);
    expect(conceptArrangement(index).ties.map(({ source, target }) => [source, target])).toEqual([
      ['concept:cold-start', 'concept:start'],
      ['concept:warm-start', 'concept:start'],
    ]);
  });
});

describe('arranging anew', () => {
  it('lays out what was shown, even when the choices have changed since', () => {
    const narrow = arrangeShown(toggleFacet(defaultChoices, 'concepts', 'concept:cold-start'));
    const keys = arrangementFor(index, narrow.arranged!).nodes.map(({ key }) => key);
    expect(keys).toContain('person:bo-chen');
    expect(keys).not.toContain('person:ada-byron');
  });

  it('lays out what lies around a focus, whatever else is filtered', () => {
    const focused = focusOn(defaultChoices, 'person:grace-murray');
    const link = surroundingsLink(focused);
    const keys = arrangementFor(index, link!).nodes.map(({ key }) => key);
    expect(keys.sort()).toEqual(['person:ada-byron', 'person:grace-murray']);
    expect(surroundingsLink({ ...focused, since: '2022-01', confidence: 0.5 })).toBe(link);
    expect(surroundingsLink(defaultChoices)).toBeUndefined();
  });

  it('puts what comes in later beside what it is tied to', () => {
    const places = new Map([['person:ada-byron', { x: 50, y: -20 }]]);
    const board = arrangedBoard(index, places, false);
    expect(board.places.get('person:ada-byron')).toEqual({ x: 50, y: -20 });
    const talk = board.places.get('talk:warm')!;
    expect(Math.hypot(talk.x - 50, talk.y + 20)).toBeLessThan(15);
    expect(board.places.has('person:cy-diaz')).toBe(false);
  });

  it('pins one node in one view, and lets go of all pins of a view', () => {
    const once = pin(defaultChoices, 'person:ada-byron', { x: 1.234, y: 5 });
    const twice = pin({ ...once, view: 'people' }, 'person:ada-byron', { x: 7, y: 7 });
    expect(pin(once, 'person:ada-byron', { x: 2, y: 5 }).pins).toHaveLength(1);
    expect(once.pins).toEqual([{ view: 'graph', key: 'person:ada-byron', x: 1.2, y: 5 }]);
    expect(arrangeAsBuilt(twice).pins).toEqual(once.pins);
    expect(clearFilters(twice).pins).toEqual(twice.pins);
  });

  it('stretches a picture to its canvas, but not beyond twice', () => {
    const box = boundingBox([
      { x: -100, y: -100 },
      { x: 100, y: 100 },
    ]);
    expect(stretchFor(box, { width: 1500, height: 1000 })).toEqual({ x: 1.5, y: 1 });
    expect(stretchFor(box, { width: 400, height: 600 })).toEqual({ x: 1, y: 1.5 });
    expect(stretchFor(box, { width: 4000, height: 100 }).x).toBe(2);
    expect(boundingBox([])).toEqual({ x: [-1, 1], y: [-1, 1] });
  });
});

describe('a graph too large to draw', () => {
  const people = Array.from({ length: mostDrawn + 10 }, (_, at) =>
    node(`person:p${String(at).padStart(6, '0')}`, { importance: at / 1e6 }),
  );
  const ties = [edge('person:p000000', 'collaborates_with', 'person:p000001')];
  const crowd = indexGraph({ ...smallGraph, nodes: people, edges: ties });

  it('is drawn by its most important nodes, and says how many there are', () => {
    const scene = derive(crowd, defaultChoices);
    expect(scene.nodes.size).toBe(drawnAtFirst);
    expect(scene.crowd).toEqual({ fitting: people.length, omission: 'unimportant' });
    expect(scene.nodes.has(people.at(-1)!.key)).toBe(true);
    expect(scene.nodes.has('person:p000000')).toBe(false);
  });

  it('draws what is selected, its neighbours once asked to grow, and all of it on request', () => {
    const selected = { ...defaultChoices, selection: ['person:p000000'] };
    expect(derive(crowd, selected).nodes.has('person:p000000')).toBe(true);
    expect(derive(crowd, grow(selected, 'person:p000000')).nodes.has('person:p000001')).toBe(true);
    expect(derive(crowd, { ...defaultChoices, whole: true }).nodes.size).toBe(people.length);
  });
});

describe('a picture of many nodes', () => {
  const once = Array.from({ length: mostCalm }, (_, at) => node(`concept:once-${at}`));
  const named = once.map(({ key }) => edge('talk:warm', 'about', key));
  const said = edge('person:ada-byron', 'works_on', 'concept:once-0');
  const many = indexGraph({
    ...smallGraph,
    nodes: [...smallGraph.nodes, ...once],
    edges: [...smallGraph.edges, ...named, said],
  });
  const isDrawn = (choices: typeof defaultChoices, key: string): boolean =>
    derive(many, choices).nodes.has(key);

  it('leaves out the concepts named once, and says so', () => {
    const scene = derive(many, defaultChoices);
    expect(scene.crowd?.omission).toBe('named-once');
    expect(isDrawn(defaultChoices, 'concept:once-1')).toBe(false);
    expect(isDrawn(defaultChoices, 'concept:once-0')).toBe(true);
    expect(isDrawn(defaultChoices, 'concept:start')).toBe(true);
  });

  it('draws them around a focus, in lists, and when all is asked for', () => {
    const { whole, focus } = { whole: true, focus: 'talk:warm' };
    for (const choices of [{ whole }, { focus }, { view: 'table' as const }])
      expect(isDrawn({ ...defaultChoices, ...choices }, 'concept:once-1')).toBe(true);
  });
});

describe('relaxations', () => {
  it('name the filter whose taking off would bring talks', () => {
    const choices = {
      ...toggleFacet(defaultChoices, 'concepts', 'concept:cold-start'),
      since: '2021-01',
      until: '2021-12',
    };
    const offers = relaxations(index, choices);
    expect(offers.map(({ name, talks }) => [name, talks])).toEqual([
      ['cold start', 1],
      ['January 2021 – December 2021', 1],
    ]);
    expect(derive(index, offers[0]!.off(choices)).talks.size).toBe(1);
  });

  it('offer alternatives in place of all concepts at once', () => {
    const both = {
      ...defaultChoices,
      concepts: ['concept:cold-start', 'concept:warm-start'],
      everyConcept: true,
    };
    expect(relaxations(index, both)[0]).toMatchObject({ name: 'about all of these concepts', talks: 2 });
  });
});

describe('talkMonths', () => {
  it('lists talks by month, newest first, with speakers and concepts', () => {
    const months = talkMonths(index, ['talk:warm', 'talk:cold', 'talk:none']);
    expect(months.map(({ month }) => month)).toEqual(['2023-01', '2021-05']);
    expect(months[0]!.lines[0]!.speakers.map(({ key }) => key)).toEqual(['person:bo-chen']);
    expect(months[0]!.lines[0]!.concepts.map(({ key }) => key)).toEqual(['concept:cold-start']);
    expect(firstLines(months, 1).map(({ month }) => month)).toEqual(['2023-01']);
  });
});

describe('stepInMatrix', () => {
  const size = { rows: 3, columns: 4 };

  it('walks by arrows and stays inside', () => {
    expect(stepInMatrix({ row: 1, column: 1 }, 'ArrowRight', size)).toEqual({ row: 1, column: 2 });
    expect(stepInMatrix({ row: 2, column: 3 }, 'ArrowDown', size)).toEqual({ row: 2, column: 3 });
    expect(stepInMatrix({ row: 1, column: 2 }, 'End', size)).toEqual({ row: 1, column: 3 });
  });

  it('never enters the corner, and leaves other keys alone', () => {
    expect(stepInMatrix({ row: 0, column: 1 }, 'ArrowLeft', size)).toEqual({ row: 0, column: 1 });
    expect(stepInMatrix({ row: 1, column: 1 }, 'Enter', size)).toBeUndefined();
    expect(stepInMatrix({ row: 1, column: 1 }, 'constructor', size)).toBeUndefined();
  });
});

describe('saved views', () => {
  const shelf = () => {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
    };
  };
  const forbidden = {
    getItem: (): never => {
      throw new Error('forbidden');
    },
    setItem: (): never => {
      throw new Error('forbidden');
    },
  };

  it('are kept for each graph by name, a new one in place of the old', () => {
    const store = shelf();
    const views = addView(addView([], 'Mine', 'view=talks'), ' Mine ', 'view=matrix');
    expect(keepViews(store, 'A', views)).toBe(true);
    expect(loadViews(store, 'A')).toEqual([{ name: 'Mine', link: 'view=matrix' }]);
    expect(loadViews(store, 'B')).toEqual([]);
    expect(addView(views, '  ', 'x')).toBe(views);
  });

  it('are none where the browser forbids it or holds something else', () => {
    expect(loadViews(forbidden, 'A')).toEqual([]);
    expect(keepViews(forbidden, 'A', [])).toBe(false);
    expect(keepViews(undefined, 'A', [])).toBe(false);
    for (const text of ['{', '7', '[1, {"name": 2}, null]'])
      expect(loadViews({ getItem: () => text, setItem: () => undefined }, 'A')).toEqual([]);
  });
});
