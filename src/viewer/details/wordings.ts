import type { EdgeAttributes, EdgeKind } from '../../graph/attributes';
import type { When } from '../../model';

/**
 * How an edge is told from one of its ends: nothing before the other end where the group says it all. A phrase may
 * depend on whether the statement is about now.
 */
export interface Wording {
  readonly order: number;
  readonly group: string;
  readonly phrase: string | Readonly<Record<When, string>>;
}

interface EdgeWording {
  /** From the source's, and from the target's point of view. */
  readonly from: Wording;
  readonly to: Wording;
  readonly verb: string | Readonly<Record<When, string>>;
}

const works = { current: 'works at', past: 'worked at', future: 'will join' };

/** The words for every kind of edge, in every direction. */
export const wordings = {
  gave: {
    from: { order: 1, group: 'Talks', phrase: 'gave' },
    to: { order: 1, group: 'Speakers', phrase: 'given by' },
    verb: 'gave',
  },
  hosted: {
    from: { order: 12, group: 'Hosted', phrase: 'hosted' },
    to: { order: 2, group: 'Hosts', phrase: 'hosted by' },
    verb: 'hosted',
  },
  organized: {
    from: { order: 13, group: 'Organized', phrase: 'organized' },
    to: { order: 3, group: 'Organizers', phrase: 'organized by' },
    verb: 'organized',
  },
  moderated: {
    from: { order: 14, group: 'Moderated', phrase: 'moderated' },
    to: { order: 4, group: 'Moderators', phrase: 'moderated by' },
    verb: 'moderated',
  },
  about: {
    from: { order: 5, group: 'Concepts', phrase: 'about' },
    to: { order: 5, group: 'Talks', phrase: '' },
    verb: 'is about',
  },
  held_at: {
    from: { order: 6, group: 'Held at', phrase: 'at' },
    to: { order: 20, group: 'Talks held here', phrase: '' },
    verb: 'was held at',
  },
  part_of_series: {
    from: { order: 7, group: 'Series', phrase: 'part of' },
    to: { order: 7, group: 'Talks', phrase: '' },
    verb: 'is part of',
  },
  cites: {
    from: { order: 8, group: 'Papers', phrase: 'points to' },
    to: { order: 8, group: 'Talks', phrase: '' },
    verb: 'points to',
  },
  advised_by: {
    from: { order: 2, group: 'Advisors', phrase: 'advised by' },
    to: { order: 3, group: 'Students', phrase: 'advised' },
    verb: 'was advised by',
  },
  collaborates_with: {
    from: { order: 4, group: 'Collaborators', phrase: 'works with' },
    to: { order: 4, group: 'Collaborators', phrase: 'works with' },
    verb: 'works with',
  },
  affiliated_with: {
    from: { order: 5, group: 'Affiliations', phrase: works },
    to: {
      order: 9,
      group: 'People',
      phrase: { current: '', past: 'formerly', future: 'to come' },
    },
    verb: works,
  },
  studied_at: {
    from: { order: 6, group: 'Education', phrase: 'studied at' },
    to: { order: 10, group: 'Alumni and students', phrase: '' },
    verb: 'studied at',
  },
  member_of: {
    from: { order: 7, group: 'Memberships', phrase: 'member of' },
    to: { order: 11, group: 'Members', phrase: '' },
    verb: 'is a member of',
  },
  founded: {
    from: { order: 8, group: 'Founded', phrase: 'founded' },
    to: { order: 8, group: 'Founders', phrase: 'founded by' },
    verb: 'founded',
  },
  received: {
    from: { order: 9, group: 'Awards', phrase: 'received' },
    to: { order: 1, group: 'Recipients', phrase: 'received by' },
    verb: 'received',
  },
  works_on: {
    from: { order: 10, group: 'Works on', phrase: 'works on' },
    to: { order: 2, group: 'Works on this', phrase: '' },
    verb: 'works on',
  },
  speaks_on: {
    from: { order: 11, group: 'Spoke on', phrase: 'spoke on' },
    to: { order: 1, group: 'Who speaks on this', phrase: '' },
    verb: 'spoke on',
  },
  broader: {
    from: { order: 30, group: 'Broader', phrase: 'belongs to' },
    to: { order: 31, group: 'Narrower', phrase: 'includes' },
    verb: 'belongs to',
  },
  part_of: {
    from: { order: 30, group: 'Part of', phrase: 'part of' },
    to: { order: 31, group: 'Parts', phrase: 'includes' },
    verb: 'is part of',
  },
  co_occurs: {
    from: { order: 40, group: 'Occurs together with', phrase: 'together with' },
    to: { order: 40, group: 'Occurs together with', phrase: 'together with' },
    verb: 'occurs together with',
  },
} as const satisfies Readonly<Record<EdgeKind, EdgeWording>> as Readonly<Record<EdgeKind, EdgeWording>>;

/** The words before the other node's name. */
export function phraseOf(wording: Wording, { when }: EdgeAttributes): { readonly before: string } {
  const { phrase } = wording;
  return { before: typeof phrase === 'string' ? phrase : phrase[when ?? 'current'] };
}
