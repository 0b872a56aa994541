import { recordVersion } from '../../model';
import { day, flag, list, moment, object, offset, ref, share, text } from './schema-parts';

const names = list(text, 'names as the mentions of the record have them');
const span = { start: offset, end: offset };
const evidence = { document: text, ...span, rule: text, confidence: share };

/** JSON Schema of one record: a line of what `talkgraph extract` writes. */
export const recordSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: `talkgraph record, version ${recordVersion}`,
  ...object(
    {
      talkgraph: { const: recordVersion },
      source: text,
      format: text,
      talks: list(ref('talk')),
      relations: list(ref('relation')),
      mentions: list(ref('mention')),
      problems: list(ref('problem')),
      text,
    },
    { posted: day },
    'All that one document says, with the words that say it.',
  ),
  $defs: {
    evidence: object(evidence, {}, 'Words of a document, and the rule by which they were read.'),
    talk: object(
      {
        status: { enum: ['scheduled', 'cancelled', 'moved'] },
        speakers: names,
        hosts: names,
        contacts: names,
        organizers: names,
        moderators: names,
        panelists: names,
        advisors: names,
        heldAt: names,
        concepts: list(text, 'in order of salience'),
        papers: list(text, '`arXiv:…`, `doi:…` or a title'),
        evidence: list(ref('talkEvidence')),
      },
      {
        title: text,
        series: text,
        start: moment,
        end: moment,
        timezone: text,
        venue: text,
        link: text,
        language: text,
        abstract: ref('span'),
        bio: ref('span'),
      },
    ),
    talkEvidence: object({ ...evidence, field: text, value: text }, { salience: share }),
    span: object(span),
    relation: object(
      {
        type: {
          enum: [
            'affiliated_with',
            'studied_at',
            'advised_by',
            'collaborates_with',
            'received',
            'works_on',
            'part_of',
            'founded',
            'member_of',
          ],
        },
        from: text,
        to: text,
        evidence: list(ref('evidence')),
      },
      { when: { enum: ['current', 'past', 'future'] }, role: text, degree: text, field: text, years: text },
    ),
    mention: object(
      {
        kind: { enum: ['person', 'institution', 'concept', 'award', 'paper'] },
        name: text,
        ...span,
        rule: text,
        confidence: share,
      },
      { partOf: text, known: flag, salience: share },
    ),
    problem: object(
      { severity: { enum: ['error', 'warning'] }, source: text, message: text },
      { line: { type: 'integer', minimum: 1 } },
    ),
  },
} as const;
