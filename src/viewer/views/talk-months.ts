import type { GraphEdge, GraphNode } from '../../graph/attributes';
import { type GraphIndex, otherEnd } from '../../graph/graph-index';
import { appendTo } from '../../util/append-to';
import { compareText } from '../../util/compare-text';

/** A talk as a line of the list. */
export interface TalkLine {
  readonly talk: GraphNode;
  readonly speakers: readonly GraphNode[];
  /** The most salient first. */
  readonly concepts: readonly GraphNode[];
}

/** The talks of one month, `YYYY-MM`; of none for those without a date. */
export interface TalkMonth {
  readonly month: string | undefined;
  readonly lines: readonly TalkLine[];
}

const mostConcepts = 5;

/** Talks by month, the newest first, those without a date last. */
export function talkMonths(index: GraphIndex, talks: Iterable<string>): TalkMonth[] {
  const nodes = [...talks].flatMap((key) => index.nodes.get(key) ?? []);
  nodes.sort((one, other) => compareText(startOf(other), startOf(one)) || compareText(one.key, other.key));
  const months = new Map<string, TalkLine[]>();
  for (const talk of nodes) appendTo(months, startOf(talk).slice(0, 7), lineOf(index, talk));
  return [...months].map(([month, lines]) => ({ month: month === '' ? undefined : month, lines }));
}

/** The first `most` lines of some months. */
export function firstLines(months: readonly TalkMonth[], most: number): TalkMonth[] {
  const kept: TalkMonth[] = [];
  let left = most;
  for (const { month, lines } of months) {
    if (left <= 0) break;
    kept.push({ month, lines: lines.slice(0, left) });
    left -= lines.length;
  }
  return kept;
}

function lineOf(index: GraphIndex, talk: GraphNode): TalkLine {
  const edges = index.edgesOf.get(talk.key) ?? [];
  const ends = (list: readonly GraphEdge[]): GraphNode[] =>
    list.flatMap((edge) => index.nodes.get(otherEnd(edge, talk.key)) ?? []);
  const about = edges.filter(({ attributes }) => attributes.kind === 'about');
  about.sort((one, other) => other.attributes.weight - one.attributes.weight);
  return {
    talk,
    speakers: ends(edges.filter(({ attributes }) => attributes.kind === 'gave')),
    concepts: ends(about.slice(0, mostConcepts)),
  };
}

function startOf({ attributes }: GraphNode): string {
  return attributes.start ?? '';
}
