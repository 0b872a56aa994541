import type { EdgeKind } from '../../graph/attributes';

/** What stands over the other ends of an edge: in the note of its source, and in that of its target. */
export interface RelationHeadings {
  readonly source: string;
  readonly target: string;
}

/** In the order in which they are read best. */
export const relationHeadings = {
  gave: { source: 'Talks', target: 'Speakers' },
  hosted: { source: 'Hosted', target: 'Hosts' },
  organized: { source: 'Organized', target: 'Organizers' },
  moderated: { source: 'Moderated', target: 'Moderators' },
  about: { source: 'Concepts', target: 'Talks about it' },
  held_at: { source: 'Held at', target: 'Talks held here' },
  part_of_series: { source: 'Series', target: 'Talks' },
  cites: { source: 'Papers', target: 'Cited in' },
  advised_by: { source: 'Advisors', target: 'Students' },
  collaborates_with: { source: 'Collaborators', target: 'Collaborators' },
  affiliated_with: { source: 'Affiliations', target: 'People' },
  studied_at: { source: 'Education', target: 'Alumni and students' },
  member_of: { source: 'Memberships', target: 'Members' },
  founded: { source: 'Founded', target: 'Founders' },
  received: { source: 'Awards', target: 'Recipients' },
  works_on: { source: 'Works on', target: 'Works on this' },
  speaks_on: { source: 'Spoke on', target: 'Who speaks on this' },
  part_of: { source: 'Part of', target: 'Parts' },
  broader: { source: 'Broader', target: 'Narrower' },
  co_occurs: { source: 'Occurs together with', target: 'Occurs together with' },
} as const satisfies Readonly<Record<EdgeKind, RelationHeadings>>;
