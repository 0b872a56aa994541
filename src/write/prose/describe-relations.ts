import type { GraphEdge, GraphNode } from '../../graph/attributes';
import type { GraphIndex } from '../../graph/graph-index';
import { otherEnd } from '../../graph/graph-index';
import { compareText } from '../../util/compare-text';
import { groupBy } from '../../util/group-by';
import { relationHeadings } from './relation-headings';

/** What a node is tied to by one kind of edge, under a heading. */
export interface RelationGroup {
  readonly heading: string;
  readonly relations: readonly { readonly edge: GraphEdge; readonly other: GraphNode }[];
}

const order = Object.keys(relationHeadings);

/** All that a node is tied to, by kind of edge; talks newest first, the rest by weight and name. */
export function describeRelations(index: GraphIndex, key: string): RelationGroup[] {
  const relations = (index.edgesOf.get(key) ?? []).flatMap((edge) => {
    const other = index.nodes.get(otherEnd(edge, key));
    return other === undefined ? [] : [{ edge, other, heading: headingOf(edge, key) }];
  });
  const sorted = relations.sort(
    (left, right) =>
      order.indexOf(left.edge.attributes.kind) - order.indexOf(right.edge.attributes.kind) ||
      compareText(right.other.attributes.start ?? '', left.other.attributes.start ?? '') ||
      right.edge.attributes.weight - left.edge.attributes.weight ||
      compareText(left.other.attributes.label, right.other.attributes.label),
  );
  return [...groupBy(sorted, ({ heading }) => heading)].map(([heading, group]) => ({
    heading,
    relations: group,
  }));
}

function headingOf({ source, attributes }: GraphEdge, key: string): string {
  const { [attributes.kind]: headings } = relationHeadings;
  return source === key ? headings.source : headings.target;
}

/** What an edge says beyond its kind: `past, lecturer, 2015–2018`; empty when nothing. */
export function qualifiersOf({ attributes }: GraphEdge): string {
  const { when, role, degree, field, years } = attributes;
  return [when === 'current' ? undefined : when, role, degree, field, years]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}
