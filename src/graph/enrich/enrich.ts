import { random } from '../../util/random';
import type { GraphFile } from '../attributes';
import { projection } from '../explore/projection';
import { communities } from './communities';
import { importance } from './importance';
import { layout } from './layout';

/** Every build starts from the same seed: the same records give the same bytes. */
const seed = 20_191_124;

/** Gives every node its community, its importance and its place in the picture. */
export function enrich(graph: GraphFile): GraphFile {
  const projected = projection(graph.nodes, graph.edges);
  const found = communities(projected, random(seed));
  const communityOf = new Map(found.flatMap((members, index) => members.map((key) => [key, index] as const)));
  const ranks = importance(projected);
  const places = layout(projected, found, ranks);
  return {
    ...graph,
    nodes: graph.nodes.map(({ key, attributes }) => ({
      key,
      attributes: {
        ...attributes,
        x: places.get(key)?.x ?? 0,
        y: places.get(key)?.y ?? 0,
        community: communityOf.get(key) ?? 0,
        importance: ranks.get(key) ?? 0,
      },
    })),
  };
}
