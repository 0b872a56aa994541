import type { GraphFile } from '../../graph/attributes';
import type { Point } from '../../graph/enrich/seed-positions';
import { type Selection, subgraph } from '../../graph/explore/filter';

/**
 * The part of a graph that is shown, laid out as it is on the screen: by the view, and by the reader who moved
 * something. What `placeOf` does not know stays where the file has it.
 */
export function graphAsShown(
  graph: GraphFile,
  { nodes, edges }: Pick<Selection, 'nodes' | 'edges'>,
  placeOf: (key: string) => Point | undefined,
): GraphFile {
  const part = subgraph(graph, nodes, edges);
  return {
    ...part,
    nodes: part.nodes.map((node) => {
      const place = placeOf(node.key);
      if (place === undefined) return node;
      return { ...node, attributes: { ...node.attributes, x: round(place.x), y: round(place.y) } };
    }),
  };
}

/** As graph files have them: two digits. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
