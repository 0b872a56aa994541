import type { DocumentRecord, Evidence, MentionKind, Talk } from '../model';
import { relationEnds, talkListKinds } from '../resolution';
import { compareText } from '../util/compare-text';
import { groupBy } from '../util/group-by';
import { isPlaceholder } from '../util/is-placeholder';
import { sortEvidence } from '../util/sort-evidence';

export type LocalKind = MentionKind | 'series';

/** What one document says of one name: the atom of resolution, never split. */
export interface LocalEntity {
  readonly kind: LocalKind;
  readonly document: string;
  readonly name: string;
  readonly evidence: readonly Evidence[];
  /** The words used for it, each once, sorted; without the name itself. */
  readonly surfaces: readonly string[];
  /** Institutions: the name of the whole. Series: the name of the institution that runs it. */
  readonly partOf?: string;
  readonly known: boolean;
}

/** Identifies a local entity within a corpus. */
export function localId(kind: LocalKind, document: string, name: string): string {
  return `${kind}\n${document}\n${name}`;
}

interface Naming {
  readonly kind: LocalKind;
  readonly name: string;
  readonly evidence: readonly Evidence[];
  readonly surface?: string;
  readonly partOf?: string | undefined;
  readonly known?: boolean | undefined;
}

/** Everything that a record names, once each, sorted by kind and name; placeholders like `TBA` are left out. */
export function localEntities(record: DocumentRecord): LocalEntity[] {
  const namings = [...mentionNamings(record), ...talkNamings(record), ...relationNamings(record)].filter(
    (naming) => !isPlaceholder(naming.name),
  );
  return [...groupBy(namings, ({ kind, name }) => `${kind}\n${name}`).values()]
    .map((group) => combine(record.source, group))
    .sort((left, right) => compareText(left.kind, right.kind) || compareText(left.name, right.name));
}

function mentionNamings({ source, text, mentions }: DocumentRecord): Naming[] {
  return mentions.flatMap(({ kind, name, start, end, rule, confidence, partOf, known }) => [
    {
      kind,
      name,
      evidence: [{ document: source, start, end, rule, confidence }],
      surface: text.slice(start, end),
      partOf,
      known,
    },
    ...(partOf === undefined
      ? []
      : [
          {
            kind,
            name: partOf,
            evidence: [{ document: source, start, end, rule: `${rule}:whole`, confidence }],
          },
        ]),
  ]);
}

function talkNamings({ talks }: DocumentRecord): Naming[] {
  return talks.flatMap((talk) => [
    ...Object.entries(talkListKinds).flatMap(([field, kind]) =>
      talk[field as keyof typeof talkListKinds].map((name) => ({
        kind,
        name,
        evidence: evidenceFor(talk, field, name),
      })),
    ),
    ...(talk.series === undefined
      ? []
      : [
          {
            kind: 'series' as const,
            name: talk.series,
            evidence: evidenceFor(talk, 'series', talk.series),
            partOf: talk.heldAt[0],
          },
        ]),
  ]);
}

function evidenceFor(talk: Talk, field: string, value: string): Evidence[] {
  return talk.evidence
    .filter((proof) => proof.field === field && proof.value === value)
    .map(({ document, start, end, rule, confidence }) => ({ document, start, end, rule, confidence }));
}

function relationNamings({ relations }: DocumentRecord): Naming[] {
  return relations.flatMap(({ type, from, to, evidence }) => [
    { kind: relationEnds[type][0], name: from, evidence },
    { kind: relationEnds[type][1], name: to, evidence },
  ]);
}

/** Mentions prove a name best; where there are none, the words of the talk or the relation that uses it do. */
function combine(document: string, namings: readonly Naming[]): LocalEntity {
  const [first] = namings;
  const mentioned = namings.filter((naming) => naming.surface !== undefined);
  const proven = mentioned.length > 0 ? mentioned : namings;
  const name = first?.name ?? '';
  const partOf = namings.find((naming) => naming.partOf !== undefined && naming.partOf !== name)?.partOf;
  return {
    kind: first?.kind ?? 'concept',
    document,
    name,
    evidence: sortEvidence(proven.flatMap((naming) => naming.evidence)),
    surfaces: [...new Set(mentioned.map((naming) => (naming.surface ?? '').replace(/\s+/g, ' ').trim()))]
      .filter((surface) => surface !== name && surface !== '')
      .sort(compareText),
    ...(partOf !== undefined && { partOf }),
    known: namings.some((naming) => naming.known === true),
  };
}
