import type { EdgeKind, GraphEdge, NodeKind } from '../../graph/attributes';
import { asksForTalks, type GraphFilter, type Selection, selectGraph } from '../../graph/explore/filter';
import { neighbourhood } from '../../graph/explore/neighbourhood';
import { findPaths, type Path } from '../../graph/explore/paths';
import { type GraphIndex, otherEnd } from '../../graph/graph-index';
import type { Choices } from '../choices/choices';
import { crowdLimit, type Omission } from './crowd';
import { projections } from './projections';

/** What passes the filters, drawn or not. */
export interface Admitted extends Selection {
  /** How many nodes and edges of each kind the filters admit, whether the kind is shown or not. */
  readonly kindCounts: ReadonlyMap<NodeKind, number>;
  readonly relationCounts: ReadonlyMap<EdgeKind, number>;
  /** True when only some of the talks are asked for. */
  readonly filtered: boolean;
}

/** What is on the screen, given a graph and the choices: `nodes` and `edges` are those drawn. */
export interface Scene extends Admitted {
  readonly admitted: Selection;
  /** Selected keys that the filters hide. */
  readonly hiddenSelection: readonly string[];
  readonly paths: readonly Path[];
  /** How many nodes fit, and what is left out, when there are too many to draw all of them. */
  readonly crowd: { readonly fitting: number; readonly omission: Omission } | undefined;
}

