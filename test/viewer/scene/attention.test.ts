import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../../src/graph/graph-index';
import { askPath, defaultChoices } from '../../../src/viewer/choices/choices';
import { attentionFor } from '../../../src/viewer/scene/attention';
import { derive } from '../../../src/viewer/scene/derive';
import { smallGraph } from '../../graph/small-graph';

const index = indexGraph(smallGraph);
const scene = derive(index, defaultChoices);
const nobody = { hovered: undefined, found: undefined, selection: [] };

describe('attentionFor', () => {
  it('brings nothing out when nothing calls for it, nor for what is not shown', () => {
    expect(attentionFor(index, scene, nobody)).toBeUndefined();
    expect(attentionFor(index, scene, { ...nobody, selection: ['talk:warm'] })).toBeUndefined();
    expect(attentionFor(index, scene, { ...nobody, found: ['talk:warm'] })).toBeUndefined();
  });

  it('brings out a node with its neighbours, and names people tied to it before topics', () => {
    const attention = attentionFor(index, scene, { ...nobody, selection: ['person:ada-byron'] });
    expect(attention?.centres).toEqual(new Set(['person:ada-byron']));
    expect(attention?.nearest).toEqual(new Set(['person:grace-murray', 'person:bo-chen']));
    expect(attention?.nodes.has('concept:warm-start')).toBe(true);
  });

  it('lets the pointer win over the search, and the search over the selection', () => {
    const calls = { hovered: 'person:bo-chen', found: ['person:cy-diaz'], selection: ['person:ada-byron'] };
    const centres = (given: Parameters<typeof attentionFor>[2]) => attentionFor(index, scene, given)?.centres;
    expect(centres(calls)).toEqual(new Set(['person:bo-chen']));
    expect(centres({ ...calls, hovered: undefined })).toEqual(new Set(['person:cy-diaz']));
    expect(centres({ ...calls, hovered: undefined, found: undefined })).toEqual(
      new Set(['person:ada-byron']),
    );
  });

  it('brings out the paths asked for, with their ends', () => {
    const asked = derive(index, askPath(defaultChoices, 'person:grace-murray', 'person:bo-chen'));
    const attention = attentionFor(index, asked, nobody);
    expect(attention?.centres).toEqual(new Set(['person:grace-murray', 'person:bo-chen']));
    expect(attention?.nodes.has('person:ada-byron')).toBe(true);
  });
});
