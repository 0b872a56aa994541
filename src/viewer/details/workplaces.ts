import type { GraphEdge, GraphNode } from '../../graph/attributes';
import { isEmployment } from '../../graph/explore/talk-places';
import type { GraphIndex } from '../../graph/graph-index';
import { compareText } from '../../util/compare-text';
import type { Library } from './documents';

/** Where someone works, what the latest announcement names first. */
export function workplaces(index: GraphIndex, library: Library, person: string): GraphNode[] {
  const lastDay = ({ attributes }: GraphEdge): string =>
    attributes.evidence.reduce((last, { document }) => {
      const day = library.days.get(document) ?? '';
      return day > last ? day : last;
    }, '');
  return (index.edgesOf.get(person) ?? [])
    .filter((edge) => edge.source === person && isEmployment(edge))
    .sort((one, other) => compareText(lastDay(other), lastDay(one)))
    .flatMap((edge) => index.nodes.get(edge.target) ?? []);
}
