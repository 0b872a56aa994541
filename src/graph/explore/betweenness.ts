/** For each node the nodes it is tied to; ties go both ways. */
export type Neighbours = ReadonlyMap<string, readonly string[]>;

/**
 * How many shortest paths between others lead through each node (Brandes 2001), from up to `most` starts spread evenly
 * over the nodes in their order: exact below that, an estimate above (Brandes and Pich 2007).
 */
export function betweenness(neighbours: Neighbours, most = 300): ReadonlyMap<string, number> {
  const keys = [...neighbours.keys()];
  const scores = new Map(keys.map((key) => [key, 0]));
  const step = Math.max(1, keys.length / most);
  for (let at = 0; at < keys.length; at += step) {
    const start = keys[Math.floor(at)];
    if (start !== undefined) addPathsFrom(start, neighbours, scores);
  }
  return new Map([...scores].map(([key, score]) => [key, (score * step) / 2]));
}

interface Reached {
  readonly distance: number;
  readonly before: string[];
  paths: number;
  share: number;
}

function addPathsFrom(start: string, neighbours: Neighbours, scores: Map<string, number>): void {
  const reached = new Map<string, Reached>([[start, { distance: 0, before: [], paths: 1, share: 0 }]]);
  for (const [key, here] of reached)
    for (const next of neighbours.get(key) ?? []) {
      const there = reached.get(next);
      if (there === undefined)
        reached.set(next, { distance: here.distance + 1, before: [key], paths: here.paths, share: 0 });
      else if (there.distance === here.distance + 1) {
        there.before.push(key);
        there.paths += here.paths;
      }
    }
  for (const [key, there] of [...reached].reverse()) {
    for (const name of there.before) {
      const one = reached.get(name);
      if (one !== undefined) one.share += (one.paths / there.paths) * (1 + there.share);
    }
    if (key !== start) scores.set(key, (scores.get(key) ?? 0) + there.share);
  }
}
