import type { GraphEdge, GraphNode } from '../../graph/attributes';
import type { Arrangement } from '../../graph/enrich/arrange';
import { layoutWeights } from '../../graph/enrich/layout-weights';
import type { Point } from '../../graph/enrich/seed-positions';
import { companyTies, genealogy } from '../../graph/explore/genealogy';
import type { GraphIndex } from '../../graph/graph-index';
import { appendTo } from '../../util/append-to';
import type { Board } from '../canvas/board';
import { type Choices, defaultChoices } from '../choices/choices';
import { fromPermalink, toPermalink } from '../choices/permalink';
import { derive, type Scene } from '../scene/derive';
import { projections } from '../scene/projections';

/** How far out a node lies beside those it is tied to, and how far beside a single one in the middle. */
const [besideScale, besideStep] = [1.1, 6];
const nowhere: ReadonlyMap<string, Point> = new Map();

/** The board of the whole graph, as the file has it. */
export function wholeBoard({ graph }: GraphIndex): Board {
  return { nodes: graph.nodes, edges: graph.edges, places: nowhere, isGrouped: true };
}

/** The board of the whole graph with some nodes arranged anew; what was not arranged lies beside what it is tied to. */
export function arrangedBoard(
  index: GraphIndex,
  arranged: ReadonlyMap<string, Point>,
  isGrouped: boolean,
): Board {
  return { ...wholeBoard(index), places: withNeighbours(index, arranged), isGrouped };
}

/** The board of the people that have advisors, students or collaborators; `companies` are places of some of them. */
export function peopleBoard(index: GraphIndex, companies = nowhere): Board {
  const edges = edgesOfView(index, 'people');
  return { ...endsOf(index, edges), edges, places: genealogy(edges, companies), isGrouped: false };
}

/** The board of the concepts that go together, at some places. */
export function conceptBoard(index: GraphIndex, places: ReadonlyMap<string, Point>): Board {
  const edges = edgesOfView(index, 'concepts');
  return { ...endsOf(index, edges), edges, places, isGrouped: false };
}

/** What to lay out for the concept map: ties by how exclusive they are, and full ones to what a concept lies within. */
export function conceptArrangement(index: GraphIndex): Arrangement {
  return arrangementOf(index, edgesOfView(index, 'concepts'));
}

/** What to lay out before people can be placed: colleagues who stand in no line of advisors. */
export function companyArrangement(index: GraphIndex): Arrangement {
  return arrangementOf(index, companyTies(edgesOfView(index, 'people')));
}

function arrangementOf(index: GraphIndex, edges: readonly GraphEdge[]): Arrangement {
  return {
    nodes: endsOf(index, edges).nodes.map(({ key, attributes }) => ({ key, size: attributes.importance })),
    ties: edges.map(({ source, target, attributes }) => ({ source, target, weight: attributes.weight })),
  };
}

/** What to lay out when the nodes that a permalink shows are to be arranged by their own ties. */
export function arrangementFor(index: GraphIndex, link: string): Arrangement {
  const { nodes, edges }: Scene = derive(index, { ...fromPermalink(link), view: 'graph' });
  return {
    nodes: index.graph.nodes
      .filter(({ key }) => nodes.has(key))
      .map(({ key, attributes }) => ({ key, size: attributes.importance })),
    ties: index.graph.edges
      .filter(({ key }) => edges.has(key))
      .map(({ source, target, attributes }) => ({
        source,
        target,
        weight: layoutWeights[attributes.kind] * Math.min(3, attributes.weight),
      })),
  };
}

/** The permalink of what lies around the focus, whatever else is filtered: its places stay while filters change. */
export function surroundingsLink({ kinds, relations, focus, depth }: Choices): string | undefined {
  return focus === undefined ? undefined : toPermalink({ ...defaultChoices, kinds, relations, focus, depth });
}

/** The choices that arrange the graph anew for what is shown now; pins of the old arrangement are let go. */
export function arrangeShown(choices: Choices): Choices {
  const { kinds, relations, concepts, everyConcept, institutions, series } = choices;
  const { company, confidence, since, until, focus, depth, grown, whole } = choices;
  const facets = { kinds, relations, concepts, everyConcept, institutions, series };
  const rest = { company, confidence, since, until, focus, depth, grown, whole };
  const shown = { ...defaultChoices, ...facets, ...rest };
  return {
    ...choices,
    arranged: toPermalink(shown),
    pins: choices.pins.filter(({ view }) => view !== 'graph'),
  };
}

/** The choices with the graph lying as the file has it. */
export function arrangeAsBuilt(choices: Choices): Choices {
  return { ...choices, arranged: undefined, pins: choices.pins.filter(({ view }) => view !== choices.view) };
}

function edgesOfView({ graph }: GraphIndex, view: 'people' | 'concepts'): readonly GraphEdge[] {
  const relations = new Set(projections[view]?.relations ?? []);
  return graph.edges.filter(
    ({ source, target, attributes }) => relations.has(attributes.kind) && source !== target,
  );
}

function endsOf(
  { graph }: GraphIndex,
  edges: readonly GraphEdge[],
): { readonly nodes: readonly GraphNode[] } {
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
  return { nodes: graph.nodes.filter(({ key }) => ends.has(key)) };
}

/** Some places, and for each node without one that is tied to these a place on their outer side. */
function withNeighbours(
  { graph }: GraphIndex,
  places: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  const beside = new Map<string, Point[]>();
  for (const { source, target } of graph.edges) {
    const [from, to] = [places.get(source), places.get(target)];
    if (from !== undefined && to === undefined) appendTo(beside, target, from);
    if (to !== undefined && from === undefined) appendTo(beside, source, to);
  }
  const outwards = (points: readonly Point[]): Point => {
    const mean = (axis: 'x' | 'y'): number =>
      points.reduce((sum, point) => sum + point[axis], 0) / points.length;
    return { x: mean('x') * besideScale + besideStep, y: mean('y') * besideScale };
  };
  return new Map([...[...beside].map(([key, points]) => [key, outwards(points)] as const), ...places]);
}
