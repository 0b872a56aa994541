import type { EdgeKind } from '../attributes';

/**
 * How strongly an edge of a kind pulls its ends together, in communities, layout and importance. Co-occurrence does
 * not pull: it follows from the talks, and would drown everything else. Hubs (a university, a series) pull little.
 */
export const layoutWeights: Readonly<Record<EdgeKind, number>> = {
  gave: 2,
  hosted: 0.7,
  organized: 0.4,
  moderated: 0.4,
  about: 0.6,
  held_at: 0.2,
  part_of_series: 0.4,
  cites: 1,
  affiliated_with: 0.7,
  studied_at: 0.4,
  advised_by: 2,
  collaborates_with: 2,
  received: 1,
  works_on: 1,
  part_of: 1,
  founded: 0.7,
  member_of: 0.4,
  broader: 0.5,
  speaks_on: 0.3,
  co_occurs: 0,
};
