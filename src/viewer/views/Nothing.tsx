import { Button } from 'react-aria-components';
import type { GraphIndex } from '../../graph/graph-index';
import { countOf } from '../../graph/kinds';
import { clearFilters } from '../choices/choices';
import type { ChoicesStore } from '../choices/use-choices';
import { relaxations } from '../facets/filters-in-force';
import { whyEmpty } from './why-empty';

const mostOffered = 4;

/** What stands in place of an empty view: why it is empty, and the filters whose taking off would fill it. */
export function Nothing({ index, store }: { readonly index: GraphIndex; readonly store: ChoicesStore }) {
  const { choices, change } = store;
  const reason = whyEmpty(index, choices);
  if (reason !== undefined) return <p className="nothing">{reason}</p>;
  const offers = relaxations(index, choices).slice(0, mostOffered);
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
