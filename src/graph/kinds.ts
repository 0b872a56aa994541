import { counted } from '../util/counted';
import type { EdgeKind, NodeKind } from './attributes';

/** What nodes of a kind are called, in the order in which the kinds are listed everywhere. */
export const kindNames: Readonly<Record<NodeKind, { readonly one: string; readonly many: string }>> = {
  person: { one: 'person', many: 'people' },
  concept: { one: 'concept', many: 'concepts' },
  institution: { one: 'institution', many: 'institutions' },
  talk: { one: 'talk', many: 'talks' },
  series: { one: 'series', many: 'series' },
  award: { one: 'award', many: 'awards' },
  paper: { one: 'paper', many: 'papers' },
};

export const nodeKinds = Object.keys(kindNames) as readonly NodeKind[];

/** Whether a name is that of a kind of node. */
export function isNodeKind(name: string): name is NodeKind {
  return Object.hasOwn(kindNames, name);
}

/** The names that edges of a kind have as a filter, in the order in which they are listed. */
export const relationNames: Readonly<Record<EdgeKind, string>> = {
  speaks_on: 'spoke on',
  gave: 'gave the talk',
  about: 'talk is about',
  works_on: 'works on',
  advised_by: 'advised by',
  collaborates_with: 'collaborates with',
  affiliated_with: 'affiliated with',
  studied_at: 'studied at',
  member_of: 'member of',
  founded: 'founded',
  received: 'received award',
  hosted: 'hosted',
  organized: 'organized',
  moderated: 'moderated',
  held_at: 'held at',
  part_of_series: 'part of series',
  cites: 'cites paper',
  broader: 'broader concept',
  part_of: 'part of institution',
  co_occurs: 'occurs together',
};

export const edgeKinds = Object.keys(relationNames) as readonly EdgeKind[];

/** Whether a name is that of a kind of edge. */
export function isEdgeKind(name: string): name is EdgeKind {
  return Object.hasOwn(relationNames, name);
}

/** A number with its noun: `1 person`, `12 people`. */
export function countOf(count: number, kind: NodeKind): string {
  const { one, many } = kindNames[kind];
  return counted(count, one, many);
}
