import type { Problem, ReadResult, Source } from '../model';
import { beyondLimit } from './beyond-limit';
import { hostOf } from './domains';
import { contentLines } from './icalendar/content-lines';
import { eventLines } from './icalendar/event-lines';
import { repeatedEvents } from './icalendar/repeated-events';
import { type CalendarEvent, splitCalendar } from './icalendar/split-calendar';
import { makeDocument } from './make-document';
import { maximumParts, type Reader } from './reader';
import { renderParts } from './render';

const unique = (values: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];

const withoutEvents = (source: Source): Problem => ({
  severity: 'warning',
  source: source.name,
  message: 'the calendar holds no events',
});

const longestDescription = 160;

/** What a calendar says of itself in one line. */
const shortOf = (description: string | undefined): string | undefined =>
  description === undefined || description.length > longestDescription || description.includes('\n')
    ? undefined
    : description;

const uidHost = (event: CalendarEvent): string | undefined =>
  event.properties
    .find((line) => line.name === 'UID')
    ?.text.split('@')[1]
    ?.trim();

const publishedUnder = (events: readonly CalendarEvent[]): readonly (string | undefined)[] => [
  ...unique(events.map((event) => event.head.url)).map(hostOf),
  ...unique(events.map(uidHost)).filter((host) => /^[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}$/.test(host)),
];

const read = (source: Source): ReadResult => {
  const { lines, problems } = contentLines(source);
  const { events: all, doubts: cuts } = repeatedEvents(splitCalendar(lines));
  if (all.length === 0) return { documents: [], problems: [...problems, withoutEvents(source)] };
  const events = all.slice(0, maximumParts);
  const read = events.map(eventLines);
  const rendered = renderParts(
    unique(events.flatMap(({ head }) => [head.name, head.owner, shortOf(head.description), head.site])),
    read.map((event) => event.lines),
  );
  const doubts = [...cuts, ...read.flatMap((event) => event.doubts)].map(
    (doubt) => ({ severity: 'warning', source: source.name, ...doubt }) as const,
  );
  const about = { domains: publishedUnder(events) };
  return {
    documents: [makeDocument(source, 'icalendar', rendered, about)],
    problems: [...problems, ...beyondLimit(source, all.length, 'events'), ...doubts],
  };
};

/** iCalendar (RFC 5545): every event becomes a part with its summary, time, place and description. */
export const icalendar: Reader = {
  name: 'icalendar',
  extensions: ['ics', 'ical', 'ifb', 'vcs'],
  mediaTypes: ['text/calendar'],
  detect: ({ text }) =>
    /^\s{0,200}BEGIN:VCALENDAR/i.test(text) ? 1 : /^BEGIN:VEVENT\s{0,9}$/im.test(text) ? 0.8 : 0,
  read,
};
