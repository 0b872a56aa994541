/** The nouns between resolving and drawing: what a corpus speaks of, joined over all its documents. */
import type { DocumentRecord, Evidence, MentionKind, PersonRole, RelationType } from './model';

export type EntityKind = 'person' | 'institution' | 'concept' | 'award' | 'paper' | 'series' | 'talk';

/** Something that the corpus speaks of, joined over all documents. `key` is `kind:slug`, made from content. */
export interface Entity {
  readonly key: string;
  readonly kind: EntityKind;
  readonly label: string;
  readonly aliases: readonly string[];
  /** Why mentions were joined into it, in words; empty when nothing had to be joined. */
  readonly merged: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** Which entity each name of a record stands for. */
export interface ResolvedRecord {
  readonly record: DocumentRecord;
  /** Names of each kind → entity key. A name that is not there is no entity (`TBA`). */
  readonly keys: Readonly<Record<MentionKind | 'series', ReadonlyMap<string, string>>>;
  /** The entity key of each talk, in the record's order; undefined where a talk says too little to be one. */
  readonly talks: readonly (string | undefined)[];
}

/** The entities of a corpus, sorted by key, and how its records speak of them; records sorted by source. */
export interface Resolution {
  readonly entities: readonly Entity[];
  readonly records: readonly ResolvedRecord[];
}

/** What a relation's `from` and `to` name. */
export const relationEnds = {
  affiliated_with: ['person', 'institution'],
  studied_at: ['person', 'institution'],
  founded: ['person', 'institution'],
  member_of: ['person', 'institution'],
  advised_by: ['person', 'person'],
  collaborates_with: ['person', 'person'],
  received: ['person', 'award'],
  works_on: ['person', 'concept'],
  part_of: ['institution', 'institution'],
} as const satisfies Readonly<Record<RelationType, readonly [MentionKind, MentionKind]>>;

/** The kind of entity that each list of a talk names. */
export const talkListKinds = {
  speakers: 'person',
  hosts: 'person',
  contacts: 'person',
  organizers: 'person',
  moderators: 'person',
  panelists: 'person',
  advisors: 'person',
  heldAt: 'institution',
  concepts: 'concept',
  papers: 'paper',
} as const satisfies Readonly<Record<PersonRole | 'heldAt' | 'concepts' | 'papers', MentionKind>>;
