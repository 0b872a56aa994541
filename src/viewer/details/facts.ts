import type { EdgeAttributes, GraphEdge, GraphNode } from '../../graph/attributes';
import { confidenceOf, type GraphIndex, otherEnd } from '../../graph/graph-index';
import type { Evidence } from '../../model';
import { appendTo } from '../../util/append-to';
import { compareText } from '../../util/compare-text';
import { phraseOf, type Wording, wordings } from './wordings';

/** A statement about a node as a sentence with a gap: `before`, the other node, `after`. */
export interface Fact {
  readonly edge: GraphEdge;
  readonly before: string;
  readonly other: GraphNode;
  readonly after: string;
  /** Of a derived statement the talks that it follows from, newest first. */
  readonly talks: readonly GraphNode[];
}

export interface FactGroup {
  readonly title: string;
  readonly facts: readonly Fact[];
}

/** Below this, a statement is shown as uncertain. */
export const certainty = 0.8;

/**
 * Everything the graph says of a node, grouped by relation; talks newest first, the rest by weight. What the same words
 * prove stands together.
 */
export function factsAbout(index: GraphIndex, key: string): FactGroup[] {
  const groups = new Map<Wording, Fact[]>();
  for (const edge of index.edgesOf.get(key) ?? []) {
    const other = index.nodes.get(otherEnd(edge, key));
    if (other === undefined) continue;
    const wording = wordingFor(edge, key);
    const after = qualifiers(edge, other);
    const fact = {
      edge,
      other,
      ...phraseOf(wording, edge.attributes),
      after,
      talks: talksBehind(index, edge),
    };
    appendTo(groups, wording, fact);
  }
  return [...groups]
    .sort(([one], [other]) => one.order - other.order)
    .map(([wording, facts]) => ({ title: wording.group, facts: byProof(facts.sort(byDateThenWeight)) }));
}

/** Whether the first proof of two statements is the same. */
export function haveSameProof(one: Fact, other: Fact | undefined): boolean {
  return proofKey(one) !== undefined && other !== undefined && proofKey(one) === proofKey(other);
}

/** An edge as a whole sentence without its full stop, in three parts. */
export function sentenceOf(
  index: GraphIndex,
  edge: GraphEdge,
): { readonly subject: string; readonly verb: string; readonly object: string } {
  const label = (key: string): string => index.nodes.get(key)?.attributes.label ?? key;
  const verbs = wordings[edge.attributes.kind].verb;
  const verb = typeof verbs === 'string' ? verbs : verbs[edge.attributes.when ?? 'current'];
  return { subject: label(edge.source), verb, object: label(edge.target) };
}

/** The proofs of a node or an edge. A derived edge has those of the statements it rests on. */
export function proofsOf(index: GraphIndex, statement: string): readonly Evidence[] {
  const edge = index.edges.get(statement);
  if (edge === undefined) return index.nodes.get(statement)?.attributes.evidence ?? [];
  return groundsOf(index, edge).flatMap((ground) => ground.attributes.evidence);
}

/** The stated edges that an edge rests on: itself, or its basis when it is derived. */
export function groundsOf(index: GraphIndex, edge: GraphEdge): readonly GraphEdge[] {
  if (edge.attributes.basis === undefined) return [edge];
  return edge.attributes.basis.flatMap((key) => index.edges.get(key) ?? []);
}

/** Whether the best proof of an edge leaves a doubt. */
export function isUncertain(edge: GraphEdge): boolean {
  return confidenceOf(edge) < certainty;
}

/** Facts in their order, but each next to the first with the same first proof. */
function byProof(facts: readonly Fact[]): Fact[] {
  const together = new Map<string, Fact[]>();
  for (const fact of facts) appendTo(together, proofKey(fact) ?? fact.edge.key, fact);
  return [...together.values()].flat();
}

function proofKey({ edge }: Fact): string | undefined {
  const [first] = edge.attributes.evidence;
  return first === undefined ? undefined : `${first.start} ${first.end} ${first.document}`;
}

function talksBehind(index: GraphIndex, edge: GraphEdge): GraphNode[] {
  if (edge.attributes.kind !== 'speaks_on') return [];
  return groundsOf(index, edge)
    .filter((ground) => ground.attributes.kind === 'gave')
    .flatMap((ground) => index.nodes.get(ground.target) ?? [])
    .sort((one, other) => compareText(other.attributes.start ?? '', one.attributes.start ?? ''));
}

function wordingFor(edge: GraphEdge, key: string): Wording {
  const wording = wordings[edge.attributes.kind];
  return edge.undirected || edge.source === key ? wording.from : wording.to;
}

function qualifiers({ attributes }: GraphEdge, other: GraphNode): string {
  const parts = [attributes.role, attributes.degree, attributes.field, attributes.years, talksOf(attributes)];
  const date = other.attributes.start?.slice(0, 10);
  return [...parts, date === undefined ? undefined : formatDay(date)]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}

function talksOf({ kind, weight }: EdgeAttributes): string | undefined {
  if (kind !== 'speaks_on') return undefined;
  return weight === 1 ? 'in 1 talk' : `in ${weight} talks`;
}

const longDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `2019-11-24` as `24 November 2019`; anything else as it is. */
export function formatDay(day: string): string {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return day;
  return longDay.format(Date.UTC(year, month - 1, date));
}

function byDateThenWeight(one: Fact, other: Fact): number {
  const [left, right] = [one.other.attributes, other.other.attributes];
  const lastTalk = ({ talks }: Fact): string => talks[0]?.attributes.start ?? '';
  return (
    compareText(right.start ?? '', left.start ?? '') ||
    other.edge.attributes.weight - one.edge.attributes.weight ||
    compareText(lastTalk(other), lastTalk(one)) ||
    (left.label < right.label ? -1 : 1)
  );
}
