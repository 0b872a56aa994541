import type { Point } from '../../graph/enrich/seed-positions';
import type { GraphIndex } from '../../graph/graph-index';
import { countOf } from '../../graph/kinds';
import { type Scene, shownNeighbours } from '../scene/derive';

export type Direction = 'ArrowRight' | 'ArrowLeft' | 'ArrowUp' | 'ArrowDown';

/** Where the arrow keys point, in the coordinates of the layout (y upwards). */
const ways: Readonly<Record<Direction, { readonly x: number; readonly y: number }>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};

/**
 * The neighbour shown that lies best in a direction: near, and not far off the line; undefined when there is none.
 * Places are those of the picture (y upwards), by default those of the file.
 */
export function neighbourTowards(
  index: GraphIndex,
  scene: Scene,
  key: string,
  direction: Direction,
  placeOf: (key: string) => Point | undefined = (one) => index.nodes.get(one)?.attributes,
): string | undefined {
  const from = placeOf(key);
  if (from === undefined) return undefined;
  let best: { readonly key: string; readonly cost: number } | undefined;
  for (const end of shownNeighbours(index, scene, key).nodes) {
    const to = placeOf(end);
    const cost = to === undefined ? Number.POSITIVE_INFINITY : costTowards(from, to, ways[direction]);
    if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { key: end, cost };
  }
  return best?.key;
}

function costTowards(from: Point, to: Point, way: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = dx * way.x + dy * way.y;
  const aside = Math.abs(dx * way.y - dy * way.x);
  return along <= 0 || aside > 2 * along ? Number.POSITIVE_INFINITY : along + 2 * aside;
}

/** Where one is, for those who hear it: `Ada Byron, person; 3 talks, 7 neighbours shown`. */
export function announce(index: GraphIndex, scene: Scene, key: string): string {
  const node = index.nodes.get(key);
  if (node === undefined) return '';
  const talks = (index.edgesOf.get(key) ?? []).filter((edge) => edge.attributes.kind === 'gave').length;
  const neighbours = shownNeighbours(index, scene, key).nodes.size;
  const counts = [
    talks > 0 && node.attributes.kind === 'person' ? countOf(talks, 'talk') : undefined,
    `${neighbours} ${neighbours === 1 ? 'neighbour' : 'neighbours'} shown`,
  ];
  return `${node.attributes.label}, ${countOf(1, node.attributes.kind).slice(2)}; ${counts.filter((one) => one !== undefined).join(', ')}`;
}
