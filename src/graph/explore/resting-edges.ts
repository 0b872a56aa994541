import { compareText } from '../../util/compare-text';
import type { GraphEdge, GraphNode } from '../attributes';
import { boundingBox } from '../bounding-box';
import type { Point } from '../enrich/seed-positions';

/**
 * How long all edges together are that are drawn while nothing is pointed at, in sides of the picture. More would be a
 * grey cloud, and slow.
 */
const mostInk = 120;
/** What an edge takes of it beyond its length. */
const inkPerEdge = 0.02;

interface RankedEdge {
  readonly key: string;
  readonly ink: number;
}

/** Edges with what lies at their ends. */
interface Drawable {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: readonly GraphEdge[];
  readonly placeOf: (key: string) => Point | undefined;
}

/**
 * The edges of a picture to draw at rest: all when they take little ink, else those that say most for theirs. What is
 * pointed at or selected shows all of its edges anyway. Worked out once for each set of edges shown.
 */
export function restingEdges(
  picture: Drawable,
  most = mostInk,
): (shown: ReadonlySet<string>) => ReadonlySet<string> {
  const known = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();
  let ranked: readonly RankedEdge[] | undefined;
  return (shown) => {
    ranked ??= rankEdges(picture);
    const resting = known.get(shown) ?? spend(most, ranked, shown);
    known.set(shown, resting);
    return resting;
  };
}

/** The first of the shown edges that fit, or the very same set when all do. */
function spend(most: number, ranked: readonly RankedEdge[], shown: ReadonlySet<string>): ReadonlySet<string> {
  const kept = new Set<string>();
  let left = most;
  for (const { key, ink } of ranked) {
    if (!shown.has(key)) continue;
    left -= ink;
    if (left < 0) return kept;
    kept.add(key);
  }
  return shown;
}

/** Edges by what they say for the ink they take. */
function rankEdges({ nodes, edges, placeOf }: Drawable): RankedEdge[] {
  const { x, y } = boundingBox([...nodes.keys()].flatMap((key) => placeOf(key) ?? []));
  const side = Math.max(x[1] - x[0], y[1] - y[0]);
  return edges
    .map((edge) => {
      const [from, to] = [placeOf(edge.source), placeOf(edge.target)];
      const apart = from === undefined || to === undefined ? 0 : Math.hypot(from.x - to.x, from.y - to.y);
      const ink = apart / side + inkPerEdge;
      return { key: edge.key, ink, rank: worthOf(edge, nodes) / ink };
    })
    .sort((one, other) => other.rank - one.rank || compareText(one.key, other.key));
}

/** Stated before derived, between people before others, of each those between important nodes. */
function worthOf({ source, target, attributes }: GraphEdge, nodes: ReadonlyMap<string, GraphNode>): number {
  const [from, to] = [nodes.get(source)?.attributes, nodes.get(target)?.attributes];
  const importance = Math.min(from?.importance ?? 0, to?.importance ?? 0);
  const isStated = attributes.origin === 'stated';
  const isPersonal = isStated && from?.kind === 'person' && to?.kind === 'person';
  return importance + (isPersonal ? 2 : isStated ? 1 : 0.25);
}
