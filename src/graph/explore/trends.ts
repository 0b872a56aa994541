import { appendTo } from '../../util/append-to';
import type { GraphNode } from '../attributes';
import type { GraphIndex } from '../graph-index';

/** How many talks of a year are about a concept, of how many in all. */
export interface YearShare {
  readonly year: number;
  readonly talks: number;
  readonly of: number;
}

/** A concept over the years. `change` is how surely its share grew (above 0) or shrank, in standard errors. */
export interface Trend {
  readonly concept: GraphNode;
  readonly years: readonly YearShare[];
  readonly earlier: YearShare;
  readonly later: YearShare;
  readonly change: number;
}

export interface Trends {
  readonly rising: readonly Trend[];
  readonly falling: readonly Trend[];
  /** The first year of the later half: what is compared is before it against from it on. */
  readonly since: number;
}

/** Below this many talks a concept has no trend worth telling. */
const fewestTalks = 3;
/** Weaker changes are as likely chance. */
const leastChange = 1;

/**
 * Concepts whose share of the talks grew or shrank between the earlier and the later half of the years, the surest
 * first: the difference of two proportions over its standard error (with one talk added to either side, so that small
 * counts stay modest). Undefined when the talks span fewer than two years.
 */
export function conceptTrends(index: GraphIndex, talks: Iterable<string>, limit = 6): Trends | undefined {
  const dated = [...talks].flatMap((key) => {
    const year = Number(index.nodes.get(key)?.attributes.start?.slice(0, 4) ?? Number.NaN);
    return Number.isInteger(year) ? [{ key, year }] : [];
  });
  const totals = countYears(dated.map(({ year }) => year));
  const since = middleYear(totals);
  if (since === undefined) return undefined;
  const trends = [...yearsByConcept(index, dated)]
    .filter(([, years]) => years.length >= fewestTalks)
    .flatMap(([key, years]) => {
      const concept = index.nodes.get(key);
      return concept === undefined ? [] : [trendOf(concept, countYears(years), totals, since)];
    });
  const surest = (sign: 1 | -1): Trend[] =>
    trends
      .filter(({ change }) => sign * change >= leastChange)
      .sort(
        (one, other) => sign * (other.change - one.change) || (one.concept.key < other.concept.key ? -1 : 1),
      )
      .slice(0, limit);
  return { rising: surest(1), falling: surest(-1), since };
}

type Counts = ReadonlyMap<number, number>;

function countYears(years: readonly number[]): Counts {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return counts;
}

/** The year that parts the talks into halves as even as can be; undefined when there is but one year. */
function middleYear(totals: Counts): number | undefined {
  const years = [...totals.keys()].sort((one, other) => one - other);
  const all = sum(totals.values());
  let [before, best]: [number, { year: number; gap: number } | undefined] = [0, undefined];
  for (const [at, year] of years.entries()) {
    const gap = Math.abs(2 * before - all);
    if (at > 0 && gap < (best?.gap ?? Number.POSITIVE_INFINITY)) best = { year, gap };
    before += totals.get(year) ?? 0;
  }
  return best?.year;
}

function yearsByConcept(
  index: GraphIndex,
  talks: readonly { readonly key: string; readonly year: number }[],
): ReadonlyMap<string, number[]> {
  const years = new Map<string, number[]>();
  for (const { key, year } of talks)
    for (const { attributes, target } of index.edgesOf.get(key) ?? [])
      if (attributes.kind === 'about') appendTo(years, target, year);
  return years;
}

function trendOf(concept: GraphNode, counts: Counts, totals: Counts, since: number): Trend {
  const all = [...totals.keys()].sort((one, other) => one - other);
  const years = all.map((year) => ({ year, talks: counts.get(year) ?? 0, of: totals.get(year) ?? 0 }));
  const part = (wanted: readonly YearShare[]): YearShare => ({
    year: wanted[0]?.year ?? since,
    talks: sum(wanted.map((one) => one.talks)),
    of: sum(wanted.map((one) => one.of)),
  });
  const [earlier, later] = [
    part(years.filter(({ year }) => year < since)),
    part(years.filter(({ year }) => year >= since)),
  ];
  return { concept, years, earlier, later, change: changeBetween(earlier, later) };
}

/** Agresti and Caffo (2000): one success and one failure more on either side. */
function changeBetween(earlier: YearShare, later: YearShare): number {
  const share = ({ talks, of }: YearShare): number => (talks + 1) / (of + 2);
  const variance = (one: YearShare): number => (share(one) * (1 - share(one))) / (one.of + 2);
  return (share(later) - share(earlier)) / Math.sqrt(variance(earlier) + variance(later));
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
