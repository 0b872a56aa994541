import type { EdgeKind, GraphEdge, GraphFile, NodeKind } from '../attributes';
import { confidenceOf, type GraphIndex, indexGraph, otherEnd, withDescendants } from '../graph-index';
import { isEmployment } from './talk-places';

/**
 * What of a graph is asked for. Within a field the values are alternatives, across fields all must hold;
 * an absent or empty field asks nothing. Entities are given by key.
 */
export interface GraphFilter {
  readonly kinds?: readonly NodeKind[];
  readonly relations?: readonly EdgeKind[];
  /** Talks about one of these or of what is narrower; about each of them when `everyConcept` is true. */
  readonly concepts?: readonly string[];
  readonly everyConcept?: boolean;
  /** Talks held at one of these or at a part of it, or given by someone who works there. */
  readonly institutions?: readonly string[];
  readonly series?: readonly string[];
  /** Talks in which one of these speaks, hosts or organizes. */
  readonly people?: readonly string[];
  /** First and last day, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, both inclusive. */
  readonly since?: string;
  readonly until?: string;
  /** Statements below this confidence are left out. */
  readonly confidence?: number;
  /** Who is shown beside the talks asked for: those who gave them (default), all who took part, or all tied to these. */
  readonly company?: Company;
}

export type Company = 'speakers' | 'participants' | 'everyone';

/** The keys that pass a filter. `talks` pass also when their kind is not shown. */
export interface Selection {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  readonly talks: ReadonlySet<string>;
}

const participation: ReadonlySet<EdgeKind> = new Set(['gave', 'hosted', 'organized', 'moderated']);
const speaking: ReadonlySet<EdgeKind> = new Set(['gave']);
const topics: ReadonlySet<EdgeKind> = new Set(['about']);
const venues: ReadonlySet<EdgeKind> = new Set(['held_at']);
const membership: ReadonlySet<EdgeKind> = new Set(['part_of_series']);

/** Whether the filter asks for some talks rather than for all. */
export function asksForTalks(filter: GraphFilter): boolean {
  const lists = [filter.concepts, filter.institutions, filter.series, filter.people];
  return lists.some((list) => list !== undefined && list.length > 0) || hasPeriod(filter);
}

/** The part of a graph that passes a filter. Derived edges pass when a statement they rest on does. */
export function selectGraph(index: GraphIndex, filter: GraphFilter): Selection {
  const talks = selectTalks(index, filter);
  const admitted = asksForTalks(filter) ? nodesAround(index, filter, talks) : undefined;
  const stands = statementTest(index, filter, talks);
  const kinds = filter.kinds === undefined ? undefined : new Set(filter.kinds);
  const relations = filter.relations === undefined ? undefined : new Set(filter.relations);
  const passes = ({ attributes }: GraphEdge): boolean => relations?.has(attributes.kind) ?? true;
  const nodes = new Set<string>();
  for (const { key, attributes } of index.graph.nodes)
    if ((kinds?.has(attributes.kind) ?? true) && (admitted?.has(key) ?? true)) nodes.add(key);
  const edges = new Set<string>();
  for (const edge of candidates(index, nodes))
    if (nodes.has(edge.source) && nodes.has(edge.target) && passes(edge) && stands(edge)) edges.add(edge.key);
  return { nodes, edges, talks };
}

/** Edges that may have both ends among some nodes: of few nodes their own, of many all. */
function* candidates(index: GraphIndex, nodes: ReadonlySet<string>): Iterable<GraphEdge> {
  if (2 * nodes.size > index.nodes.size) yield* index.graph.edges;
  else
    for (const key of nodes)
      for (const edge of index.edgesOf.get(key) ?? []) if (edge.source === key) yield edge;
}

/** The talks that pass a filter; kinds and relations do not matter. */
export function selectTalks(index: GraphIndex, filter: GraphFilter): Set<string> {
  const sets = talkSets(index, filter);
  const isAsked = hasPeriod(filter);
  const talks = new Set<string>();
  for (const { key, attributes } of index.graph.nodes) {
    if (attributes.kind !== 'talk' || (isAsked && !isWithin(attributes.start, filter))) continue;
    if (sets.every((set) => set.has(key))) talks.add(key);
  }
  return talks;
}

/** The graph file of what passes a filter, with the documents that its evidence points into. */
export function filterGraph(graph: GraphFile, filter: GraphFilter): GraphFile {
  const selection = selectGraph(indexGraph(graph), filter);
  return subgraph(graph, selection.nodes, selection.edges);
}

/** The graph file of some nodes and edges, with the documents that their evidence points into. */
export function subgraph(
  graph: GraphFile,
  nodeKeys: ReadonlySet<string>,
  edgeKeys: ReadonlySet<string>,
): GraphFile {
  const nodes = graph.nodes.filter((node) => nodeKeys.has(node.key));
  const edges = graph.edges.filter((edge) => edgeKeys.has(edge.key));
  const cited = new Set(
    [...nodes, ...edges].flatMap((part) => part.attributes.evidence.map((e) => e.document)),
  );
  return { ...graph, nodes, edges, documents: graph.documents.filter((one) => cited.has(one.source)) };
}

