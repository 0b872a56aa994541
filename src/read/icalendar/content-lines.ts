import type { Problem, Source } from '../../model';
import { decode } from '../encoding/decode';
import { unfold } from './unfold';

/** One property of a calendar, unfolded, as `NAME;PARAMETER=…:value`, and its line in the source. */
export interface ContentLine {
  readonly line: number;
  /** Upper case. */
  readonly name: string;
  readonly text: string;
}

const properties = new Set(
  `BEGIN END ACTION ATTACH ATTENDEE CALSCALE CATEGORIES CLASS COLOR COMMENT COMPLETED CONFERENCE CONTACT
  CREATED DESCRIPTION DTEND DTSTAMP DTSTART DUE DURATION EXDATE EXRULE FREEBUSY GEO IMAGE LAST-MODIFIED
  LOCATION METHOD NAME ORGANIZER PERCENT-COMPLETE PRIORITY PRODID RDATE RECURRENCE-ID REFRESH-INTERVAL
  RELATED-TO REPEAT REQUEST-STATUS RESOURCES RRULE SEQUENCE SOURCE STATUS STYLED-DESCRIPTION SUMMARY TRANSP
  TRIGGER TZID TZNAME TZOFFSETFROM TZOFFSETTO TZURL UID URL VERSION`.split(/\s+/),
);

const beginning = /^([A-Za-z][A-Za-z\d-]{0,60})\s{0,2}[;:]/;
const inOneCase = (name: string): boolean => name === name.toUpperCase() || name === name.toLowerCase();

/** `Location: Room 3` is a line of a description whose breaks were not escaped; `LOCATION:` is a property. */
const propertyName = (text: string): string | undefined => {
  const name = beginning.exec(text)?.[1];
  if (name === undefined) return undefined;
  const upper = name.toUpperCase();
  return upper.startsWith('X-') || (inOneCase(name) && properties.has(upper)) ? upper : undefined;
};

/** Bytes in UTF-8: what is wider, or was decoded before, is encoded anew. */
const utf8Bytes = (source: Source): Uint8Array =>
  typeof source.content === 'string' || source.content.includes(0)
    ? new TextEncoder().encode(decode(source).text)
    : source.content;

/** Continuations are collected in lists: a description of many bare lines would be copied for each. */
const join = (groups: readonly (readonly [ContentLine, string[]])[]): readonly ContentLine[] =>
  groups.map(([first, more]) =>
    more.length === 0 ? first : { ...first, text: [first.text, ...more].join('\\n') },
  );

/**
 * The properties of a calendar file. Lines are unfolded in bytes; a line that is no property belongs to the
 * one before it, as a line of its value; glued calendars are taken apart.
 */
export const contentLines = (
  source: Source,
): { readonly lines: readonly ContentLine[]; readonly problems: readonly Problem[] } => {
  const { bytes, lineNumbers } = unfold(utf8Bytes(source));
  const { text, problems } = decode({ name: source.name, content: bytes });
  const groups: (readonly [ContentLine, string[]])[] = [];
  for (const [index, row] of text.split('\n').entries()) {
    const line = lineNumbers[index] ?? index + 1;
    for (const piece of row.replace(/END:VCALENDAR(?=BEGIN:)/g, '$&\n').split('\n')) {
      const name = propertyName(piece);
      if (name !== undefined) groups.push([{ line, name, text: piece }, []]);
      else groups.at(-1)?.[1].push(piece.replaceAll('\\', '\\\\'));
    }
  }
  return { lines: join(groups), problems };
};
