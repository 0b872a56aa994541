import type { EdgeKind, NodeKind } from '../../graph/attributes';
import type { Company } from '../../graph/explore/filter';
import { edgeKinds, nodeKinds } from '../../graph/kinds';

export type Theme = 'auto' | 'light' | 'dark';
export type View = 'graph' | 'table' | 'talks' | 'matrix' | 'people' | 'concepts';
/** How rows and columns of the matrix are sorted: like beside like, or those with most talks first. */
export type MatrixOrder = 'alike' | 'most';

/** What the rows of the table are: nodes, or edges that are stated. */
export type TableOf = 'names' | 'statements';

/** A node that the reader has put somewhere in a view, in the coordinates of the layout. */
export interface Pin {
  readonly view: View;
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** A proof that is open in its announcement: the node or edge it belongs to, and which of its proofs. */
export interface Reading {
  readonly statement: string;
  readonly proof: number;
}

/** All that a reader decides. The loaded graph and these together determine what is on the screen. */
export interface Choices {
  readonly kinds: readonly NodeKind[];
  readonly relations: readonly EdgeKind[];
  readonly concepts: readonly string[];
  readonly everyConcept: boolean;
  readonly institutions: readonly string[];
  readonly series: readonly string[];
  readonly company: Company;
  readonly confidence: number;
  /** First and last month shown, `YYYY-MM`. */
  readonly since: string | undefined;
  readonly until: string | undefined;
  /** Keys of nodes and edges; the last one is described in the details. */
  readonly selection: readonly string[];
  readonly focus: string | undefined;
  readonly depth: number;
  readonly pathFrom: string | undefined;
  readonly pathTo: string | undefined;
  readonly reading: Reading | undefined;
  readonly view: View;
  readonly matrixOrder: MatrixOrder;
  readonly tableOf: TableOf;
  readonly insights: boolean;
  readonly pins: readonly Pin[];
  /** The permalink of the picture that the graph was laid out anew for; undefined while it lies as in the file. */
  readonly arranged: string | undefined;
  /** In a graph too large to draw: the nodes whose neighbours are drawn too, and whether all are drawn after all. */
  readonly grown: readonly string[];
  readonly whole: boolean;
  readonly theme: Theme;
}

export const greatestDepth = 3;

export const defaultChoices: Choices = {
  kinds: ['person', 'concept', 'institution'],
  relations: edgeKinds.filter((kind) => kind !== 'co_occurs'),
  concepts: [],
  everyConcept: false,
  institutions: [],
  series: [],
  company: 'speakers',
  confidence: 0,
  since: undefined,
  until: undefined,
  selection: [],
  focus: undefined,
  depth: 1,
  pathFrom: undefined,
  pathTo: undefined,
  reading: undefined,
  view: 'graph',
  matrixOrder: 'alike',
  tableOf: 'names',
  insights: false,
  pins: [],
  arranged: undefined,
  grown: [],
  whole: false,
  theme: 'auto',
};

/** The facets whose values are node keys. */
export type KeyFacet = 'concepts' | 'institutions' | 'series';

/** Selects only this node or edge; an open announcement is closed. */
export function select(choices: Choices, key: string): Choices {
  return { ...choices, selection: [key], reading: undefined };
}

/** Adds to the selection what is not in it, and takes off what is. */
export function toggleSelected(choices: Choices, key: string): Choices {
  return { ...choices, selection: toggled(choices.selection, key), reading: undefined };
}

/** Selects nothing. */
export function clearSelection(choices: Choices): Choices {
  return { ...choices, selection: [], reading: undefined };
}

/** Adds or takes off one value of a facet. */
export function toggleFacet(choices: Choices, facet: KeyFacet, key: string): Choices {
  return { ...choices, [facet]: toggled(choices[facet], key) };
}

/** Shows or hides a kind of node. */
export function toggleKind(choices: Choices, kind: NodeKind): Choices {
  return { ...choices, kinds: inOrder(nodeKinds, toggled(choices.kinds, kind)) };
}

/** Shows or hides a kind of edge. */
export function toggleRelation(choices: Choices, kind: EdgeKind): Choices {
  return { ...choices, relations: inOrder(edgeKinds, toggled(choices.relations, kind)) };
}

/** Shows only what lies within `depth` steps of a node, laid out anew: nodes moved before are let go. */
export function focusOn(choices: Choices, key: string, depth = 1): Choices {
  const pins = choices.pins.filter(({ view }) => view !== 'graph');
  return { ...choices, pins, focus: key, depth: Math.min(Math.max(depth, 1), greatestDepth) };
}

/** Shows the surroundings of a node; one step more where they are shown already, and after the last again one only. */
export function widenFocus(choices: Choices, key: string): Choices {
  return focusOn(choices, key, choices.focus === key ? (choices.depth % greatestDepth) + 1 : 1);
}

/** Shows again what lies anywhere; nodes moved in the picture around the focus are let go. */
export function leaveFocus(choices: Choices): Choices {
  if (choices.focus === undefined) return choices;
  const pins = choices.pins.filter(({ view }) => view !== 'graph');
  return { ...choices, pins, focus: undefined, depth: defaultChoices.depth };
}

/** Asks how two nodes are connected; either may still be missing. */
export function askPath(choices: Choices, from: string | undefined, to: string | undefined): Choices {
  return { ...choices, pathFrom: from, pathTo: to, reading: undefined };
}

/** Opens the announcement at a proof of a node or edge. */
export function readProof(choices: Choices, statement: string, proof: number): Choices {
  return { ...choices, reading: { statement, proof } };
}

/** Takes off all filters, and leaves selection, theme, view and places as they are. */
export function clearFilters(choices: Choices): Choices {
  const { kinds, relations, concepts, everyConcept, institutions, series } = defaultChoices;
  const { company, confidence, since, until, pathFrom, pathTo } = defaultChoices;
  const facets = { kinds, relations, concepts, everyConcept, institutions, series };
  const rest = { company, confidence, since, until, pathFrom, pathTo };
  return { ...leaveFocus(choices), ...facets, ...rest, reading: undefined };
}

/** Puts a node somewhere in the present view, to a tenth of a unit. */
export function pin(
  choices: Choices,
  key: string,
  { x, y }: { readonly x: number; readonly y: number },
): Choices {
  const { view, pins } = choices;
  const others = pins.filter((one) => one.key !== key || one.view !== view);
  return {
    ...choices,
    pins: [...others, { view, key, x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }],
  };
}

/** Draws the neighbours of a node too, in a graph too large to be drawn whole. */
export function grow(choices: Choices, key: string): Choices {
  return choices.grown.includes(key) ? choices : { ...choices, grown: [...choices.grown, key] };
}

/** One step back out of what was opened last: announcement, path, selection, focus. */
export function stepBack(choices: Choices): Choices {
  if (choices.reading !== undefined) return { ...choices, reading: undefined };
  if (choices.pathFrom !== undefined || choices.pathTo !== undefined)
    return askPath(choices, undefined, undefined);
  if (choices.selection.length > 0) return clearSelection(choices);
  return leaveFocus(choices);
}

function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}

function inOrder<Value>(order: readonly Value[], values: readonly Value[]): readonly Value[] {
  return order.filter((one) => values.includes(one));
}
