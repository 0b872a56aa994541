import { selectTalks } from '../../graph/explore/filter';
import type { GraphIndex } from '../../graph/graph-index';
import { type Choices, type KeyFacet, leaveFocus, toggleFacet } from '../choices/choices';
import type { Action } from '../choices/use-choices';
import { filterOf } from '../scene/derive';
import { formatMonth } from '../scene/describe';

/** A filter that the choices set, in words, and the step that takes it off. */
export interface FilterInForce {
  readonly name: string;
  readonly off: Action;
}

/** A filter to relax, and how many talks there would be without it. */
export interface Relaxation extends FilterInForce {
  readonly talks: number;
}

const facets: readonly KeyFacet[] = ['concepts', 'institutions', 'series'];

/** The filters in force, in the order of the panel. */
export function filtersInForce(index: GraphIndex, choices: Choices): FilterInForce[] {
  const label = (key: string): string => index.nodes.get(key)?.attributes.label ?? key;
  const { confidence, focus, depth } = choices;
  const found: FilterInForce[] = facets.flatMap((facet) =>
    choices[facet].map((key) => ({ name: label(key), off: (now: Choices) => toggleFacet(now, facet, key) })),
  );
  const period = periodName(choices);
  if (period !== undefined)
    found.push({ name: period, off: (now) => ({ ...now, since: undefined, until: undefined }) });
  if (confidence > 0)
    found.push({
      name: `≥ ${Math.round(confidence * 100)} % sure`,
      off: (now) => ({ ...now, confidence: 0 }),
    });
  if (focus !== undefined)
    found.push({
      name: `around ${label(focus)}, ${depth} ${depth === 1 ? 'step' : 'steps'}`,
      off: leaveFocus,
    });
  return found;
}

/** What to relax when nothing fits: each filter without which there are talks, the most helpful first. */
export function relaxations(index: GraphIndex, choices: Choices): Relaxation[] {
  const all = filtersInForce(index, choices);
  const either: FilterInForce[] =
    choices.everyConcept && choices.concepts.length > 1
      ? [{ name: 'about all of these concepts', off: (now) => ({ ...now, everyConcept: false }) }]
      : [];
  return [...all, ...either]
    .map((filter) => ({ ...filter, talks: selectTalks(index, filterOf(filter.off(choices))).size }))
    .filter(({ talks }) => talks > 0)
    .sort((one, other) => other.talks - one.talks);
}

function periodName({ since, until }: Choices): string | undefined {
  if (since === undefined && until === undefined) return undefined;
  const from = since === undefined ? 'the first' : formatMonth(since);
  return `${from} – ${until === undefined ? 'the last' : formatMonth(until)}`;
}
