import { describe, expect, it } from 'vitest';
import {
  askPath,
  clearFilters,
  defaultChoices,
  focusOn,
  leaveFocus,
  pin,
  readProof,
  select,
  stepBack,
  toggleFacet,
  toggleKind,
  toggleSelected,
  widenFocus,
} from '../../../src/viewer/choices/choices';

describe('choices', () => {
  it('select one, add another, and take it off again', () => {
    const one = select(defaultChoices, 'person:ada');
    const two = toggleSelected(one, 'person:bo');
    expect(two.selection).toEqual(['person:ada', 'person:bo']);
    expect(toggleSelected(two, 'person:bo')).toEqual(one);
  });

  it('list kinds in one order, however they were ticked', () => {
    const without = toggleKind(defaultChoices, 'person');
    expect(without.kinds).toEqual(['concept', 'institution']);
    expect(toggleKind(without, 'person')).toEqual(defaultChoices);
  });

  it('never change what they are made from', () => {
    const before = structuredClone(defaultChoices);
    toggleFacet(defaultChoices, 'concepts', 'concept:x');
    focusOn(defaultChoices, 'person:ada', 2);
    expect(defaultChoices).toEqual(before);
  });

  it('keep the depth of a focus between one and three steps', () => {
    expect(focusOn(defaultChoices, 'person:ada', 9).depth).toBe(3);
    expect(focusOn(defaultChoices, 'person:ada', 0).depth).toBe(1);
  });

  it('widen a focus step by step, and begin again after the last', () => {
    const depths = [1, 2, 3, 4].reduce<ReturnType<typeof focusOn>[]>(
      (steps) => [...steps, widenFocus(steps.at(-1) ?? defaultChoices, 'person:ada')],
      [],
    );
    expect(depths.map(({ depth }) => depth)).toEqual([1, 2, 3, 1]);
    expect(widenFocus(depths[1]!, 'person:bo')).toMatchObject({ focus: 'person:bo', depth: 1 });
  });

  it('let go of what was moved in the picture when the focus comes and goes, but not in other views', () => {
    const map = pin({ ...defaultChoices, view: 'concepts' }, 'concept:x', { x: 1, y: 1 });
    const moved = pin({ ...map, view: 'graph' }, 'person:ada', { x: 1, y: 1 });
    const focused = focusOn(moved, 'person:ada');
    expect(focused.pins).toEqual(map.pins);
    expect(leaveFocus(pin(focused, 'person:bo', { x: 2, y: 2 })).pins).toEqual(map.pins);
    expect(leaveFocus(moved)).toBe(moved);
  });

  it('step back out of the announcement, the path, the selection, the focus, in this order', () => {
    const focused = focusOn(defaultChoices, 'person:ada');
    const selected = select(focused, 'person:ada');
    const pathed = askPath(selected, 'person:ada', 'person:bo');
    const reading = readProof(pathed, 'person:ada', 0);
    expect(stepBack(reading)).toEqual(pathed);
    expect(stepBack(pathed)).toEqual(selected);
    expect(stepBack(selected)).toEqual(focused);
    expect(stepBack(focused)).toEqual(defaultChoices);
    expect(stepBack(defaultChoices)).toEqual(defaultChoices);
  });

  it('lose all filters but not the selection when these are cleared', () => {
    const chosen = toggleFacet(select(defaultChoices, 'person:ada'), 'concepts', 'concept:x');
    expect(clearFilters(chosen)).toEqual(select(defaultChoices, 'person:ada'));
  });
});