/** The filter that the choices amount to, kinds and relations included. */
export function filterOf(choices: Choices): GraphFilter {
  const { since, until, ...rest } = choices;
  return { ...rest, ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
}

/** What the filters let pass, before kinds and relations are hidden. Does not depend on selection, focus or path. */
export function admit(index: GraphIndex, choices: Choices): Admitted {
  const { kinds: _kinds, relations: _relations, ...filter } = filterOf(choices);
  const selection = selectGraph(index, filter);
  return {
    ...selection,
    kindCounts: countNodes(index, selection.nodes),
    relationCounts: countEdges(index, selection.edges),
    filtered: asksForTalks(filter),
  };
}

/** All that is shown for the choices. Pure; linear in the graph but for the paths. */
export function derive(index: GraphIndex, choices: Choices, admitted = admit(index, choices)): Scene {
  const paths = pathsOf(index, choices);
  const drawn = draw(index, choices, admitted, paths);
  return {
    ...admitted,
    ...drawn,
    admitted,
    hiddenSelection: choices.selection.filter((key) => !isShown(index, key, drawn.nodes)),
    paths,
  };
}

/** The nodes one step from `key` along the edges shown, with these edges. */
export function shownNeighbours(
  index: GraphIndex,
  scene: Scene,
  key: string,
): { readonly nodes: ReadonlySet<string>; readonly edges: readonly GraphEdge[] } {
  const edges = (index.edgesOf.get(key) ?? []).filter((edge) => scene.edges.has(edge.key));
  return { nodes: new Set(edges.map((edge) => otherEnd(edge, key))), edges };
}

type Drawn = Pick<Scene, 'nodes' | 'edges' | 'crowd'>;

function draw(index: GraphIndex, choices: Choices, admitted: Admitted, paths: readonly Path[]): Drawn {
  return projections[choices.view] === undefined
    ? drawGraph(index, choices, admitted, paths)
    : drawProjection(index, choices, admitted);
}

function drawGraph(index: GraphIndex, choices: Choices, admitted: Admitted, paths: readonly Path[]): Drawn {
  const forced = new Set([...choices.selection, ...paths.flatMap((path) => path.nodes)]);
  if (choices.focus !== undefined) forced.add(choices.focus);
  const fitting = fittingNodes(index, choices, admitted.nodes, forced);
  const limit = crowdLimit(index, choices, fitting.size, admitted.filtered);
  const isDrawn = (key: string): boolean => forced.has(key) || (limit?.keeps(key) ?? true);
  const wanted = limit === undefined ? fitting : new Set([...fitting].filter(isDrawn));
  const edges = wantedEdges(index, choices, admitted, wanted, paths);
  const crowd = limit === undefined ? undefined : { fitting: fitting.size, omission: limit.omission };
  const within = focusNodes(index, choices, edges);
  if (within === undefined) return { nodes: wanted, edges, crowd };
  const nodes = new Set([...wanted].filter((key) => within.has(key)));
  return { nodes, edges: edgesWithin(index, edges, nodes), crowd };
}

/** Nodes of one kind that are tied to each other; a focus keeps to its surroundings here too. */
function drawProjection(index: GraphIndex, choices: Choices, admitted: Admitted): Drawn {
  const relations = new Set(projections[choices.view]?.relations ?? []);
  const all = new Set<string>();
  for (const { key, source, target, attributes } of index.graph.edges)
    if (relations.has(attributes.kind) && source !== target && admitted.edges.has(key)) all.add(key);
  const within = focusNodes(index, choices, all);
  const edges = within === undefined ? all : edgesWithin(index, all, within);
  const nodes = new Set<string>();
  for (const key of edges) {
    const edge = index.edges.get(key);
    if (edge !== undefined) nodes.add(edge.source).add(edge.target);
  }
  return { nodes, edges, crowd: undefined };
}

function pathsOf(index: GraphIndex, { pathFrom, pathTo }: Choices): Path[] {
  return pathFrom === undefined || pathTo === undefined ? [] : findPaths(index, pathFrom, pathTo);
}

/** Admitted nodes of the kinds shown; what is selected, in focus or on a path fits whatever its kind. */
function fittingNodes(
  index: GraphIndex,
  choices: Choices,
  admitted: ReadonlySet<string>,
  forced: ReadonlySet<string>,
): Set<string> {
  const kinds = new Set(choices.kinds);
  const onPath = choices.pathFrom !== undefined && choices.pathTo !== undefined;
  const fitting = new Set<string>();
  for (const key of admitted) if (forced.has(key) || kinds.has(kindOf(index, key))) fitting.add(key);
  if (onPath) for (const key of forced) if (index.nodes.has(key)) fitting.add(key);
  return fitting;
}

function wantedEdges(
  index: GraphIndex,
  choices: Choices,
  admitted: Admitted,
  nodes: ReadonlySet<string>,
  paths: readonly Path[],
): Set<string> {
  const relations = new Set(choices.relations);
  const forced = new Set([
    ...choices.selection,
    ...paths.flatMap((path) => path.edges.map((edge) => edge.key)),
  ]);
  const edges = new Set<string>();
  const add = (key: string, isForced: boolean): void => {
    const edge = index.edges.get(key);
    if (edge === undefined || !nodes.has(edge.source) || !nodes.has(edge.target)) return;
    if (isForced || relations.has(edge.attributes.kind)) edges.add(key);
  };
  for (const key of admitted.edges) add(key, false);
  for (const key of forced) add(key, true);
  return edges;
}

function kindOf(index: GraphIndex, key: string): NodeKind {
  return index.nodes.get(key)?.attributes.kind ?? 'talk';
}

function focusNodes(
  index: GraphIndex,
  choices: Choices,
  edges: ReadonlySet<string>,
): ReadonlySet<string> | undefined {
  if (choices.focus === undefined || !index.nodes.has(choices.focus)) return undefined;
  return new Set(neighbourhood(index, [choices.focus], choices.depth, edges).keys());
}

function edgesWithin(index: GraphIndex, edges: ReadonlySet<string>, nodes: ReadonlySet<string>): Set<string> {
  const inside = new Set<string>();
  for (const key of edges) {
    const edge = index.edges.get(key);
    if (edge !== undefined && nodes.has(edge.source) && nodes.has(edge.target)) inside.add(key);
  }
  return inside;
}

function isShown(index: GraphIndex, key: string, nodes: ReadonlySet<string>): boolean {
  const edge = index.edges.get(key);
  return edge === undefined ? nodes.has(key) : nodes.has(edge.source) && nodes.has(edge.target);
}

function countNodes(index: GraphIndex, keys: ReadonlySet<string>): Map<NodeKind, number> {
  return countBy(keys, (key) => index.nodes.get(key)?.attributes.kind);
}

function countEdges(index: GraphIndex, keys: ReadonlySet<string>): Map<EdgeKind, number> {
  return countBy(keys, (key) => index.edges.get(key)?.attributes.kind);
}

function countBy<Value>(
  keys: ReadonlySet<string>,
  kindAt: (key: string) => Value | undefined,
): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const key of keys) {
    const value = kindAt(key);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
