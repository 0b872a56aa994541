import type { EdgeKind, GraphEdge, NodeKind } from '../graph/attributes';
import { asksForTalks, type GraphFilter, selectGraph } from '../graph/filter';
import { type GraphIndex, otherEnd } from '../graph/graph-index';
import { neighbourhood } from '../graph/neighbourhood';
import { findPaths, type Path } from '../graph/paths';
import type { Choices } from './choices';

/** What is on the screen, given a graph and the choices. */
export interface Scene {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Talks that pass the filters, drawn or not. */
  readonly talks: ReadonlySet<string>;
  /** How many nodes and edges of each kind the filters admit, whether the kind is shown or not. */
  readonly kindCounts: ReadonlyMap<NodeKind, number>;
  readonly relationCounts: ReadonlyMap<EdgeKind, number>;
  /** Selected keys that the filters hide. */
  readonly hiddenSelection: readonly string[];
  readonly paths: readonly Path[];
  /** True when only some of the talks are asked for. */
  readonly filtered: boolean;
}

/** The filter that the choices amount to, kinds and relations included. */
export function filterOf(choices: Choices): GraphFilter {
  const { since, until, ...rest } = choices;
  return { ...rest, ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
}

/** All that is shown for the choices. Pure; linear in the graph but for the paths. */
export function derive(index: GraphIndex, choices: Choices): Scene {
  const filter = filterOf(choices);
  const { kinds: _kinds, relations: _relations, ...talkFilter } = filter;
  const admitted = selectGraph(index, talkFilter);
  const paths = pathsOf(index, choices);
  const forced = new Set([...choices.selection, ...paths.flatMap((path) => path.nodes)]);
  const wanted = wantedNodes(index, choices, admitted.nodes, forced);
  const relations = new Set(choices.relations);
  const onPaths = new Set(paths.flatMap((path) => path.edges.map((edge) => edge.key)));
  const allEdges = new Set<string>();
  for (const edge of index.graph.edges) {
    if (!wanted.has(edge.source) || !wanted.has(edge.target)) continue;
    const shown = admitted.edges.has(edge.key) && relations.has(edge.attributes.kind);
    if (shown || onPaths.has(edge.key) || choices.selection.includes(edge.key)) allEdges.add(edge.key);
  }
  const within = focusNodes(index, choices, allEdges);
  const nodes = within === undefined ? wanted : new Set([...wanted].filter((key) => within.has(key)));
  return {
    nodes,
    edges: within === undefined ? allEdges : edgesWithin(index, allEdges, nodes),
    talks: admitted.talks,
    kindCounts: countNodes(index, admitted.nodes),
    relationCounts: countEdges(index, admitted.edges),
    hiddenSelection: choices.selection.filter((key) => !isShown(index, key, nodes)),
    paths,
    filtered: asksForTalks(filter),
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

function pathsOf(index: GraphIndex, { pathFrom, pathTo }: Choices): Path[] {
  return pathFrom === undefined || pathTo === undefined ? [] : findPaths(index, pathFrom, pathTo);
}

/** Admitted nodes of the kinds shown; what is selected or on a path is drawn whatever its kind. */
function wantedNodes(
  index: GraphIndex,
  choices: Choices,
  admitted: ReadonlySet<string>,
  forced: ReadonlySet<string>,
): Set<string> {
  const kinds = new Set(choices.kinds);
  const onPath = choices.pathFrom !== undefined && choices.pathTo !== undefined;
  const wanted = new Set<string>();
  for (const { key, attributes } of index.graph.nodes) {
    const isForced = forced.has(key) || key === choices.focus;
    if ((kinds.has(attributes.kind) || isForced) && (admitted.has(key) || (onPath && isForced)))
      wanted.add(key);
  }
  return wanted;
}

function focusNodes(
  index: GraphIndex,
  choices: Choices,
  edges: ReadonlySet<string>,
): ReadonlyMap<string, number> | undefined {
  if (choices.focus === undefined || !index.nodes.has(choices.focus)) return undefined;
  return neighbourhood(index, [choices.focus], choices.depth, edges);
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
  return countBy(index.graph.nodes.filter((node) => keys.has(node.key)).map((node) => node.attributes.kind));
}

function countEdges(index: GraphIndex, keys: ReadonlySet<string>): Map<EdgeKind, number> {
  return countBy(index.graph.edges.filter((edge) => keys.has(edge.key)).map((edge) => edge.attributes.kind));
}

function countBy<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
