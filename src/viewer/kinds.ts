import type { EdgeKind, NodeKind } from '../graph/attributes';

/** Node kinds in the order in which they are listed everywhere. */
export const nodeKinds = [
  'person',
  'concept',
  'institution',
  'talk',
  'series',
  'award',
  'paper',
] as const satisfies readonly NodeKind[];

export const kindNames: Readonly<Record<NodeKind, { readonly one: string; readonly many: string }>> = {
  person: { one: 'person', many: 'people' },
  concept: { one: 'concept', many: 'concepts' },
  institution: { one: 'institution', many: 'institutions' },
  talk: { one: 'talk', many: 'talks' },
  series: { one: 'series', many: 'series' },
  award: { one: 'award', many: 'awards' },
  paper: { one: 'paper', many: 'papers' },
};

/** Edge kinds in the order in which they are listed, with the names they have as a filter. */
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

/** A number with its noun: `1 person`, `12 people`. */
export function countOf(count: number, kind: NodeKind): string {
  const { one, many } = kindNames[kind];
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
