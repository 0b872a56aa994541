import type { Field, PersonField, Span } from '../../model';
import { wrapped } from '../../util/wrapped';
import type { Block } from '../block';
import { findDates } from '../dates/find-dates';
import type { Moments } from '../dates/moments';
import { tokenize } from '../dates/token';
import { field } from '../field';
import type { Item } from '../lines/items';
import { kindOfLabel } from '../lines/kind-of-label';
import { labelValues } from '../lines/label-value';
import { opensWithDegree } from '../lines/opens-with-degree';
import { isBelowRule } from '../people/choose-people';
import { isNameCard } from '../people/name-card';
import { parsePeople } from '../people/parse-people';
import { isOrganizationLine, isPost } from '../places/organization-words';
import { findVenues } from '../places/venue-words';
import { isPlainSeries } from '../series/series-words';
import { isProgrammeTitle } from '../talks/programme-title';
import { cleanTitle } from './clean-title';
import { areOthers } from './heading-people';
import type { Heading } from './heading-shapes';
import { parseHeading } from './parse-heading';
import { announcesTitle } from './title-in-prose';
import { unlikeTitle } from './unlike-title';

/** How many lines may be headings, and how long they may be. */
const mostLines = 25;
const longest = 320;

/** From this on what a line's words say against a title tells that it is none. */
const mostUnlike = 2.5;

/** What one line tells of title, series and speakers. */
export interface HeadingReading {
  readonly title?: Field;
  readonly series?: Field;
  readonly speakers: readonly PersonField[];
}

/** Takes one stretch of the text as a heading; a series alone is no title unless a label says so. */
export function readHeading(
  block: Block,
  start: number,
  end: number,
  rule: string,
  confidence: number,
  inRow = false,
  speakers: readonly PersonField[] = [],
): HeadingReading {
  const { text } = block.document;
  const parsed = parseHeading(text.slice(start, end).replace(/\n/g, ' '), start, true, inRow);
  const heading: Heading = areOthers(parsed.people, speakers)
    ? { title: { start, end }, people: [] }
    : parsed;
  const title = heading.title && cleanTitle(text, heading.title, rule, confidence, speakers);
  const isHouse = heading.people.length > 0 && title !== undefined && isOrganizationLine(title.value);
  const isNoTitle =
    title !== undefined && (isHouse || kindOfLabel(title.value) !== undefined || isPost(title.value));
  const isJustSeries = title !== undefined && isPlainSeries(title.value) && rule !== 'title-label';
  const series = heading.series ?? (isJustSeries ? title : undefined);
  return {
    ...(title && !isJustSeries && !isNoTitle && { title }),
    ...(series && { series: field(text, series.start, series.end, 'series-in-heading', 0.7) }),
    speakers: heading.people.map((person) => ({ ...person, rule: `${rule}-speaker` })),
  };
}

/** Headings that tell series, speaker and title at once, and the subject of a mail. */
export function headingOfLines(block: Block): HeadingReading {
  const readings = [...headingSpans(block), ...subjectSpans(block)].map((span) => weakened(block, span));
  const whole = readings.find((reading) => reading.title !== undefined && reading.speakers.length > 0);
  if (whole !== undefined) return whole;
  const titled = readings.find((reading) => reading.title !== undefined);
  const named = readings.find((reading) => reading.speakers.length > 0);
  return { ...named, ...titled, speakers: named?.speakers ?? [] };
}

interface HeadingSpan extends Span {
  readonly isSubject: boolean;
  /** A day stood before it in its line. */
  readonly isRow?: boolean;
  /** The line below it names a person. */
  readonly isAboveName?: boolean;
}

function subjectSpans({ document, items }: Block): HeadingSpan[] {
  return labelValues(document.text, items, ['subject'])
    .slice(0, 2)
    .map((value) => ({ start: value.start, end: value.end, isSubject: true }));
}

function headingSpans({ document, items, moments }: Block): HeadingSpan[] {
  return items
    .map((item, index) => ({ item, index }))
    .filter(({ item, index }) => isHeading(item) && !isBelowRule(items, index))
    .filter(({ item }) => !opensWithDegree(item.line.text) && !announcesTitle.test(item.line.text.slice(-60)))
    .slice(0, mostLines)
    .filter(({ item }) => item.line.text.length < longest)
    .flatMap(({ item, index }) =>
      headingSpan(document.text, item, moments).map((span) => ({
        start: span.start,
        end: quotationEnd(items, index, document.text.slice(span.start, span.end)),
        isSubject: false,
        isRow: span.start > item.line.start,
        isAboveName: isName(items[index + 1]),
      })),
    );
}

/** A name card, or a rarer name with nothing but its institution in parentheses behind it. */
function isName(item: Item | undefined): boolean {
  if (item === undefined || item.label !== undefined) return false;
  return isNameCard([item.line]) || isNameWithHouse(item.line.text);
}

function isNameWithHouse(words: string): boolean {
  if (!/^[^()]{5,40} \([^()]{2,80}\)$/.test(words)) return false;
  const [person, ...others] = parsePeople(words, 0, { expected: true, rule: '', confidence: 0 });
  return person?.affiliation !== undefined && person.start < 12 && others.length === 0;
}

