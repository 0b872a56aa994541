import type { EdgeKind, GraphEdge } from '../attributes';
import { type GraphIndex, otherEnd } from '../graph-index';
import { PriorityQueue } from './priority-queue';

/** A way from one node to another: `nodes` has one entry more than `edges`. Lower cost tells more. */
export interface Path {
  readonly nodes: readonly string[];
  readonly edges: readonly GraphEdge[];
  readonly cost: number;
}

/** How little a link of a kind tells about two entities being connected. */
const linkCost: Readonly<Record<EdgeKind, number>> = {
  advised_by: 0.6,
  collaborates_with: 0.6,
  gave: 0.5,
  hosted: 0.8,
  organized: 0.9,
  moderated: 0.9,
  about: 0.7,
  works_on: 0.7,
  founded: 1,
  affiliated_with: 1.2,
  studied_at: 1.3,
  member_of: 1.3,
  cites: 1,
  held_at: 1.5,
  part_of_series: 1.5,
  received: 1.6,
  broader: 1.8,
  part_of: 1.8,
  speaks_on: 1,
  co_occurs: 2,
};

/** Passing through a node of degree d costs this times log2(d + 1), so that huge hubs are no short cut. */
const hubCost = 0.35;
/** What passing again through a node of an earlier path costs, so that the paths differ. */
const repeatCost = 1.5;

/**
 * Up to `count` different ways from one node to another through stated links, the most telling first.
 * The second and later are found with the inner nodes of the earlier ones made dear.
 */
export function findPaths(index: GraphIndex, from: string, to: string, count = 3): Path[] {
  const paths: Path[] = [];
  const seen = new Set<string>();
  const penalty = new Map<string, number>();
  for (let tries = 0; tries < 3 * count && paths.length < count; tries++) {
    const path = cheapest(index, from, to, penalty);
    if (path === undefined) break;
    const name = path.nodes.join('\n');
    if (!seen.has(name)) paths.push(path);
    seen.add(name);
    for (const key of path.nodes.slice(1, -1)) penalty.set(key, (penalty.get(key) ?? 0) + repeatCost);
    if (path.nodes.length === 2) break;
  }
  return paths;
}

interface Arrival {
  readonly cost: number;
  readonly edge?: GraphEdge;
}

function cheapest(
  index: GraphIndex,
  from: string,
  to: string,
  penalty: ReadonlyMap<string, number>,
): Path | undefined {
  if (from === to || !index.nodes.has(from) || !index.nodes.has(to)) return undefined;
  const arrivals = new Map<string, Arrival>([[from, { cost: 0 }]]);
  const done = new Set<string>();
  const queue = new PriorityQueue<string>();
  queue.push(from, 0);
  for (let key = queue.pop(); key !== undefined && key !== to; key = queue.pop()) {
    if (done.has(key)) continue;
    done.add(key);
    const leaving = (arrivals.get(key)?.cost ?? 0) + (key === from ? 0 : passing(index, key, penalty));
    for (const edge of index.edgesOf.get(key) ?? []) {
      if (edge.attributes.origin === 'derived') continue;
      const end = otherEnd(edge, key);
      const cost = leaving + linkCost[edge.attributes.kind];
      if (cost >= (arrivals.get(end)?.cost ?? Number.POSITIVE_INFINITY)) continue;
      arrivals.set(end, { cost, edge });
      queue.push(end, cost);
    }
  }
  return trace(arrivals, from, to);
}

function passing(index: GraphIndex, key: string, penalty: ReadonlyMap<string, number>): number {
  return hubCost * Math.log2((index.edgesOf.get(key)?.length ?? 0) + 1) + (penalty.get(key) ?? 0);
}

function trace(arrivals: ReadonlyMap<string, Arrival>, from: string, to: string): Path | undefined {
  const nodes = [to];
  const edges: GraphEdge[] = [];
  for (let key = to; key !== from; ) {
    const edge = arrivals.get(key)?.edge;
    if (edge === undefined) return undefined;
    key = otherEnd(edge, key);
    nodes.unshift(key);
    edges.unshift(edge);
  }
  return { nodes, edges, cost: arrivals.get(to)?.cost ?? 0 };
}
