import { Button } from 'react-aria-components';
import type { GraphIndex } from '../../graph/graph-index';
import { clearFilters } from '../choices/choices';
import type { ChoicesStore } from '../choices/use-choices';
import { filtersInForce, relaxations } from '../facets/filters-in-force';
import { countOf } from '../kinds';
import { projections } from '../scene/projections';

const mostOffered = 4;

/** What stands in place of an empty picture: why it is empty, and the filters whose taking off would fill it. */
export function Nothing({ index, store }: { readonly index: GraphIndex; readonly store: ChoicesStore }) {
  const { choices, change } = store;
  const offers = relaxations(index, choices).slice(0, mostOffered);
  const projection = projections[choices.view];
  if (projection !== undefined && filtersInForce(index, choices).length === 0)
    return <p className="nothing">{projection.none}</p>;
  if (projection === undefined && choices.kinds.length === 0)
    return <p className="nothing">No kind of thing is shown. Tick one under “Show”.</p>;
  return (
    <div className="nothing">
      <p>Nothing fits all of these filters together.</p>
      <ul>
        {offers.map(({ name, talks, off }) => (
          <li key={name}>
            <Button className="button" onPress={() => change(off)}>
              without “{name}”: {countOf(talks, 'talk')}
            </Button>
          </li>
        ))}
        <li>
          <Button className="text-button" onPress={() => change(clearFilters)}>
            Take off all filters
          </Button>
        </li>
      </ul>
    </div>
  );
}
