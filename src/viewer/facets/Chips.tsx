import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { GraphIndex } from '../../graph/graph-index';
import { clearFilters, clearSelection } from '../choices/choices';
import type { ChoicesStore } from '../choices/use-choices';
import { Icon } from '../Icon';
import type { Scene } from '../scene/derive';
import { filtersInForce } from './filters-in-force';

interface Props {
  readonly index: GraphIndex;
  readonly scene: Scene;
  readonly store: ChoicesStore;
  /** What else is to be said over the picture. */
  readonly note: ReactNode;
}

/** The filters in force, each to be taken off with a press. */
export function Chips({ index, scene, store, note }: Props) {
  const chips = filtersInForce(index, store.choices);
  const hidden = scene.hiddenSelection.length;
  if (chips.length === 0 && hidden === 0 && note === null) return null;
  return (
    <ul className="chips" aria-label="Filters in force">
      {chips.map(({ name, off }) => (
        <li key={name} data-covers>
          <Button className="chip" aria-label={`Remove: ${name}`} onPress={() => store.change(off)}>
            <span>{name}</span> <Icon name="close" size={10} />
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
        <li className="hidden-selection" data-covers>
          Your selection is hidden here.
          <Button
            className="text-button"
            onPress={() => store.change((now) => ({ ...clearFilters(now), view: 'graph' }))}
          >
            Show it
          </Button>
          <Button className="text-button" onPress={() => store.change(clearSelection)}>
            Unselect
          </Button>
        </li>
      )}
      {note !== null && (
        <li className="hidden-selection" data-covers>
          {note}
        </li>
      )}
    </ul>
  );
}
