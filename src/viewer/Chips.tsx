import { Button } from 'react-aria-components';
import type { GraphIndex } from '../graph/graph-index';
import { type Choices, clearFilters, clearSelection, type KeyFacet, toggleFacet } from './choices';
import type { Scene } from './derive';
import { formatMonth } from './describe';
import { Icon } from './Icon';
import type { Action, ChoicesStore } from './use-choices';

interface Props {
  readonly index: GraphIndex;
  readonly scene: Scene;
  readonly store: ChoicesStore;
}

interface Chip {
  readonly name: string;
  readonly off: Action;
}

/** The filters in force, each to be taken off with a press. */
export function Chips({ index, scene, store }: Props) {
  const chips = chipsFor(index, store.choices);
  const hidden = scene.hiddenSelection.length;
  if (chips.length === 0 && hidden === 0) return null;
  return (
    <ul className="chips" aria-label="Filters in force">
      {chips.map(({ name, off }) => (
        <li key={name}>
          <Button className="chip" aria-label={`Remove: ${name}`} onPress={() => store.change(off)}>
            {name} <Icon name="close" size={10} />
          </Button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <Button className="text-button" onPress={() => store.change(clearFilters)}>
            Clear all
          </Button>
        </li>
      )}
      {hidden > 0 && (
        <li className="hidden-selection">
          Your selection is hidden by these filters.
          <Button className="text-button" onPress={() => store.change(clearFilters)}>
            Show it
          </Button>
          <Button className="text-button" onPress={() => store.change(clearSelection)}>
            Unselect
          </Button>
        </li>
      )}
    </ul>
  );
}

function chipsFor(index: GraphIndex, choices: Choices): Chip[] {
  const label = (key: string): string => index.nodes.get(key)?.attributes.label ?? key;
  const facets: readonly KeyFacet[] = ['concepts', 'institutions', 'series'];
  const { since, until, confidence, focus, depth } = choices;
  const chips = facets.flatMap((facet) =>
    choices[facet].map((key) => ({ name: label(key), off: (now: Choices) => toggleFacet(now, facet, key) })),
  );
  if (since !== undefined || until !== undefined)
    chips.push({
      name: `${since === undefined ? 'the first' : formatMonth(since)} – ${until === undefined ? 'the last' : formatMonth(until)}`,
      off: (now) => ({ ...now, since: undefined, until: undefined }),
    });
  if (confidence > 0)
    chips.push({
      name: `≥ ${Math.round(confidence * 100)} % sure`,
      off: (now) => ({ ...now, confidence: 0 }),
    });
  if (focus !== undefined)
    chips.push({
      name: `around ${label(focus)}, ${depth} ${depth === 1 ? 'step' : 'steps'}`,
      off: (now) => ({ ...now, focus: undefined, depth: 1 }),
    });
  return chips;
}
