import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Projection } from '../explore/projection';
import { communityCentres } from './community-centres';
import { equalize } from './equalize';
import type { Point } from './seed-positions';
import { seedPositions } from './seed-positions';
import { separate } from './separate';

/** Half the width of the picture. */
const extent = 100;
/** Discs are pushed apart up to this many nodes; beyond, they are too small to read anyway. */
const mostSeparated = 10_000;
/** Steps of the force layout times nodes and edges: keeps a large graph within seconds. */
const effort = 1_500_000;

/** Edges within a community pull harder than those between: communities stay in one piece. */
const within = 3;
const between = 0.12;

/** How far the picture is spread evenly over the square: crowds gain room from what lies far out. */
const evenness = 0.45;

const settings = {
  barnesHutTheta: 1.2,
  gravity: 2.5,
  scalingRatio: 12,
  slowDown: 4,
} as const;

/**
 * Lays the graph out in a square of ±100: communities first, refined by ForceAtlas2 (Jacomy et al. 2014), spread more
 * evenly, overlaps removed; rounded to 2 decimals. `sizes` in 0 … 1 says how much room a node wants.
 */
export function layout(
  graph: Projection,
  communities: readonly (readonly string[])[],
  sizes: ReadonlyMap<string, number>,
): ReadonlyMap<string, Point> {
  if (graph.order === 0) return new Map();
  const seeds = seedPositions(communities, communityCentres(graph, communities));
  graph.forEachNode((key) => graph.mergeNodeAttributes(key, seeds.get(key) ?? { x: 0, y: 0 }));
  const communityOf = new Map(communities.flatMap((members, index) => members.map((key) => [key, index])));
  const barnesHutOptimize = graph.order > 800;
  const iterations = Math.max(20, Math.min(300, Math.round(effort / (graph.order + graph.size))));
  const placed = forceAtlas2(graph, {
    iterations,
    settings: { ...settings, barnesHutOptimize },
    getEdgeWeight: (_edge, { weight }, source, target) =>
      weight * (communityOf.get(source) === communityOf.get(target) ? within : between),
  });
  const keys = graph.nodes();
  const evened = equalize(fillSquare(keys, new Map(Object.entries(placed))), evenness);
  return fillSquare(keys, spread(keys, evened, sizes));
}

function spread(
  keys: readonly string[],
  points: ReadonlyMap<string, Point>,
  sizes: ReadonlyMap<string, number>,
): ReadonlyMap<string, Point> {
  if (keys.length > mostSeparated) return points;
  const unit = (extent * 0.55) / Math.sqrt(keys.length + 10);
  const discs = keys.map((key) => ({
    ...(points.get(key) ?? { x: 0, y: 0 }),
    radius: unit * (0.7 + 1.5 * Math.sqrt(sizes.get(key) ?? 0)),
  }));
  separate(discs, 60);
  return new Map(keys.map((key, index) => [key, discs[index] ?? { x: 0, y: 0 }]));
}

/** Moves the middle of the picture to 0, 0 and scales it to fill the square. */
function fillSquare(keys: readonly string[], points: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const all = keys.map((key) => points.get(key) ?? { x: 0, y: 0 });
  const [left, right] = range(all.map(({ x }) => x));
  const [low, high] = range(all.map(({ y }) => y));
  const scale = (2 * extent) / Math.max(right - left, high - low, 1e-9);
  const place = (value: number, middle: number): number =>
    Math.round((value - middle) * scale * 100) / 100 + 0;
  return new Map(
    keys.map((key, index) => [
      key,
      { x: place(all[index]?.x ?? 0, (left + right) / 2), y: place(all[index]?.y ?? 0, (low + high) / 2) },
    ]),
  );
}

function range(values: readonly number[]): readonly [number, number] {
  return values.reduce<readonly [number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
