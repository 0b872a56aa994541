import type { DocumentRecord, Evidence, MentionKind, Talk, TalkField } from '../../model';
import type { ResolvedRecord } from '../../resolution';
import { relationEnds } from '../../resolution';
import type { EdgeKind } from '../attributes';
import type { Statement } from './statement';

/** How the lists of a talk become edges between the talk and what they name. */
interface TalkRule {
  readonly field:
    | 'speakers'
    | 'panelists'
    | 'hosts'
    | 'organizers'
    | 'moderators'
    | 'heldAt'
    | 'concepts'
    | 'papers';
  readonly entity: MentionKind;
  readonly kind: EdgeKind;
  readonly role?: string;
}

const fromPeople: readonly TalkRule[] = [
  { field: 'speakers', entity: 'person', kind: 'gave' },
  { field: 'panelists', entity: 'person', kind: 'gave', role: 'panelist' },
  { field: 'hosts', entity: 'person', kind: 'hosted' },
  { field: 'organizers', entity: 'person', kind: 'organized' },
  { field: 'moderators', entity: 'person', kind: 'moderated' },
];

const toThings: readonly TalkRule[] = [
  { field: 'heldAt', entity: 'institution', kind: 'held_at' },
  { field: 'concepts', entity: 'concept', kind: 'about' },
  { field: 'papers', entity: 'paper', kind: 'cites' },
];

/** Everything that one record states, as edges between entities. Statements without evidence are left out. */
export function stateEdges(resolved: ResolvedRecord): Statement[] {
  const date = dateOf(resolved.record);
  return [
    ...resolved.talks.flatMap((key, place) => {
      const talk = resolved.record.talks[place];
      return key === undefined || talk === undefined ? [] : talkStatements(resolved, talk, key, date);
    }),
    ...adviceStatements(resolved, date),
    ...relationStatements(resolved, date),
    ...partStatements(resolved, date),
  ].filter(({ source, target, evidence }) => source !== target && evidence.length > 0);
}

/** The day that a record speaks of: of its latest talk, else when it was posted. */
function dateOf({ talks, posted }: DocumentRecord): string {
  const days = talks.map(({ start }) => (start ?? '').slice(0, 10)).sort();
  return days.at(-1) || (posted ?? '');
}

function talkStatements(resolved: ResolvedRecord, talk: Talk, key: string, date: string): Statement[] {
  const ends = (rule: TalkRule) =>
    talk[rule.field].flatMap((name) => {
      const entity = resolved.keys[rule.entity].get(name);
      return entity === undefined ? [] : [{ entity, ...proofOf(resolved.record, talk, rule, name) }];
    });
  return [
    ...fromPeople.flatMap((rule) =>
      ends(rule).map(({ entity, evidence }) => ({
        source: entity,
        target: key,
        kind: rule.kind,
        evidence,
        date,
        ...(rule.role !== undefined && { role: rule.role }),
      })),
    ),
    ...toThings.flatMap((rule) =>
      ends(rule).map(({ entity, evidence, salience }) => ({
        source: key,
        target: entity,
        kind: rule.kind,
        evidence,
        date,
        ...(rule.kind === 'about' && { strength: salience }),
      })),
    ),
    ...seriesStatements(resolved, talk, key, date),
  ];
}

function seriesStatements(resolved: ResolvedRecord, talk: Talk, key: string, date: string): Statement[] {
  const series = resolved.keys.series.get(talk.series ?? '');
  if (series === undefined || talk.series === undefined) return [];
  const evidence = fieldEvidence(talk, 'series', talk.series);
  return [{ source: key, target: series, kind: 'part_of_series', evidence, date }];
}

/** The words for an entry of a talk's list: those the talk gives, else where the document mentions the name. */
function proofOf(
  record: DocumentRecord,
  talk: Talk,
  { field, entity }: TalkRule,
  name: string,
): { readonly evidence: Evidence[]; readonly salience: number } {
  const salience = Math.max(
    0,
    ...talk.evidence
      .filter((proof) => proof.field === field && proof.value === name)
      .map((proof) => proof.salience ?? 0),
  );
  const stated = fieldEvidence(talk, field, name);
  return {
    evidence: stated.length > 0 ? stated : mentionEvidence(record, entity, name),
    salience: salience || (field === 'concepts' ? salienceByRank(talk, name) : 0),
  };
}

/** Where salience is not told, the order of the list tells: from 1 down to one half. */
function salienceByRank({ concepts }: Talk, name: string): number {
  return 1 - concepts.indexOf(name) / (2 * concepts.length);
}

function fieldEvidence(talk: Talk, field: TalkField, value: string): Evidence[] {
  return talk.evidence
    .filter((proof) => proof.field === field && proof.value === value)
    .map(({ document, start, end, rule, confidence }) => ({ document, start, end, rule, confidence }));
}

function mentionEvidence({ source, mentions }: DocumentRecord, kind: MentionKind, name: string): Evidence[] {
  return mentions
    .filter((mention) => mention.kind === kind && mention.name === name)
    .map(({ start, end, rule, confidence }) => ({ document: source, start, end, rule, confidence }));
}

/** A talk with advisors is a student's own: its speakers are advised by them. */
function adviceStatements({ record, keys }: ResolvedRecord, date: string): Statement[] {
  return record.talks.flatMap((talk) =>
    talk.speakers.flatMap((speaker) =>
      talk.advisors.flatMap((advisor) => {
        const [source, target] = [keys.person.get(speaker), keys.person.get(advisor)];
        if (source === undefined || target === undefined) return [];
        return [
          {
            source,
            target,
            kind: 'advised_by' as const,
            evidence: fieldEvidence(talk, 'advisors', advisor),
            date,
          },
        ];
      }),
    ),
  );
}

function relationStatements({ record, keys }: ResolvedRecord, date: string): Statement[] {
  return record.relations.flatMap(({ type, from, to, ...details }) => {
    const [start, end] = relationEnds[type];
    const [source, target] = [keys[start].get(from), keys[end].get(to)];
    return source === undefined || target === undefined
      ? []
      : [{ source, target, kind: type, date, ...details }];
  });
}

function partStatements({ record, keys }: ResolvedRecord, date: string): Statement[] {
  return record.mentions.flatMap(({ kind, name, partOf, start, end, rule, confidence }) => {
    const [source, target] = [keys.institution.get(name), keys.institution.get(partOf ?? '')];
    if (kind !== 'institution' || source === undefined || target === undefined) return [];
    const evidence = [{ document: record.source, start, end, rule, confidence }];
    return [{ source, target, kind: 'part_of' as const, evidence, date }];
  });
}
