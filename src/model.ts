/** The nouns of talkgraph. Every stage takes and gives these, and nothing else. All are plain JSON. */

/** A half-open stretch of a document's text, in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something to read: a file, a pasted text, a dropped attachment. `name` is how people will see it cited. */
export interface Source {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** What went wrong and what was done about it. An `error` lost something; a `warning` is a doubt. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly source: string;
  readonly line?: number;
  readonly message: string;
}

/** Fields of a talk that a format or a label can state. */
export type FieldName =
  | 'title'
  | 'series'
  | 'speaker'
  | 'affiliation'
  | 'start'
  | 'end'
  | 'timezone'
  | 'venue'
  | 'link'
  | 'host'
  | 'contact'
  | 'organizer'
  | 'moderator'
  | 'panelist'
  | 'advisor'
  | 'heldAt'
  | 'abstract'
  | 'bio'
  | 'status'
  | 'paper'
  | 'keywords'
  | 'language';

/**
 * A field that the format itself states (DTSTART, a JSON key, front matter), with the words that state it.
 * `value` is the normal form: dates `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM` in wall-clock time as announced.
 */
export interface StatedField extends Span {
  readonly name: FieldName;
  readonly value: string;
}

/** A stretch that a format holds apart: one event of a calendar, one entry of a feed. */
export interface Part extends Span {
  readonly fields: readonly StatedField[];
}

/** A line that the format marks as a heading; `level` 1 is the highest. */
export interface Heading extends Span {
  readonly level: number;
}

/** A source as a person would read it. Parts are in order and do not overlap; a plain page has one. */
export interface Document {
  readonly source: string;
  readonly format: string;
  readonly text: string;
  readonly parts: readonly Part[];
  /** When it was sent or posted, `YYYY-MM-DD`; what "next Tuesday" is counted from. */
  readonly posted?: string;
  /** Web addresses and mail domains under which it was published; a hint of who runs the event. */
  readonly domains?: readonly string[];
  readonly language?: string;
  readonly headings?: readonly Heading[];
}

export interface ReadResult {
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
}

/** A value with the words it was read from. */
export interface Field<Value = string> extends Span {
  readonly value: Value;
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A person as printed in a talk's header. `value` is the name, the affiliation stands beside it if printed. */
export interface PersonField extends Field {
  readonly affiliation?: Field;
}

export type TalkStatus = 'scheduled' | 'cancelled' | 'moved';

export type PersonRole =
  | 'speakers'
  | 'hosts'
  | 'contacts'
  | 'organizers'
  | 'moderators'
  | 'panelists'
  | 'advisors';

/** What the layout of a document says of one talk. Every field may be missing. */
export interface TalkLayout extends Span {
  readonly title?: Field;
  readonly series?: Field;
  /** All readings of the start and the end are kept; the first is the chosen one. */
  readonly starts: readonly Field[];
  readonly ends: readonly Field[];
  readonly timezone?: Field;
  readonly venue?: Field;
  readonly link?: Field;
  readonly language?: string;
  readonly status: TalkStatus;
  readonly people: Readonly<Record<PersonRole, readonly PersonField[]>>;
  /** Organisations named as running the event. */
  readonly heldAt: readonly Field[];
}

export type SectionKind =
  | 'header'
  | 'title'
  | 'abstract'
  | 'bio'
  | 'keywords'
  | 'references'
  | 'notes'
  | 'boilerplate'
  | 'repeated';

/** A stretch of one kind; together the sections cover the text. `talk` is an index into the layout's talks. */
export interface Section extends Span {
  readonly kind: SectionKind;
  readonly talk?: number;
}

/** The outcome of segmenting one document. */
export interface Layout {
  readonly talks: readonly TalkLayout[];
  readonly sections: readonly Section[];
  readonly problems: readonly Problem[];
}

export type MentionKind = 'person' | 'institution' | 'concept' | 'award' | 'paper';

/**
 * Words that name an entity. `name` is what this document calls the entity at its fullest ("Ada" → "Ada
 * Byron"; "ETH" → "ETH Zürich"; "SGD" → "stochastic gradient descent");
 * within one document, equal kind and name mean the same entity.
 */
export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly name: string;
  readonly rule: string;
  readonly confidence: number;
  /** Institutions: the name of the institution that this one belongs to. */
  readonly partOf?: string;
  /** Concepts: true when the vocabulary knows it, false for a keyphrase found in the text. */
  readonly known?: boolean;
  /** Concepts: how central it is to the text it stands in, 0 to 1. */
  readonly salience?: number;
}

export type RelationType =
  | 'affiliated_with'
  | 'studied_at'
  | 'advised_by'
  | 'collaborates_with'
  | 'received'
  | 'works_on'
  | 'part_of'
  | 'founded'
  | 'member_of';

/** Where a statement stands and by which rule it was read. */
export interface Evidence extends Span {
  readonly document: string;
  readonly rule: string;
  readonly confidence: number;
}

export type When = 'current' | 'past' | 'future';

/** A statement between two entities of one document, named as its mentions name them. */
export interface Relation {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly when?: When;
  readonly role?: string;
  readonly degree?: string;
  readonly field?: string;
  /** A year or a span of years, as printed: `2015`, `2015–2018`. */
  readonly years?: string;
  readonly evidence: readonly Evidence[];
}

export type TalkField =
  | 'title'
  | 'series'
  | 'start'
  | 'end'
  | 'venue'
  | 'link'
  | PersonRole
  | 'heldAt'
  | 'concepts'
  | 'papers';

/** Proof that a talk's field has this value. For concepts, `salience` (0 to 1) says how central it is. */
export interface TalkEvidence extends Evidence {
  readonly field: TalkField;
  readonly value: string;
  readonly salience?: number;
}

/** One talk of a record. Lists hold names as the record's mentions have them; concepts in order of salience. */
export interface Talk {
  readonly title?: string;
  readonly series?: string;
  readonly start?: string;
  readonly end?: string;
  readonly timezone?: string;
  readonly venue?: string;
  readonly link?: string;
  readonly language?: string;
  readonly status: TalkStatus;
  readonly speakers: readonly string[];
  readonly hosts: readonly string[];
  readonly contacts: readonly string[];
  readonly organizers: readonly string[];
  readonly moderators: readonly string[];
  readonly panelists: readonly string[];
  readonly advisors: readonly string[];
  readonly heldAt: readonly string[];
  readonly concepts: readonly string[];
  readonly papers: readonly string[];
  readonly abstract?: Span;
  readonly bio?: Span;
  readonly evidence: readonly TalkEvidence[];
}

/** All that one document says: the seam between reading and joining. One line of records.jsonl. */
export interface DocumentRecord {
  readonly talkgraph: typeof recordVersion;
  readonly source: string;
  readonly format: string;
  readonly posted?: string;
  readonly talks: readonly Talk[];
  readonly relations: readonly Relation[];
  readonly mentions: readonly Mention[];
  readonly problems: readonly Problem[];
  readonly text: string;
}

export const recordVersion = 1;
