import type { DocumentRecord, Problem, Talk, TalkEvidence } from '../../model';
import { certainty } from '../details/facts';
import { type Line, unusedLines } from './unused-lines';
import type { WorkspaceFile } from './workspace';

/** A reading that may be wrong. `confidence` is 0 to 1. */
export interface Doubt extends Line {
  readonly field: string;
  readonly value: string;
  readonly confidence: number;
}

export interface FoundTalk {
  readonly title: string;
  readonly speakers: readonly string[];
  readonly start: string | undefined;
}

/** What became of one file, for the person who brought it. */
export interface FileReport {
  readonly name: string;
  readonly format: string | undefined;
  readonly talks: readonly FoundTalk[];
  readonly doubts: readonly Doubt[];
  readonly problems: readonly Problem[];
  /** Lines from which nothing was taken. */
  readonly unused: readonly Line[];
}

const fieldNames: Readonly<Record<TalkEvidence['field'], string>> = {
  title: 'title',
  series: 'series',
  start: 'start',
  end: 'end',
  venue: 'place',
  link: 'link',
  speakers: 'speaker',
  hosts: 'host',
  contacts: 'contact',
  organizers: 'organizer',
  moderators: 'moderator',
  panelists: 'panelist',
  advisors: 'advisor',
  heldAt: 'held at',
  concepts: 'concept',
  papers: 'paper',
};

/** What became of a file. */
export function reportOn({ name, records, problems }: WorkspaceFile): FileReport {
  return {
    name,
    format: records[0]?.format,
    talks: records.flatMap(({ talks }) => talks.map(foundTalk)),
    doubts: records.flatMap(doubtsIn),
    problems: [...problems, ...records.flatMap((record) => record.problems)],
    unused: records.flatMap(unusedLines),
  };
}

/** Most announcements hold a reading that is a little uncertain; one below this is worth a person's time. */
const doubtful = 0.6;

/** True when a person should look at it: something was lost, is likely to be wrong, or nothing was found. */
export function needsLook({ talks, doubts, problems }: FileReport): boolean {
  const isDoubtful = doubts.some(({ confidence }) => confidence < doubtful);
  return talks.length === 0 || problems.length > 0 || isDoubtful;
}

function foundTalk({ title, speakers, start }: Talk): FoundTalk {
  return { title: title ?? 'a talk without a title', speakers, start };
}

/** Concepts are many and vague; of them salience tells, not doubt. */
function doubtsIn({ talks, text }: DocumentRecord): Doubt[] {
  const unsure = talks
    .flatMap(({ evidence }) => evidence)
    .filter(({ field, confidence }) => confidence < certainty && field !== 'concepts');
  return unsure
    .map((evidence) => doubtOf(evidence, text))
    .sort((one, other) => one.line - other.line || (one.field < other.field ? -1 : 1));
}

function doubtOf({ field, value, start, end, confidence }: TalkEvidence, text: string): Doubt {
  return {
    field: fieldNames[field],
    value,
    confidence,
    line: lineAt(text, start),
    text: text.slice(start, Math.min(end, start + 160)),
  };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