/** A quotation that a line opens may close in one of the next two. */
function quotationEnd(items: readonly Item[], index: number, words: string): number {
  const end = items[index]?.line.end ?? 0;
  const open = words.search(/[“«„"](?=[^“”«»„"]{2,200}$)/);
  if (open < 0 || (words.slice(0, open).split('"').length - 1) % 2 === 1) return end;
  for (const next of items.slice(index + 1, index + 3)) {
    if (next.label !== undefined || next.line.gap > 0 || next.line.text.length > 200) break;
    if (/[”»"]/.test(next.line.text)) return next.line.end;
  }
  return end;
}

/** A line without a label, or behind a mere kind of event: `Colloquium: Entropy of Birds`. */
function isHeading({ label, zone }: Item): boolean {
  if (zone !== 'header' && zone !== 'title') return false;
  const isKind =
    label?.form === 'colon' &&
    /^(?:colloquium|seminar|lecture|kolloquium|colloque|panel(?: discussion)?|round ?table)$/i.test(
      label.words,
    );
  return label === undefined || (isKind && label.value.end - label.value.start > 20);
}

/** A heading that names no speaker tells a title only where it names a series too; a subject line always may. */
function weakened(block: Block, span: HeadingSpan): HeadingReading {
  const rule = span.isSubject ? 'subject' : 'heading';
  const printed = readHeading(block, span.start, span.end, rule, span.isSubject ? 0.6 : 0.85, span.isRow);
  const read = span.isSubject ? withoutNotice(printed) : withoutArrangement(printed);
  if (read.title === undefined) {
    const isSure =
      block.surroundings.length > 0 || read.speakers.some((one) => one.affiliation !== undefined);
    const isRow = span.isRow === true && isSure;
    const isArranged = printed.title !== undefined && !span.isSubject;
    return span.isSubject || isRow || isArranged || read.series !== undefined ? read : { speakers: [] };
  }
  if (read.speakers.length > 0) return read;
  const isTold = span.isRow === true && span.isAboveName === true && isProgrammeTitle(read.title.value);
  const confidence = read.series !== undefined ? 0.6 : isTold ? 0.5 : span.isSubject ? 0.4 : 0;
  return confidence > 0 ? { ...read, title: { ...read.title, confidence } } : { speakers: [] };
}

/** `talk next Wednesday`, `Birds seminar today at 3`: a subject that only says that somebody speaks. */
const noticeOnly = new RegExp(
  wrapped`
    ^(?:\p{L}+ ){0,2}(?:talk|seminar|lecture|colloquium|meeting|speaker|visitor|vortrag|exposé|
    seminario)s?(?:[,:]? (?:this|next|today|tomorrow|tonight|now|in|on|at|\p{L}+day|
    (?:mon|tue|wed|thu|fri)\b)[^:–—]{0,30})?$
  `,
  'iu',
);

function withoutNotice(read: HeadingReading): HeadingReading {
  const { title, ...rest } = read;
  return title !== undefined && noticeOnly.test(title.value) ? rest : read;
}

/** `Ada Byron - 3:30 pm, Doe Hall`: what follows a name may be anything but a title. */
function withoutArrangement(read: HeadingReading): HeadingReading {
  const { title, ...rest } = read;
  if (title === undefined || (read.speakers.length === 0 && read.series === undefined)) return read;
  return unlikeTitle(title.value, title.value.split(/\s+/).length) > mostUnlike ? rest : read;
}

/** The length of a place and the mark behind it: `Room 5 — Ada Byron, Entropy of Birds`, `Room 5: Ada Byron (TVU), …`. */
function placeBefore(words: string): number {
  const dash = /(?:\s[—–-]{1,2}|:)\s/.exec(words.slice(0, 70));
  const head = dash === null ? '' : words.slice(0, dash.index);
  const [place] = findVenues(head, 0, []);
  const isPlace =
    place !== undefined && place.score >= 3 && place.start < 5 && place.end - place.start > head.length * 0.6;
  return dash !== null && isPlace ? dash.index + dash[0].length : 0;
}

/** A line without the date and time that lead it; nothing when they or a place are all that stands there. */
function headingSpan(text: string, item: Item, moments: Moments): Span[] {
  const { line } = item;
  const printed = findDates(tokenize(line.text.slice(0, 80), line.start));
  const inside = [...printed, ...moments.dates, ...moments.times].filter(
    (span) => span.start >= line.start && span.end <= line.end,
  );
  if (inside.length === 0) return [{ start: line.start, end: line.end }];
  let start = line.start;
  for (const span of inside.sort((left, right) => left.start - right.start))
    if (span.start - start <= 4) start = span.end;
  start +=
    /^(?:[\s,;:.!|–—-]|\(!{1,3}\))*/.exec(text.slice(start, Math.min(line.end, start + 20)))?.[0].length ?? 0;
  start += placeBefore(text.slice(start, line.end));
  const rest = text.slice(start, line.end);
  const isPlace = findVenues(rest, 0, []).some(
    (place) => place.score >= 3 && place.end - place.start > rest.length * 0.4,
  );
  return rest.length < 8 || isPlace ? [] : [{ start, end: line.end }];
}
