import type { GraphIndex } from '../../graph/graph-index';
import type { Choices, View } from '../choices/choices';
import { filtersInForce } from '../facets/filters-in-force';

const noneAtAll: Readonly<Record<View, string>> = {
  graph: 'Nothing here is of a kind that is ticked under “Show”. Tick another.',
  table: 'Nothing here is of a kind that is ticked under “Show”. Tick another.',
  talks: 'This graph holds no talks.',
  matrix: 'No speaker here is tied to a concept.',
  people: 'No announcement here states an advisor, a student or a collaborator.',
  concepts: 'No two concepts go together here: none share two talks, and none lies within another.',
};

/** Why a view is empty, and what to do; undefined where it is for the filters. */
export function whyEmpty(index: GraphIndex, choices: Choices): string | undefined {
  const { view, kinds } = choices;
  if (index.nodes.size === 0) return 'This graph is empty. Add announcements, or open another graph.';
  if (kinds.length === 0 && (view === 'graph' || view === 'table'))
    return 'No kind of thing is shown. Tick one under “Show”.';
  return filtersInForce(index, choices).length === 0 ? noneAtAll[view] : undefined;
}
