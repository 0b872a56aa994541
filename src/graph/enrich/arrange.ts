import Graph from 'graphology';
import { random } from '../../util/random';
import type { Projection } from '../explore/projection';
import { communities } from './communities';
import { layout } from './layout';
import type { Point } from './seed-positions';

/** Nodes and weighted ties to lay out: plain data, so that a worker can be asked for it. */
export interface Arrangement {
  /** Node keys with a size of 0 to 1: how much room each wants. */
  readonly nodes: readonly { readonly key: string; readonly size: number }[];
  readonly ties: readonly { readonly source: string; readonly target: string; readonly weight: number }[];
}

const seed = 20_191_124;

/** Lays some nodes out anew in a square of ±100 by their ties alone, as a build does; the same for the same input. */
export function arrange({ nodes, ties }: Arrangement): Map<string, Point> {
  const graph: Projection = new Graph({ type: 'undirected', multi: false });
  for (const { key } of nodes) graph.addNode(key, { x: 0, y: 0 });
  for (const { source, target, weight } of ties)
    if (source !== target && weight > 0 && graph.hasNode(source) && graph.hasNode(target))
      graph.updateEdge(source, target, (old) => ({ weight: (old.weight ?? 0) + weight }));
  const sizes = new Map(nodes.map(({ key, size }) => [key, size]));
  return new Map(layout(graph, communities(graph, random(seed)), sizes));
}
