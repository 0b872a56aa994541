import type { DocumentRecord, Evidence, Talk } from '../model';
import { fold } from '../util/fold';
import { isPlaceholder } from '../util/is-placeholder';

/** A talk as one document announces it, prepared for comparison. */
export interface LocalTalk {
  readonly document: string;
  readonly place: number;
  readonly talk: Talk;
  /** The title's words, folded; empty when there is none yet. */
  readonly title: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly day: string;
  /** Entity keys of the speakers. */
  readonly speakers: readonly string[];
}

/** The talks of a record that say enough to be told apart: those with a title or a speaker. */
export function localTalks(
  record: DocumentRecord,
  personKey: (name: string) => string | undefined,
): LocalTalk[] {
  return record.talks
    .map((talk, place) => ({
      document: record.source,
      place,
      talk,
      title: titleWords(talk.title ?? ''),
      day: (talk.start ?? '').slice(0, 10),
      speakers: talk.speakers.flatMap((name) => personKey(name) ?? []),
    }))
    .filter(({ title, speakers }) => title !== '' || speakers.length > 0);
}

function titleWords(title: string): string {
  return isPlaceholder(title)
    ? ''
    : fold(title)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}

/** The words that announce a talk: its title, else its start, its speaker, or whatever is there. */
export function talkEvidence({ talk, title }: LocalTalk): Evidence[] {
  const fields = [...(title === '' ? [] : ['title']), 'start', 'speakers'];
  const field = fields.find((name) => talk.evidence.some((proof) => proof.field === name));
  return talk.evidence
    .filter((proof) => field === undefined || proof.field === field)
    .map(({ document, start, end, rule, confidence }) => ({ document, start, end, rule, confidence }));
}
