import type { GraphNode } from '../graph/attributes';

/** A community as it is named on the canvas: its top concepts, at the middle of its nodes. */
export interface Cluster {
  readonly key: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const smallestNamed = 8;
const conceptsInName = 2;

/** Names the communities among the nodes shown, largest first; small ones and those without concepts have no name. */
export function nameClusters(nodes: readonly GraphNode[]): Cluster[] {
  const members = new Map<number, GraphNode[]>();
  for (const node of nodes) {
    const { community } = node.attributes;
    const list = members.get(community);
    if (list === undefined) members.set(community, [node]);
    else list.push(node);
  }
  return [...members]
    .filter(([, list]) => list.length >= smallestNamed)
    .flatMap(([community, list]) => clusterOf(community, list))
    .sort((one, other) => other.size - one.size || (one.key < other.key ? -1 : 1));
}

function clusterOf(community: number, members: readonly GraphNode[]): Cluster[] {
  const concepts = members
    .filter((node) => node.attributes.kind === 'concept')
    .sort(
      (one, other) =>
        other.attributes.importance - one.attributes.importance || (one.key < other.key ? -1 : 1),
    )
    .slice(0, conceptsInName);
  if (concepts.length === 0) return [];
  return [
    {
      key: `community:${community}`,
      name: concepts.map((node) => node.attributes.label).join(' · '),
      x: mean(members.map((node) => node.attributes.x)),
      y: mean(members.map((node) => node.attributes.y)),
      size: members.length,
    },
  ];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
