import type { ContentLine } from './content-lines';
import { ownerOfProduct } from './owner-of-product';
import { parseProperty } from './parse-property';

/** What a calendar says of itself before its events. */
export interface CalendarHead {
  readonly name?: string;
  /** `Events for the Department of Birds, Testville University`. */
  readonly description?: string;
  readonly url?: string;
  /** The address of the site that made the calendar. */
  readonly site?: string;
  /** The institution whose calendar it is, by the name of the program that made it. */
  readonly owner?: string;
  readonly isCancelled: boolean;
}

export interface CalendarEvent {
  readonly line: number;
  readonly properties: readonly ContentLine[];
  readonly head: CalendarHead;
  /** Whether its end was there: a file may be cut. */
  readonly isWhole: boolean;
}

const empty: CalendarHead = { isCancelled: false };

const readValue = (line: ContentLine): string => parseProperty(line)?.texts[0]?.trim() ?? '';

/** `-//talks.testville.example//v3//EN`: a calendar that its own site made. */
const hostOfProduct = (product: string): Partial<CalendarHead> => {
  const host = /^-\/\/([a-z\d-]{1,40}(?:\.[a-z\d-]{1,40}){1,4})\/\//i.exec(product)?.[1];
  return host === undefined ? {} : { site: `https://${host.toLowerCase()}` };
};

const ofProduct = (product: string): Partial<CalendarHead> => {
  const owner = ownerOfProduct(product);
  return { ...hostOfProduct(product), ...(owner !== undefined && { owner }) };
};

const headWith = (head: CalendarHead, line: ContentLine): CalendarHead => {
  const value = readValue(line);
  if (value === '') return head;
  if (line.name === 'X-WR-CALNAME' || line.name === 'NAME') return { ...head, name: value };
  if (line.name === 'X-WR-CALDESC' || line.name === 'DESCRIPTION') return { ...head, description: value };
  if (line.name === 'PRODID') return { ...head, ...ofProduct(value) };
  if (line.name === 'X-ORIGINAL-URL' || line.name === 'URL' || line.name === 'SOURCE')
    return { ...head, url: value };
  if (line.name === 'METHOD') return { ...head, isCancelled: value.toUpperCase() === 'CANCEL' };
  return head;
};

const componentOf = (line: ContentLine): string =>
  line.text
    .slice(line.text.indexOf(':') + 1)
    .trim()
    .toUpperCase();

/**
 * The events of a calendar file in their order. Alarms and zones within are left out, an event that does not
 * end is ended by what follows it. A file may hold several calendars; each event carries its calendar's head.
 */
export const splitCalendar = (lines: readonly ContentLine[]): readonly CalendarEvent[] => {
  const events: CalendarEvent[] = [];
  let head = empty;
  let inner: string | undefined;
  let event: { line: number; properties: ContentLine[] } | undefined;
  const close = (isWhole: boolean): void => {
    if (event !== undefined) events.push({ ...event, head, isWhole });
    event = undefined;
  };
  for (const line of lines) {
    const component = line.name === 'BEGIN' || line.name === 'END' ? componentOf(line) : undefined;
    if (component === 'VEVENT' || component === 'VCALENDAR') {
      close(line.name === 'END' && component === 'VEVENT');
      inner = undefined;
      if (line.name === 'BEGIN' && component === 'VEVENT') event = { line: line.line, properties: [] };
      if (line.name === 'BEGIN' && component === 'VCALENDAR') head = empty;
    } else if (line.name === 'BEGIN') inner ??= component;
    else if (line.name === 'END') inner = component === inner ? undefined : inner;
    else if (inner === undefined && event !== undefined) event.properties.push(line);
    else if (inner === undefined) head = headWith(head, line);
  }
  close(false);
  return events;
};
