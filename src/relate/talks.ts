import type {
  Document,
  Field,
  Layout,
  Mention,
  PersonRole,
  Section,
  Talk,
  TalkEvidence,
  TalkField,
  TalkLayout,
} from '../model';
import { institutionOf, nameOf } from './layout-statements';
import { indexMentions, type MentionIndex } from './mention-index';
import { conceptsOf } from './talk-concepts';
import { papersOf } from './talk-papers';

const roles: readonly PersonRole[] = [
  'speakers',
  'hosts',
  'contacts',
  'organizers',
  'moderators',
  'panelists',
  'advisors',
];

/** The talks of a document, people and institutions by the names that its mentions give them. */
export function talksOf(document: Document, layout: Layout, mentions: readonly Mention[]): Talk[] {
  const index = indexMentions(mentions);
  return layout.talks.map((talk, number) => {
    const sections = layout.sections.filter((section) => belongsTo(section, number, layout));
    return talkOf(document, talk, sections, index);
  });
}

function belongsTo(section: Section, number: number, layout: Layout): boolean {
  return section.talk === undefined ? layout.talks.length === 1 : section.talk === number;
}

function talkOf(
  document: Document,
  talk: TalkLayout,
  sections: readonly Section[],
  mentions: MentionIndex,
): Talk {
  const single = singleFields(talk);
  const people = mapRoles((role) => named(talk.people[role], mentions));
  const heldAt = distinct(talk.heldAt.map((field) => ({ field, name: institutionOf(field, mentions) })));
  const concepts = conceptsOf(document, talk, sections, mentions);
  const papers = papersOf(document, sections, mentions);
  return {
    ...values({ ...single, timezone: talk.timezone }),
    ...(talk.language !== undefined && { language: talk.language }),
    status: talk.status,
    ...mapRoles((role) => people[role].map(({ name }) => name)),
    heldAt: heldAt.map(({ name }) => name),
    concepts: concepts.map(({ value }) => value),
    papers: papers.map(({ value }) => value),
    ...spanOf(sections, 'abstract'),
    ...spanOf(sections, 'bio'),
    evidence: [...proofs(document, { single, people, heldAt }), ...concepts, ...papers],
  };
}

type SingleField = 'title' | 'series' | 'start' | 'end' | 'venue' | 'link';
type SingleFields = Readonly<Record<SingleField, Field | undefined>>;

/** The fields of which a talk has one; of the readings of start and end, the chosen ones. */
function singleFields({ title, series, starts, ends, venue, link }: TalkLayout): SingleFields {
  return { title, series, start: starts[0], end: ends[0], venue, link };
}

function mapRoles<Value>(compute: (role: PersonRole) => Value): Record<PersonRole, Value> {
  return Object.fromEntries(roles.map((role) => [role, compute(role)])) as Record<PersonRole, Value>;
}

function proofs(
  document: Document,
  fields: {
    readonly single: SingleFields;
    readonly people: Readonly<Record<PersonRole, readonly NamedField[]>>;
    readonly heldAt: readonly NamedField[];
  },
): TalkEvidence[] {
  return [
    ...Object.entries(fields.single).flatMap(([name, field]) =>
      field === undefined ? [] : [proof(document, name as SingleField, field.value, field)],
    ),
    ...roles.flatMap((role) =>
      fields.people[role].map(({ name, field }) => proof(document, role, name, field)),
    ),
    ...fields.heldAt.map(({ name, field }) => proof(document, 'heldAt', name, field)),
  ];
}

interface NamedField {
  readonly name: string;
  readonly field: Field;
}

function named(fields: TalkLayout['people'][PersonRole], mentions: MentionIndex): NamedField[] {
  return distinct(fields.map((field) => ({ field, name: nameOf(field, mentions) ?? field.value })));
}

function distinct(fields: readonly NamedField[]): NamedField[] {
  return fields.filter(({ name }, index) => fields.findIndex((other) => other.name === name) === index);
}

function values(fields: Readonly<Record<string, Field | undefined>>): Partial<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => (field === undefined ? [] : [[name, field.value]])),
  );
}

function spanOf(
  sections: readonly Section[],
  kind: 'abstract' | 'bio',
): Partial<Pick<Talk, 'abstract' | 'bio'>> {
  const section = sections.find((one) => one.kind === kind);
  return section === undefined ? {} : { [kind]: { start: section.start, end: section.end } };
}

function proof(document: Document, field: TalkField, value: string, source: Field): TalkEvidence {
  const { start, end, rule, confidence } = source;
  return { document: document.source, field, value, start, end, rule, confidence };
}
