import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { largest } from '../../util/largest';
import type { Projection } from '../explore/projection';
import type { Point } from './seed-positions';
import { onSpiral } from './seed-positions';
import { separate } from './separate';

const iterations = 300;
/** Room between the discs of communities, as a share of their radius. */
const margin = 1.25;

/**
 * Finds the centres of the discs that communities fill, related ones side by side: a force layout of the communities
 * themselves, then made free of overlaps. A disc's radius is the square root of its number of members.
 */
export function communityCentres(graph: Projection, communities: readonly (readonly string[])[]): Point[] {
  const quotient = quotientGraph(graph, communities);
  const places = forceAtlas2(quotient, {
    iterations,
    getEdgeWeight: 'weight',
    settings: {
      barnesHutOptimize: quotient.order > 800,
      barnesHutTheta: 1.2,
      gravity: 1,
      scalingRatio: 4,
    },
  });
  const discs = communities.map((members, index) => ({
    ...(places[index] ?? { x: 0, y: 0 }),
    radius: margin * Math.sqrt(members.length),
  }));
  const shrunk = shrink(discs);
  separate(shrunk, 200);
  return shrunk.map(({ x, y }) => ({ x, y }));
}

/** One node for each community; ties count in proportion to the sizes of their ends. */
function quotientGraph(graph: Projection, communities: readonly (readonly string[])[]): Projection {
  const communityOf = new Map(
    communities.flatMap((members, index) => members.map((key) => [key, index] as const)),
  );
  const quotient: Projection = new Graph({ type: 'undirected', multi: false });
  for (const index of communities.keys()) quotient.addNode(index, onSpiral(index, 10 * Math.sqrt(index)));
  graph.forEachEdge((_edge, { weight }, source, target) => {
    const [from, to] = [communityOf.get(source) ?? 0, communityOf.get(target) ?? 0];
    if (from === to) return;
    const share = weight / Math.sqrt((communities[from]?.length ?? 1) * (communities[to]?.length ?? 1));
    quotient.updateEdge(from, to, (old) => ({ weight: (old.weight ?? 0) + share }));
  });
  return quotient;
}

interface Placed extends Point {
  readonly radius: number;
}

/** Scales the places so that the square around them is about as large as the discs together need. */
function shrink(discs: readonly Placed[]): { x: number; y: number; radius: number }[] {
  const reach = largest(
    discs.map(({ x, y }) => Math.max(Math.abs(x), Math.abs(y))),
    1e-9,
  );
  const needed = Math.sqrt(discs.reduce((sum, { radius }) => sum + radius * radius, 0));
  return discs.map(({ x, y, radius }) => ({ x: (x / reach) * needed, y: (y / reach) * needed, radius }));
}
