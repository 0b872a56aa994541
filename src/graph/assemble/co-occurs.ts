import { compareText } from '../../util/compare-text';
import { groupBy } from '../../util/group-by';
import type { GraphEdge } from '../attributes';
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
  const topics = talks.map((talk) => talk.filter(isFrequent).sort(byTarget));
  const pairs = meetings(topics)
    .map((meeting) => pairOf(meeting, counts, talks.length))
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

function byTarget(left: GraphEdge, right: GraphEdge): number {
  return compareText(left.target, right.target);
}

interface Meeting {
  readonly source: string;
  readonly target: string;
  readonly talks: readonly string[];
}

/** Which concepts meet in which talks, at least two. Counts first: most pairs meet once, and are many. */
function meetings(topics: readonly (readonly GraphEdge[])[]): Meeting[] {
  const counts = new Map<string, number>();
  forEachPair(topics, (key) => counts.set(key, (counts.get(key) ?? 0) + 1));
  const found = new Map<string, { source: string; target: string; talks: string[] }>();
  forEachPair(topics, (key, left, right) => {
    if ((counts.get(key) ?? 0) < fewestTalks) return;
    const meeting = found.get(key) ?? { source: left.target, target: right.target, talks: [] };
    meeting.talks.push(left.source);
    found.set(key, meeting);
  });
  return [...found.values()];
}

function forEachPair(
  topics: readonly (readonly GraphEdge[])[],
  visit: (key: string, left: GraphEdge, right: GraphEdge) => void,
): void {
  for (const talk of topics)
    for (const [index, left] of talk.entries())
      for (const right of talk.slice(index + 1)) visit(`${left.target}|${right.target}`, left, right);
}

function pairOf(
  { source, target, talks: shared }: Meeting,
  counts: ReadonlyMap<string, number>,
  talks: number,
): Pair {
  const together = shared.length / talks;
  const byChance = ((counts.get(source) ?? 0) / talks) * ((counts.get(target) ?? 0) / talks);
  const weight = together === 1 ? 1 : Math.log(together / byChance) / -Math.log(together);
  const basis = shared.flatMap((talk) => [edgeKey(talk, 'about', source), edgeKey(talk, 'about', target)]);
  return {
    source,
    target,
    basis: basis.sort(compareText),
    talks: shared.length,
    weight: Math.round(weight * 1000) / 1000,
  };
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
