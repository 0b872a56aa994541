import type { GraphNode } from '../../graph/attributes';
import type { Point } from '../../graph/enrich/seed-positions';
import { groupBy } from '../../util/group-by';

/** A community as it is named on the canvas: its top concepts, at the middle of its nodes. */
export interface Cluster extends Point {
  readonly key: string;
  readonly name: string;
  readonly size: number;
  /** How far its nodes lie from the middle, in the units of the layout. */
  readonly reach: number;
}

const smallestNamed = 8;
const conceptsInName = 2;

/** Names the communities among the nodes shown, largest first; small ones and those without concepts have no name. */
export function nameClusters(
  nodes: readonly GraphNode[],
  placeOf: (node: GraphNode) => Point = ({ attributes }) => attributes,
): Cluster[] {
  return [...groupBy(nodes, ({ attributes }) => attributes.community)]
    .filter(([, list]) => list.length >= smallestNamed)
    .flatMap(([community, list]) => clusterOf(community, list, list.map(placeOf)))
    .sort((one, other) => other.size - one.size || (one.key < other.key ? -1 : 1));
}

function clusterOf(community: number, members: readonly GraphNode[], places: readonly Point[]): Cluster[] {
  const concepts = members
    .filter((node) => node.attributes.kind === 'concept')
    .sort(
      (one, other) =>
        other.attributes.importance - one.attributes.importance || (one.key < other.key ? -1 : 1),
    )
    .slice(0, conceptsInName);
  if (concepts.length === 0) return [];
  const middle = { x: mean(places.map(({ x }) => x)), y: mean(places.map(({ y }) => y)) };
  return [
    {
      key: `community:${community}`,
      name: concepts.map((node) => node.attributes.label).join(' · '),
      ...middle,
      size: members.length,
      reach: Math.sqrt(mean(places.map(({ x, y }) => (x - middle.x) ** 2 + (y - middle.y) ** 2))),
    },
  ];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
