import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../../src/graph/graph-index';
import {
  askPath,
  type Choices,
  defaultChoices,
  focusOn,
  select,
  toggleFacet,
} from '../../../src/viewer/choices/choices';
import { attentionFor } from '../../../src/viewer/scene/attention';
import { derive } from '../../../src/viewer/scene/derive';
import { smallGraph } from '../../graph/small-graph';

const index = indexGraph(smallGraph);
const nodes = (choices: Choices): string[] => [...derive(index, choices).nodes].sort();

describe('derive', () => {
  it('shows people, concepts and institutions at first, and who spoke on what', () => {
    const scene = derive(index, defaultChoices);
    expect([...scene.nodes].map((key) => key.split(':')[0])).not.toContain('talk');
    expect(scene.edges.has('person:ada-byron|speaks_on|concept:warm-start')).toBe(true);
    expect(scene.filtered).toBe(false);
  });

  it('counts kinds and relations also while they are hidden', () => {
    const { kindCounts, relationCounts } = derive(index, { ...defaultChoices, kinds: [], relations: [] });
    expect(kindCounts.get('talk')).toBe(2);
    expect(relationCounts.get('gave')).toBe(2);
  });

  it('draws what is selected even if its kind is hidden', () => {
    expect(nodes(select(defaultChoices, 'talk:warm'))).toContain('talk:warm');
  });

  it('tells of a selection that filters hide, and does not draw it', () => {
    const chosen = toggleFacet(select(defaultChoices, 'person:bo-chen'), 'concepts', 'concept:warm-start');
    const scene = derive(index, chosen);
    expect(scene.hiddenSelection).toEqual(['person:bo-chen']);
    expect(scene.nodes.has('person:bo-chen')).toBe(false);
    expect(scene.filtered).toBe(true);
  });

  it('draws nothing where no talk fits, not even the concept that was asked for', () => {
    const scene = derive(index, {
      ...toggleFacet(defaultChoices, 'concepts', 'concept:warm-start'),
      since: '1990-01',
      until: '1990-02',
    });
    expect(scene.talks.size).toBe(0);
    expect(scene.nodes.size).toBe(0);
    expect(scene.edges.size).toBe(0);
    expect(scene.kindCounts.size).toBe(0);
  });

  it('keeps to the surroundings of a focus', () => {
    expect(nodes(focusOn(defaultChoices, 'person:grace-murray'))).toEqual([
      'person:ada-byron',
      'person:grace-murray',
    ]);
    expect(nodes(focusOn(defaultChoices, 'person:grace-murray', 2))).toContain('concept:warm-start');
  });

  it('draws the talks that a path leads through', () => {
    const scene = derive(index, askPath(defaultChoices, 'concept:warm-start', 'person:grace-murray'));
    expect(scene.paths[0]?.nodes).toContain('talk:warm');
    expect(scene.nodes.has('talk:warm')).toBe(true);
    expect(scene.edges.has('talk:warm|about|concept:warm-start')).toBe(true);
  });

  it('ignores keys that the graph does not have', () => {
    const odd = {
      ...defaultChoices,
      selection: ['person:nobody'],
      focus: 'person:none',
      pathFrom: 'x',
      pathTo: 'y',
    };
    const scene = derive(index, odd);
    expect(scene.nodes).toEqual(derive(index, defaultChoices).nodes);
    expect(scene.paths).toEqual([]);
  });
});

describe('attentionFor', () => {
  const scene = derive(index, defaultChoices);
  const quiet = { hovered: undefined, found: undefined, selection: [] };

  it('is nothing when nothing calls for it', () => {
    expect(attentionFor(index, scene, quiet)).toBeUndefined();
    expect(attentionFor(index, scene, { ...quiet, selection: ['person:nobody'] })).toBeUndefined();
  });

  it('goes to what is pointed at before what is selected, with its neighbours', () => {
    const attention = attentionFor(index, scene, {
      ...quiet,
      hovered: 'person:grace-murray',
      selection: ['person:bo-chen'],
    });
    expect([...(attention?.nodes ?? [])].sort()).toEqual(['person:ada-byron', 'person:grace-murray']);
    expect([...(attention?.centres ?? [])]).toEqual(['person:grace-murray']);
  });

  it('of an edge is its two ends', () => {
    const key = 'person:ada-byron|advised_by|person:grace-murray';
    const attention = attentionFor(index, scene, { ...quiet, selection: [key] });
    expect(attention?.nodes.size).toBe(2);
    expect([...(attention?.edges ?? [])]).toEqual([key]);
  });

  it('goes to all that a search finds, without neighbours', () => {
    const attention = attentionFor(index, scene, { ...quiet, found: ['person:bo-chen', 'talk:warm'] });
    expect([...(attention?.nodes ?? [])]).toEqual(['person:bo-chen']);
  });
});