/** For each condition the talks that meet it; found from what is asked for, which is little, not from the talks. */
function talkSets(index: GraphIndex, filter: GraphFilter): ReadonlySet<string>[] {
  const { concepts = [], institutions = [], series = [], people = [] } = filter;
  const least = filter.confidence ?? 0;
  const about = (keys: readonly string[]): Set<string> =>
    reachedFrom(index, withDescendants(index, keys, 'broader'), topics, least);
  const sets: Set<string>[] = [];
  if (filter.everyConcept) sets.push(...concepts.map((key) => about([key])));
  else if (concepts.length > 0) sets.push(about(concepts));
  if (institutions.length > 0) sets.push(talksAt(index, institutions, least));
  if (series.length > 0) sets.push(reachedFrom(index, series, membership, least));
  if (people.length > 0) sets.push(reachedFrom(index, people, participation, least));
  return sets;
}

/** Talks held at some institutions or their parts, and those given by people who work there. */
function talksAt(index: GraphIndex, institutions: readonly string[], least: number): Set<string> {
  const places = withDescendants(index, institutions, 'part_of');
  const staff = [...places].flatMap((place) => staffOf(index, place, least));
  return new Set([
    ...reachedFrom(index, places, venues, least),
    ...reachedFrom(index, staff, speaking, least),
  ]);
}

function staffOf(index: GraphIndex, place: string, least: number): string[] {
  const edges = (index.edgesOf.get(place) ?? []).filter(isEmployment);
  return edges.filter((edge) => confidenceOf(edge) >= least).map(({ source }) => source);
}

/** What some nodes are tied to by edges of some kinds. */
function reachedFrom(
  index: GraphIndex,
  keys: Iterable<string>,
  kinds: ReadonlySet<EdgeKind>,
  least: number,
): Set<string> {
  const reached = new Set<string>();
  for (const key of keys) for (const end of endsOf(index, key, kinds, least)) reached.add(end);
  return reached;
}

function hasPeriod({ since, until }: GraphFilter): boolean {
  return since !== undefined || until !== undefined;
}

/** Compares only as many digits as the bound has, so that a year or a month bounds by itself. */
function isWithin(start: string | undefined, { since, until }: GraphFilter): boolean {
  if (start === undefined) return false;
  return (
    (since === undefined || start.slice(0, since.length) >= since) &&
    (until === undefined || start.slice(0, until.length) <= until)
  );
}

function endsOf(index: GraphIndex, key: string, kinds: ReadonlySet<EdgeKind>, least: number): string[] {
  const edges = index.edgesOf.get(key) ?? [];
  return edges
    .filter((edge) => kinds.has(edge.attributes.kind) && confidenceOf(edge) >= least)
    .map((edge) => otherEnd(edge, key));
}

/** The talks, the people who took part in them, what these are tied to, and what was asked for; without talks nothing. */
function nodesAround(index: GraphIndex, filter: GraphFilter, talks: ReadonlySet<string>): Set<string> {
  if (talks.size === 0) return new Set();
  const least = filter.confidence ?? 0;
  const company = filter.company ?? 'speakers';
  const roles = company === 'speakers' ? speaking : participation;
  const core = new Set(talks);
  for (const talk of talks) for (const person of endsOf(index, talk, roles, least)) core.add(person);
  const around = new Set([...core, ...(filter.concepts ?? []), ...(filter.series ?? [])]);
  for (const key of core) {
    for (const edge of index.edgesOf.get(key) ?? []) {
      if (edge.attributes.origin === 'derived' || confidenceOf(edge) < least) continue;
      const end = otherEnd(edge, key);
      const kind = index.nodes.get(end)?.attributes.kind;
      if (kind !== 'talk' && (kind !== 'person' || company === 'everyone')) around.add(end);
    }
  }
  return around;
}

function statementTest(
  index: GraphIndex,
  filter: GraphFilter,
  talks: ReadonlySet<string>,
): (edge: GraphEdge) => boolean {
  const least = filter.confidence ?? 0;
  const isAsked = (end: string): boolean => !end.startsWith('talk:') || talks.has(end);
  const stands = (edge: GraphEdge): boolean =>
    (least === 0 || confidenceOf(edge) >= least) && isAsked(edge.source) && isAsked(edge.target);
  return (edge) => {
    const { basis, origin } = edge.attributes;
    if (origin !== 'derived' || basis === undefined) return stands(edge);
    return basis.some((key) => {
      const ground = index.edges.get(key);
      return ground?.attributes.kind === 'about' && stands(ground);
    });
  };
}
