import type { GraphFile, GraphNode } from '../graph/attributes';
import type { GraphIndex } from '../graph/graph-index';
import { indexGraph } from '../graph/graph-index';
import { foldLine } from './fold-line';
import { losses } from './losses';
import { talksByDate, tiedLabels } from './prose/tied-nodes';
import type { Writer } from './writer';

/** iCalendar (RFC 5545): an event for each talk that has a date, in wall-clock time as announced. */
export const icalendar: Writer = {
  name: 'icalendar',
  extension: 'ics',
  mediaType: 'text/calendar',
  description: 'the talks for a calendar: time, place, speakers, topics',
  losses: ['talks without a date', 'everything that is no talk', losses.evidence, losses.texts],
  options: [],
  write: writeCalendar,
};

function writeCalendar(graph: GraphFile): string {
  const index = indexGraph(graph);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//talkgraph//talkgraph//EN',
    `X-WR-CALNAME:${escaped(graph.title)}`,
    ...talksByDate(index).flatMap((talk) => eventLines(talk, index)),
    'END:VCALENDAR',
  ]
    .map((line) => `${foldLine(line)}\r\n`)
    .join('');
}

function eventLines({ key, attributes }: GraphNode, index: GraphIndex): string[] {
  const { label, start, end, timezone, link, status } = attributes;
  const begins = moment('DTSTART', start, timezone);
  const ends = isSameForm(start, end) ? moment('DTEND', end, timezone) : undefined;
  if (begins === undefined) return [];
  const place = [attributes.venue ?? '', ...tiedLabels(index, key, 'held_at')].filter((part) => part !== '');
  const concepts = tiedLabels(index, key, 'about');
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(key)}@talkgraph`,
    // The standard asks for the time of writing, which would make every export differ.
    'DTSTAMP:19700101T000000Z',
    begins,
    ...(ends === undefined ? [] : [ends]),
    `SUMMARY:${escaped(label)}`,
    ...(place.length === 0 ? [] : [`LOCATION:${escaped(place.join(', '))}`]),
    `DESCRIPTION:${escaped(description(key, index))}`,
    ...(concepts.length === 0 ? [] : [`CATEGORIES:${concepts.map(escaped).join(',')}`]),
    ...(/^https?:\/\/\S+$/i.test(link ?? '') ? [`URL:${link}`] : []),
    `STATUS:${status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

function description(key: string, index: GraphIndex): string {
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['Speakers', tiedLabels(index, key, 'gave')],
    ['Hosts', tiedLabels(index, key, 'hosted')],
    ['Series', tiedLabels(index, key, 'part_of_series')],
    ['Papers', tiedLabels(index, key, 'cites')],
  ];
  return parts
    .flatMap(([name, labels]) => (labels.length === 0 ? [] : `${name}: ${labels.join(', ')}`))
    .join('\n');
}

const form = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/;
const namedZone = /^[A-Z][A-Za-z_]{1,20}\/[A-Za-z_/+-]{1,40}$/;

/** A property with a day or a local time; undefined for a time that is not in the graph's form. */
function moment(name: string, time: string | undefined, timezone: string | undefined): string | undefined {
  const [, year, month, day, hour, minute] = form.exec(time ?? '') ?? [];
  if (year === undefined) return undefined;
  if (hour === undefined) return `${name};VALUE=DATE:${year}${month}${day}`;
  const zone = namedZone.test(timezone ?? '') ? `;TZID=${timezone}` : '';
  return `${name}${zone}:${year}${month}${day}T${hour}${minute}00${timezone === 'UTC' ? 'Z' : ''}`;
}

/** Start and end must both be days, or both be times. */
function isSameForm(start: string | undefined, end: string | undefined): boolean {
  return start?.length === end?.length;
}

function escaped(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\r\n|[\r\n]/g, '\\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 5545 forbids these
      .replace(/[\x00-\x1f\x7f]/g, ' ')
  );
}
