import type { EdgeAttributes, NodeAttributes } from '../graph/attributes';
import type { Evidence } from '../model';

/** A column of a format that knows only flat values. */
export interface Column<Attributes> {
  readonly name: string;
  readonly type: 'string' | 'double' | 'integer';
  readonly value: (attributes: Attributes) => string | number | undefined;
}

/** Of nodes, besides key, label and place. */
export const nodeColumns: readonly Column<NodeAttributes>[] = [
  { name: 'kind', type: 'string', value: ({ kind }) => kind },
  { name: 'aliases', type: 'string', value: ({ aliases }) => aliases.join('; ') },
  { name: 'community', type: 'integer', value: ({ community }) => community },
  { name: 'importance', type: 'double', value: ({ importance }) => importance },
  { name: 'start', type: 'string', value: ({ start }) => start },
  { name: 'end', type: 'string', value: ({ end }) => end },
  { name: 'timezone', type: 'string', value: ({ timezone }) => timezone },
  { name: 'venue', type: 'string', value: ({ venue }) => venue },
  { name: 'link', type: 'string', value: ({ link }) => link },
  { name: 'status', type: 'string', value: ({ status }) => status },
  { name: 'note', type: 'string', value: ({ note }) => note },
  { name: 'merged', type: 'string', value: ({ merged }) => merged.join(' ') },
  { name: 'evidence', type: 'string', value: ({ evidence }) => places(evidence) },
];

/** Of edges, besides key, ends and weight. */
export const edgeColumns: readonly Column<EdgeAttributes>[] = [
  { name: 'kind', type: 'string', value: ({ kind }) => kind },
  { name: 'origin', type: 'string', value: ({ origin }) => origin },
  { name: 'when', type: 'string', value: ({ when }) => when },
  { name: 'role', type: 'string', value: ({ role }) => role },
  { name: 'degree', type: 'string', value: ({ degree }) => degree },
  { name: 'field', type: 'string', value: ({ field }) => field },
  { name: 'years', type: 'string', value: ({ years }) => years },
  { name: 'evidence', type: 'string', value: ({ evidence }) => places(evidence) },
  { name: 'basis', type: 'string', value: ({ basis }) => basis?.join(' ; ') },
];

/** `talk.txt 120-131 rule-name 0.9`, one after the other: which characters of which document say it. */
function places(evidence: readonly Evidence[]): string | undefined {
  const list = evidence.map(
    ({ document, start, end, rule, confidence }) => `${document} ${start}-${end} ${rule} ${confidence}`,
  );
  return list.length === 0 ? undefined : list.join(' ; ');
}

/** The size to draw a node with, 4 to 24, from its importance. */
export function nodeSize({ importance }: NodeAttributes): number {
  return Math.round((4 + 20 * Math.sqrt(importance)) * 100) / 100;
}
