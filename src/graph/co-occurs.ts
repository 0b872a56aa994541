import { compareText } from '../util/compare-text';
import { groupBy } from '../util/group-by';
import type { GraphEdge } from './attributes';
import { edgeKey } from './statement';

/** Of each talk only its most salient concepts count, so that the cost grows with the talks alone. */
const conceptsPerTalk = 12;
const fewestTalks = 2;
const weakest = 0.1;
/** Each concept keeps its strongest ties; a tie stays when either end keeps it. */
const tiesPerConcept = 8;

interface Pair {
  readonly source: string;
  readonly target: string;
  readonly basis: readonly string[];
  readonly talks: number;
  readonly weight: number;
}

/**
 * Derives which concepts go together: talks that are about both, at least two. Weight: normalised pointwise mutual
 * information over talks (Bouma 2009), 0 to 1; weak ties are cut.
 */
export function coOccurs(edges: readonly GraphEdge[]): GraphEdge[] {
  const about = edges.filter(({ attributes }) => attributes.kind === 'about');
  const talks = [...groupBy(about, ({ source }) => source).values()].map(mostSalient);
  const counts = new Map(
    [...groupBy(talks.flat(), ({ target }) => target)].map(([key, uses]) => [key, uses.length]),
  );
  const isFrequent = ({ target }: GraphEdge): boolean => (counts.get(target) ?? 0) >= fewestTalks;
  const meetings = talks.flatMap((topics) => pairsOf(topics.filter(isFrequent)));
  const pairs = [...groupBy(meetings, ({ key }) => key).values()]
    .filter((group) => group.length >= fewestTalks)
    .map((group) => pairOf(group, counts, talks.length))
    .filter(({ weight }) => weight >= weakest);
  const kept = strongestPairs(pairs);
  return pairs.filter((pair) => kept.has(pair)).map(edgeOf);
}

function mostSalient(about: readonly GraphEdge[]): GraphEdge[] {
  return [...about]
    .sort(
      (left, right) =>
        right.attributes.weight - left.attributes.weight || compareText(left.target, right.target),
    )
    .slice(0, conceptsPerTalk);
}

interface Meeting {
  readonly key: string;
  readonly left: GraphEdge;
  readonly right: GraphEdge;
}

function pairsOf(about: readonly GraphEdge[]): Meeting[] {
  const sorted = [...about].sort((left, right) => compareText(left.target, right.target));
  return sorted.flatMap((left, index) =>
    sorted
      .slice(index + 1)
      .map((right) => ({ key: edgeKey(left.target, 'co_occurs', right.target), left, right })),
  );
}

function pairOf(group: readonly Meeting[], counts: ReadonlyMap<string, number>, talks: number): Pair {
  const source = group[0]?.left.target ?? '';
  const target = group[0]?.right.target ?? '';
  const together = group.length / talks;
  const byChance = ((counts.get(source) ?? 0) / talks) * ((counts.get(target) ?? 0) / talks);
  const weight = together === 1 ? 1 : Math.log(together / byChance) / -Math.log(together);
  const basis = group.flatMap(({ left, right }) => [left.key, right.key]).sort(compareText);
  return { source, target, basis, talks: group.length, weight: Math.round(weight * 1000) / 1000 };
}

function strongestPairs(pairs: readonly Pair[]): ReadonlySet<Pair> {
  const byEnd = groupBy(
    pairs.flatMap((pair) => [pair.source, pair.target].map((end) => ({ end, pair }))),
    ({ end }) => end,
  );
  return new Set(
    [...byEnd.values()].flatMap((group) =>
      group
        .map(({ pair }) => pair)
        .sort((left, right) => strength(right) - strength(left) || compareText(idOf(left), idOf(right)))
        .slice(0, tiesPerConcept),
    ),
  );
}

/** Pairs of many talks go before pairs of few that are as exclusive. */
function strength({ weight, talks }: Pair): number {
  return weight * Math.log2(talks);
}

function idOf({ source, target }: Pair): string {
  return `${source}|${target}`;
}

function edgeOf({ source, target, basis, weight }: Pair): GraphEdge {
  return {
    key: edgeKey(source, 'co_occurs', target),
    source,
    target,
    undirected: true,
    attributes: { kind: 'co_occurs', origin: 'derived', weight, evidence: [], basis },
  };
}
