import type { Document, Layout, TalkLayout } from '../../src/model';
import { segment } from '../../src/segment/segment';

/** A plain document around a text. */
export function plainDocument(text: string, rest: Partial<Document> = {}): Document {
  return {
    source: 'test.txt',
    format: 'text',
    text,
    parts: [{ start: 0, end: text.length, fields: [] }],
    ...rest,
  };
}

/** The layout of a plain text. */
export function layoutOf(text: string, rest: Partial<Document> = {}): Layout {
  return segment(plainDocument(text, rest));
}

/** The first talk of a plain text. */
export function talkOf(text: string, rest: Partial<Document> = {}): TalkLayout {
  const [talk] = layoutOf(text, rest).talks;
  if (talk === undefined) throw new Error('no talk was found');
  return talk;
}

/** A talk's main values, for comparison. */
export function summary(talk: TalkLayout): Record<string, unknown> {
  return {
    title: talk.title?.value,
    speakers: talk.people.speakers.map((person) => person.value),
    start: talk.starts[0]?.value,
    end: talk.ends[0]?.value,
    venue: talk.venue?.value,
  };
}
