import { appendTo } from '../../util/append-to';
import { compareText } from '../../util/compare-text';
import type { GraphNode } from '../attributes';
import type { GraphIndex } from '../graph-index';

/** Someone who gives talks, with these talks, newest first. `activity` adds up the talks, older ones counting less. */
export interface ActivePerson {
  readonly person: GraphNode;
  readonly talks: readonly GraphNode[];
  readonly activity: number;
}

/** After so many years a talk counts half. */
const halfLife = 2;
const daysPerYear = 365.25;
const millisecondsPerDay = 86_400_000;

/**
 * Who gives these talks now: people by how many of them they gave, each talk counting half as much for every two
 * years between it and `now` (`YYYY-MM-DD`). Talks after `now` count in full; talks without a date do not count.
 */
export function activePeople(
  index: GraphIndex,
  talks: Iterable<string>,
  now: string,
  limit = 10,
): ActivePerson[] {
  const given = new Map<string, GraphNode[]>();
  for (const key of talks) {
    const talk = index.nodes.get(key);
    if (talk?.attributes.start === undefined) continue;
    for (const { attributes, source } of index.edgesOf.get(key) ?? [])
      if (attributes.kind === 'gave') appendTo(given, source, talk);
  }
  return [...given]
    .flatMap(([key, list]) => {
      const person = index.nodes.get(key);
      const newest = list.sort((one, other) => compareText(startOf(other), startOf(one)));
      const activity = newest.reduce((sum, talk) => sum + freshness(startOf(talk), now), 0);
      return person === undefined ? [] : [{ person, talks: newest, activity }];
    })
    .sort((one, other) => other.activity - one.activity || (one.person.key < other.person.key ? -1 : 1))
    .slice(0, limit);
}

/** The day of the last talk of a graph, `YYYY-MM-DD`: what “now” means in it; undefined when no talk has a date. */
export function lastDay({ graph }: GraphIndex): string | undefined {
  let last: string | undefined;
  for (const { attributes } of graph.nodes) {
    const day = attributes.kind === 'talk' ? attributes.start?.slice(0, 10) : undefined;
    if (day !== undefined && (last === undefined || day > last)) last = day;
  }
  return last;
}

/** 1 today, one half two years ago, one quarter four years ago. */
function freshness(start: string, now: string): number {
  const age =
    (Date.parse(now.slice(0, 10)) - Date.parse(start.slice(0, 10))) / millisecondsPerDay / daysPerYear;
  return Number.isFinite(age) ? 0.5 ** (Math.max(0, age) / halfLife) : 0;
}

function startOf({ attributes }: GraphNode): string {
  return attributes.start ?? '';
}
