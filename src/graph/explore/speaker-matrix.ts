import type { GraphEdge, GraphNode } from '../attributes';
import type { GraphIndex } from '../graph-index';

/** Who speaks on what: a cell is the `speaks_on` edge of its row and column, or undefined. */
export interface SpeakerMatrix {
  readonly people: readonly GraphNode[];
  readonly concepts: readonly GraphNode[];
  readonly cells: readonly (readonly (GraphEdge | undefined)[])[];
  /** How many people and concepts there were before the matrix was cut to its size. */
  readonly outOf: { readonly people: number; readonly concepts: number };
}

const rounds = 12;

/**
 * The matrix of the people with most to tell and the concepts most of them speak on, at most `most` of each, both
 * sorted by number of talks, or, when `alike`, so that like stands beside like (reciprocal averaging, Hill 1973).
 */
export function speakerMatrix(
  index: GraphIndex,
  edges: ReadonlySet<string>,
  alike: boolean,
  most = 40,
): SpeakerMatrix {
  const all = index.graph.edges.filter(
    ({ key, attributes }) => attributes.kind === 'speaks_on' && edges.has(key),
  );
  const concepts = heaviest(all, 'target').slice(0, most);
  const onThese = all.filter(({ target }) => concepts.includes(target));
  const people = heaviest(onThese, 'source').slice(0, most);
  const shown = onThese.filter(({ source }) => people.includes(source));
  const used = heaviest(shown, 'target');
  const [rows, columns] = alike ? besideAlike(people, used, shown) : [people, used];
  const at = new Map(shown.map((edge) => [`${edge.source}|${edge.target}`, edge]));
  return {
    people: rows.flatMap((key) => index.nodes.get(key) ?? []),
    concepts: columns.flatMap((key) => index.nodes.get(key) ?? []),
    cells: rows.map((row) => columns.map((column) => at.get(`${row}|${column}`))),
    outOf: { people: count(all, 'source'), concepts: count(all, 'target') },
  };
}

type End = 'source' | 'target';

/** The ends with most ties, then with most talks. */
function heaviest(edges: readonly GraphEdge[], end: End): string[] {
  const weights = new Map<string, number>();
  for (const edge of edges) weights.set(edge[end], (weights.get(edge[end]) ?? 0) + edge.attributes.weight);
  return [...weights]
    .sort(([one, left], [other, right]) => right - left || (one < other ? -1 : 1))
    .map(([key]) => key);
}

function count(edges: readonly GraphEdge[], end: End): number {
  return new Set(edges.map((edge) => edge[end])).size;
}

/** Sorts rows by the mean place of their columns and columns by that of their rows, until both have settled. */
function besideAlike(
  people: readonly string[],
  concepts: readonly string[],
  edges: readonly GraphEdge[],
): readonly [readonly string[], readonly string[]] {
  let [rows, columns] = [people, concepts];
  for (let round = 0; round < rounds; round++) {
    rows = byMeanPlace(rows, columns, edges, 'source');
    columns = byMeanPlace(columns, rows, edges, 'target');
  }
  return [rows, columns];
}

function byMeanPlace(
  keys: readonly string[],
  others: readonly string[],
  edges: readonly GraphEdge[],
  end: End,
): string[] {
  const place = new Map(others.map((key, at) => [key, at]));
  const sums = new Map<string, { total: number; weight: number }>();
  for (const edge of edges) {
    const sum = sums.get(edge[end]) ?? { total: 0, weight: 0 };
    const { weight } = edge.attributes;
    sum.total += weight * (place.get(end === 'source' ? edge.target : edge.source) ?? 0);
    sum.weight += weight;
    sums.set(edge[end], sum);
  }
  const mean = (key: string): number => {
    const { total, weight } = sums.get(key) ?? { total: 0, weight: 1 };
    return total / weight;
  };
  return [...keys].sort((one, other) => mean(one) - mean(other) || (one < other ? -1 : 1));
}
