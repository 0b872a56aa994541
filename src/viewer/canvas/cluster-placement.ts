import { type Box, isInside, overlap } from '../../graph/enrich/place-labels';

/** A community that wants its name near it: its centre, how far its nodes reach, and the size of the name; pixels. */
export interface ClusterRequest {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  readonly width: number;
  readonly height: number;
}

/** Where a name's middle stands, from the centre of its community. */
export interface Offset {
  readonly dx: number;
  readonly dy: number;
}

/** Names do not stand where nodes cover more than this share of them. */
const mostCovered = 0.05;
/** Rings of places to try, as shares of the community's reach; nearer ones are better. */
const rings = [0, 0.3, 0.55, 0.8, 1, 1.2, 1.45];
const directions = 24;
const room = 10;
/** What it costs to stand on nodes, far from the centre, and out of sight. */
const [costOfCover, costOfDistance, costOfHiding] = [6, 0.4, 1];

/**
 * Finds a free place near each community for its name, in the order given, off what is `blocked`; names that find
 * none are left out. The result holds as long as the picture is only moved.
 */
export function placeClusters(
  requests: readonly ClusterRequest[],
  covered: (box: Box) => number,
  sight: Box,
  blocked: readonly Box[] = [],
): ReadonlyMap<string, Offset> {
  const taken: Box[] = [...blocked];
  const offsets = new Map<string, Offset>();
  for (const request of requests) {
    const best = bestOffset(request, covered, sight, taken);
    if (best === undefined) continue;
    offsets.set(request.key, best);
    taken.push(boxAt(request, best, room));
  }
  return offsets;
}

/** The box of a name at an offset, grown by some pixels. */
export function boxAt({ x, y, width, height }: ClusterRequest, { dx, dy }: Offset, by = 0): Box {
  return {
    left: x + dx - width / 2 - by,
    right: x + dx + width / 2 + by,
    top: y + dy - height / 2 - by,
    bottom: y + dy + height / 2 + by,
  };
}

function bestOffset(
  request: ClusterRequest,
  covered: (box: Box) => number,
  sight: Box,
  taken: readonly Box[],
): Offset | undefined {
  let best: { readonly offset: Offset; readonly cost: number } | undefined;
  for (const ring of rings)
    for (let turn = 0; turn < (ring === 0 ? 1 : directions); turn++) {
      const offset = offsetOn(request, ring, turn / directions);
      const box = boxAt(request, offset);
      const share = covered(box);
      if (share > mostCovered || taken.some((other) => overlap(box, other))) continue;
      const hiding = isInside(box, sight) ? 0 : costOfHiding;
      const cost = costOfCover * share + costOfDistance * ring + hiding;
      if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { offset, cost };
    }
  return best?.offset;
}

/** On an ellipse about the community, so that a wide name beside it does not reach back into it. */
function offsetOn({ reach, width, height }: ClusterRequest, ring: number, turn: number): Offset {
  const angle = 2 * Math.PI * turn;
  return {
    dx: Math.cos(angle) * ring * (reach + width / 2),
    dy: Math.sin(angle) * ring * (reach + height / 2),
  };
}
