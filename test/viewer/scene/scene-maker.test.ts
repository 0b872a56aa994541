import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../../src/graph/graph-index';
import { defaultChoices, pin, select, toggleFacet, toggleKind } from '../../../src/viewer/choices/choices';
import { derive } from '../../../src/viewer/scene/derive';
import { Recent } from '../../../src/viewer/scene/recent';
import { sceneMaker } from '../../../src/viewer/scene/scene-maker';
import { smallGraph } from '../../graph/small-graph';

const index = indexGraph(smallGraph);
const filtered = toggleFacet(defaultChoices, 'concepts', 'concept:warm-start');

describe('sceneMaker', () => {
  it('derives what derive does', () => {
    const sceneFor = sceneMaker(index);
    for (const choices of [
      defaultChoices,
      filtered,
      toggleKind(filtered, 'talk'),
      { ...defaultChoices, view: 'people' as const },
      select(filtered, 'person:bo-chen'),
      select(defaultChoices, 'talk:warm'),
    ])
      expect(sceneFor(choices)).toEqual(derive(index, choices));
  });

  it('gives the same scene again when a filter is taken off, and for what changes nothing in the picture', () => {
    const sceneFor = sceneMaker(index);
    const first = sceneFor(defaultChoices);
    expect(sceneFor(filtered)).not.toBe(first);
    expect(sceneFor({ ...defaultChoices, theme: 'dark' })).toBe(first);
    const listed = sceneFor({ ...defaultChoices, view: 'table' });
    expect(sceneFor({ ...defaultChoices, view: 'talks' })).toBe(listed);
    expect(sceneFor(pin(defaultChoices, 'person:bo-chen', { x: 1, y: 1 }))).toBe(first);
    expect(sceneFor(select(defaultChoices, 'person:bo-chen'))).toBe(first);
  });

  it('tells apart a selection that has to be brought in, or that a filter hides', () => {
    const sceneFor = sceneMaker(index);
    expect(sceneFor(select(defaultChoices, 'talk:warm')).nodes.has('talk:warm')).toBe(true);
    expect(sceneFor(select(filtered, 'person:bo-chen')).hiddenSelection).toEqual(['person:bo-chen']);
  });
});

describe('Recent', () => {
  it('keeps the last ones asked for, and no more', () => {
    const recent = new Recent<number>(2);
    let made = 0;
    const get = (name: string): number => recent.get(name, () => ++made);
    expect(['a', 'b', 'a', 'c', 'a', 'b'].map(get)).toEqual([1, 2, 1, 3, 1, 4]);
  });
});
