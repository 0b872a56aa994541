import { personScore } from '../lexicon/person-name';
import type {
  Document,
  Field,
  FieldName,
  Part,
  PersonField,
  PersonRole,
  Span,
  StatedField,
  TalkLayout,
  TalkStatus,
} from '../model';
import { chooseInstitutions, type Holder } from './choose-institutions';
import { completeName, speakerCandidates, speakerOfBio } from './choose-people';
import { cleanTitle, subjectInProse, titleCandidates, titleInProse } from './choose-title';
import { chooseVenue } from './choose-venue';
import { chooseMoment, type Moment } from './dates/choose-moment';
import { findDates } from './dates/find-dates';
import type { Moments } from './dates/read-moments';
import { tokenize } from './dates/token';
import { field } from './field';
import type { Item } from './items';
import { labelValues } from './label-value';
import type { LabelKind } from './label-words';
import { parseHeading } from './parse-heading';
import { parsePeople } from './parse-people';
import { isPlaceholder } from './placeholder';
import { isPlainSeries } from './series-words';
import { speakersInProse } from './speaker-in-prose';
import { findVenues } from './venue-words';

/** The lines of one talk with what is known of them. */
export interface Block {
  readonly document: Document;
  readonly items: readonly Item[];
  readonly moments: Moments;
  /** What the format itself states. */
  readonly stated: readonly StatedField[];
  /** The line of a listing that tells time and place of all its talks. */
  readonly schedule?: Item;
  /** Organisations whose addresses stand on the page. */
  readonly published: readonly Holder[];
  /** Head and foot of the page, which tell who runs the event. */
  readonly surroundings: readonly Item[];
}

/** A talk with the doubts that arose while it was read. */
export interface TalkReading {
  readonly talk: TalkLayout;
  readonly doubts: readonly string[];
}

const noMoments: Moments = { dates: [], times: [] };

/** Reads all fields of one talk from its lines. */
export function readTalk(block: Block): TalkReading {
  const { document, items } = block;
  const main = readTitleAndSpeakers(block);
  const moment = statedMoment(block) ?? chooseMoment(document.text, block.moments);
  const venue =
    statedVenue(block) ??
    chooseVenue(document.text, items, block.moments) ??
    (block.schedule && chooseVenue(document.text, [block.schedule], noMoments));
  const series = statedField(block, 'series') ?? main.series ?? labelledSeries(block);
  const speakers = main.speakers.map((person) =>
    completeName(document.text.slice(items[0]?.line.start ?? 0, items.at(-1)?.line.end ?? 0), person),
  );
  const stated = [...statedAll(block, 'heldAt')];
  const link = statedField(block, 'link') ?? onlineLink(block);
  const talk: TalkLayout = {
    start: items[0]?.line.start ?? 0,
    end: items.at(-1)?.line.end ?? 0,
    ...(main.title && { title: main.title }),
    ...(series && { series }),
    starts: moment.starts,
    ends: moment.ends,
    ...(moment.timezone && { timezone: moment.timezone }),
    ...(venue && { venue }),
    ...(link && { link }),
    status: statusOf(block),
    people: { ...rolesOf(block), speakers },
    heldAt: chooseInstitutions(
      document,
      [...block.surroundings, ...items],
      block.published,
      speakers,
      venue,
      series,
      stated,
    ),
  };
  return { talk, doubts: moment.doubts };
}

function statedAll(block: Block, name: FieldName): Field[] {
  return block.stated
    .filter((item) => item.name === name && !isPlaceholder(item.value))
    .map((item) => ({
      value: item.value,
      start: item.start,
      end: item.end,
      rule: 'stated',
      confidence: 0.95,
    }));
}

function statedField(block: Block, name: FieldName): Field | undefined {
  return statedAll(block, name)[0];
}

function statedVenue(block: Block): Field | undefined {
  const venue = statedField(block, 'venue');
  if (venue === undefined) return undefined;
  const words = venue.value.split(/\s*[(<]?https?:\/\//)[0]?.trim() ?? '';
  return words === ''
    ? undefined
    : { ...venue, value: words, end: venue.start + Math.min(words.length, venue.end - venue.start) };
}

/** What a calendar states of start and end stands; printed readings are kept beside it. */
function statedMoment(block: Block): Moment | undefined {
  const start = statedField(block, 'start');
  if (start === undefined) return undefined;
  const printed = chooseMoment(block.document.text, block.moments);
  const end = statedField(block, 'end');
  const timezone = statedField(block, 'timezone') ?? printed.timezone;
  const differing = printed.starts[0]?.value;
  const isConflict = differing !== undefined && differing.includes('T') && differing !== start.value;
  return {
    starts: [start, ...printed.starts.filter((other) => other.value !== start.value)],
    ends: [
      ...(end === undefined ? [] : [end]),
      ...printed.ends.filter((other) => other.value !== end?.value),
    ],
    ...(timezone && { timezone }),
    doubts: isConflict ? [`the calendar says ${start.value}, the text ${differing}; took the calendar`] : [],
  };
}

interface TitleAndSpeakers {
  readonly title?: Field;
  readonly series?: Field;
  readonly speakers: readonly PersonField[];
}

/** Title and speaker are chosen together: what names the one is not free for the other. */
function readTitleAndSpeakers(block: Block): TitleAndSpeakers {
  const stated = fromStatedTitle(block);
  const labelled = fromLabels(block);
  const heading = fromHeadings(block);
  const lines = fromLines(block, labelled.title ?? stated.title, labelled.speakers[0] ?? stated.speakers[0]);
  const speakers = firstOf([
    statedSpeakers(block),
    labelled.speakers,
    stated.speakers,
    lines.strongSpeakers ? lines.speakers : [],
    heading.speakers,
    prose(block),
    lines.speakers,
    speakerOfBio(block.document.text, block.items),
  ]);
  const title = labelled.title ?? stated.title ?? bestTitle(block, heading, lines);
  const series = stated.series ?? heading.series ?? labelled.series;
  return { ...(title && { title }), ...(series && { series }), speakers };
}

function firstOf(lists: readonly (readonly PersonField[])[]): readonly PersonField[] {
  return lists.find((list) => list.length > 0) ?? [];
}

function bestTitle(block: Block, heading: TitleAndSpeakers, lines: LineReading): Field | undefined {
  const { text } = block.document;
  const said = titleInProse(text, block.items);
  if (heading.title !== undefined && heading.title.confidence > 0.8) return heading.title;
  if (said !== undefined && lines.titleScore < 2.8) return said;
  if (lines.title !== undefined && lines.titleScore > 1.6) return lines.title;
  return (
    said ??
    (heading.title?.rule === 'heading' ? heading.title : undefined) ??
    (lines.titleScore > 0.9 ? lines.title : undefined) ??
    heading.title ??
    (lines.titleScore > 0.7 ? lines.title : undefined) ??
    subjectInProse(text, block.items) ??
    lines.title
  );
}

function fromStatedTitle(block: Block): TitleAndSpeakers {
  const [title] = block.stated.filter((item) => item.name === 'title');
  if (title === undefined || isPlaceholder(title.value)) return { speakers: [] };
  return readHeading(block, title.start, title.end, 'stated-title', 0.9);
}

function readHeading(
  block: Block,
  start: number,
  end: number,
  rule: string,
  confidence: number,
): TitleAndSpeakers {
  const { text } = block.document;
  const heading = parseHeading(text.slice(start, end).replace(/\n/g, ' '), start);
  const title = heading.title && cleanTitle(text, heading.title, rule, confidence);
  const isJustSeries = title !== undefined && isPlainSeries(title.value) && rule !== 'title-label';
  const series = heading.series ?? (isJustSeries ? title : undefined);
  return {
    ...(title && !isJustSeries && { title }),
    ...(series && { series: field(text, series.start, series.end, 'series-in-heading', 0.7) }),
    speakers: heading.people.map((person) => ({ ...person, rule: `${rule}-speaker` })),
  };
}

function statedSpeakers(block: Block): PersonField[] {
  const affiliation = statedField(block, 'affiliation');
  return block.stated
    .filter((item) => item.name === 'speaker')
    .flatMap((item) =>
      parsePeople(block.document.text.slice(item.start, item.end), item.start, {
        expected: true,
        rule: 'stated-speaker',
        confidence: 0.95,
      }),
    )
    .map((person) =>
      person.affiliation === undefined && affiliation !== undefined ? { ...person, affiliation } : person,
    );
}

function fromLabels(block: Block): TitleAndSpeakers {
  const { document, items } = block;
  const speakers = peopleOf(block, ['speaker'], 0.95);
  const [value] = labelValues(document.text, items, ['title']).filter(
    (span) => !isPlaceholder(document.text.slice(span.start, span.end)),
  );
  if (value === undefined) return { speakers };
  const read = readHeading(block, value.start, value.end, 'title-label', 0.95);
  return {
    ...read,
    speakers: speakers.length > 0 ? speakers : read.title === undefined ? [] : read.speakers,
  };
}

/** People under labels of these kinds, the first label that names any; several labels of one kind add up. */
function peopleOf(block: Block, kinds: readonly LabelKind[], confidence: number): PersonField[] {
  const { text } = block.document;
  const seen = new Set<string>();
  return labelValues(text, block.items, kinds)
    .filter(
      (value) =>
        !/^name$/i.test(value.words) ||
        personScore(text.slice(value.start, value.end).split(/[,(\n]/)[0] ?? '') > 0.45,
    )
    .flatMap((value) =>
      withAffiliation(
        block,
        value.item,
        parsePeople(text.slice(value.start, value.end), value.start, {
          expected: true,
          rule: `${kinds[0]}-label`,
          confidence,
        }),
      ),
    )
    .filter(
      (person) =>
        !isPlaceholder(person.value) &&
        person.value.length > 1 &&
        !seen.has(person.value) &&
        seen.add(person.value),
    );
}

/** `Affiliation: TVU` below `Speaker: Ada Byron`. */
function withAffiliation(block: Block, item: number, people: readonly PersonField[]): PersonField[] {
  const [value] = labelValues(block.document.text, block.items.slice(item + 1, item + 5), ['affiliation']);
  if (value === undefined) return [...people];
  const affiliation = field(block.document.text, value.start, value.end, 'affiliation-label', 0.9);
  return people.map((person) => (person.affiliation === undefined ? { ...person, affiliation } : person));
}

/** Headings that tell series, speaker and title at once, and the subject of a mail. */
function fromHeadings(block: Block): TitleAndSpeakers {
  const { document, items } = block;
  const subjects = labelValues(document.text, items, ['subject'])
    .slice(0, 2)
    .map((value) => ({ start: value.start, end: value.end, isSubject: true }));
  const lines = items
    .filter((item) => item.label === undefined && (item.zone === 'header' || item.zone === 'title'))
    .slice(0, 25)
    .filter((item) => item.line.text.length < 320)
    .flatMap((item) => headingSpan(document.text, item, block.moments))
    .map((span) => ({ ...span, isSubject: false }));
  let weaker: TitleAndSpeakers | undefined;
  for (const line of [...lines, ...subjects]) {
    const read = readHeading(
      block,
      line.start,
      line.end,
      line.isSubject ? 'subject' : 'heading',
      line.isSubject ? 0.6 : 0.85,
    );
    if (read.title !== undefined && read.speakers.length > 0) return read;
    if (read.speakers.length > 0 && line.isSubject) weaker ??= read;
    if (read.title !== undefined && read.series !== undefined)
      weaker ??= { ...read, title: { ...read.title, confidence: 0.6 } };
    if (line.isSubject && read.title !== undefined)
      weaker ??= { ...read, title: { ...read.title, confidence: 0.4 } };
  }
  return weaker ?? { speakers: [] };
}

const valueKinds: readonly LabelKind[] = [
  'title',
  'speaker',
  'affiliation',
  'date',
  'time',
  'when',
  'start',
  'end',
  'venue',
  'host',
  'contact',
  'organizer',
  'moderator',
  'panelist',
  'advisor',
  'committee',
  'link',
  'series',
  'type',
  'duration',
  'sponsor',
  'subject',
];

/** A line without the date and time that lead it; nothing when they or a place are all that stands there. */
function headingSpan(text: string, item: Item, moments: Moments): Span[] {
  const { line } = item;
  const printed = findDates(tokenize(line.text.slice(0, 80), line.start));
  const inside = [...printed, ...moments.times].filter(
    (span) => span.start >= line.start && span.end <= line.end,
  );
  if (inside.length === 0) return [{ start: line.start, end: line.end }];
  let start = line.start;
  for (const span of inside.sort((left, right) => left.start - right.start))
    if (span.start - start <= 4) start = span.end;
  start += /^[\s,;:.|–—-]*/.exec(text.slice(start, Math.min(line.end, start + 20)))?.[0].length ?? 0;
  const rest = text.slice(start, line.end);
  const isPlace = findVenues(rest, 0, []).some(
    (place) => place.score >= 3 && place.end - place.start > rest.length * 0.4,
  );
  return rest.length < 8 || isPlace ? [] : [{ start, end: line.end }];
}

interface LineReading {
  readonly title?: Field;
  readonly titleScore: number;
  readonly speakers: readonly PersonField[];
  readonly strongSpeakers: boolean;
}

function fromLines(block: Block, title: Field | undefined, speaker: PersonField | undefined): LineReading {
  const { document, items, moments } = block;
  const timed = new Set([...timedLines(items, moments), ...labelledLines(document.text, items)]);
  const speakers = speakerCandidates(
    document.text,
    items,
    (index) => timed.has(index) || overlaps(items[index], title),
  );
  const titles = titleCandidates(items, (index) => timed.has(index) || overlaps(items[index], speaker));
  let best: { total: number; title?: (typeof titles)[number]; speaker?: (typeof speakers)[number] } = {
    total: -1,
  };
  for (const one of [undefined, ...titles])
    for (const two of [undefined, ...speakers]) {
      if (one !== undefined && two !== undefined && two.item >= one.item && two.item <= one.last) continue;
      const apart =
        one === undefined || two === undefined ? 0 : -Math.min(Math.abs(one.item - two.item), 10) * 0.06;
      const total = (one?.score ?? 0) + (two?.score ?? 0) + apart;
      if (total > best.total) best = { total, ...(one && { title: one }), ...(two && { speaker: two }) };
    }
  const cleaned = best.title && cleanTitle(document.text, best.title, 'title-line', 0.7);
  return {
    ...(cleaned && { title: cleaned }),
    titleScore: best.title?.score ?? 0,
    speakers: best.speaker?.people ?? [],
    strongSpeakers: (best.speaker?.score ?? 0) > 1.5,
  };
}

/** Lines that are the value of a label above them. */
function labelledLines(text: string, items: readonly Item[]): number[] {
  return labelValues(text, items, valueKinds).flatMap((value) => {
    const lines: number[] = [];
    for (let index = value.item + 1; overlaps(items[index], value); index++) lines.push(index);
    return lines;
  });
}

function overlaps(
  item: Item | undefined,
  span: { readonly start: number; readonly end: number } | undefined,
): boolean {
  return item !== undefined && span !== undefined && item.line.start < span.end && item.line.end > span.start;
}

/** Lines that a date or time fills. */
function timedLines(items: readonly Item[], moments: Moments): Set<number> {
  const lengths = new Map<number, number>();
  for (const mention of [...moments.dates, ...moments.times])
    lengths.set(mention.item, (lengths.get(mention.item) ?? 0) + mention.end - mention.start);
  return new Set([
    ...[...lengths]
      .filter(([index, length]) => length > 0.3 * (items[index]?.line.text.length ?? 1))
      .map(([index]) => index),
    ...moments.dates
      .filter((date) => date.day !== undefined && date.start - (items[date.item]?.line.start ?? 0) <= 3)
      .map((date) => date.item),
  ]);
}

function prose(block: Block): PersonField[] {
  return speakersInProse(block.document.text, proseStretches(block.items));
}

function proseStretches(items: readonly Item[]): { start: number; end: number }[] {
  const spans: { start: number; end: number; item: number }[] = [];
  items.forEach((item, index) => {
    if (
      item.zone === 'bio' ||
      item.zone === 'references' ||
      item.zone === 'related' ||
      item.zone === 'boilerplate'
    )
      return;
    if (item.label !== undefined && item.zone === 'header') return;
    const last = spans.at(-1);
    if (last !== undefined && last.item === index - 1 && item.line.gap === 0 && item.label === undefined) {
      last.end = item.line.end;
      last.item = index;
    } else spans.push({ start: item.line.start, end: item.line.end, item: index });
  });
  return spans;
}

function labelledSeries(block: Block): Field | undefined {
  const { text } = block.document;
  const values = labelValues(text, block.items, ['series', 'type']);
  const value =
    values.find((span) => span.kind === 'series' && !isPlaceholder(text.slice(span.start, span.end))) ??
    values.find((span) => isPlainSeries(text.slice(span.start, span.end)));
  if (value !== undefined) return field(text, value.start, value.end, 'series-label', 0.85);
  const line = block.items
    .slice(0, 12)
    .find((item) => item.label === undefined && item.zone === 'header' && isPlainSeries(item.line.text));
  return line && field(text, line.line.start, line.line.end, 'series-line', 0.6);
}

const roleLabels = {
  hosts: ['host'],
  contacts: ['contact'],
  organizers: ['organizer'],
  moderators: ['moderator'],
  panelists: ['panelist'],
  advisors: ['advisor'],
} as const satisfies Record<Exclude<PersonRole, 'speakers'>, readonly LabelKind[]>;
const statedRoles: Readonly<Partial<Record<FieldName, Exclude<PersonRole, 'speakers'>>>> = {
  host: 'hosts',
  contact: 'contacts',
  organizer: 'organizers',
  moderator: 'moderators',
  panelist: 'panelists',
  advisor: 'advisors',
};

function rolesOf(block: Block): Record<Exclude<PersonRole, 'speakers'>, readonly PersonField[]> {
  const people = (role: Exclude<PersonRole, 'speakers'>): PersonField[] => {
    const stated = block.stated
      .filter((item) => statedRoles[item.name] === role)
      .flatMap((item) =>
        parsePeople(block.document.text.slice(item.start, item.end), item.start, {
          expected: true,
          rule: `stated-${item.name}`,
          confidence: 0.95,
        }),
      );
    const printed = peopleOf(block, roleLabels[role], 0.9);
    const known = new Set(stated.map((person) => person.value));
    return [...stated, ...printed.filter((person) => !known.has(person.value))];
  };
  return {
    hosts: people('hosts'),
    contacts: people('contacts'),
    organizers: people('organizers'),
    moderators: people('moderators'),
    panelists: people('panelists'),
    advisors: people('advisors'),
  };
}

function onlineLink(block: Block): Field | undefined {
  for (const item of block.items) {
    const match =
      /https?:\/\/[^\s<>")\]]*(?:zoom|webex|teams\.|meet\.|bluejeans|youtu|stream)[^\s<>")\]]*/i.exec(
        item.line.text.slice(0, 3000),
      );
    if (match !== null)
      return field(
        block.document.text,
        item.line.start + match.index,
        item.line.start + match.index + match[0].length,
        'online-link',
        0.8,
      );
  }
  return undefined;
}

const cancelled = /\b(?:cancell?ed|annulée?|abgesagt|annullato|cancelad[oa]|called off)\b|取消|中止/i;
const moved =
  /\b(?:postponed|rescheduled|reportée?|verschoben|rinviat[oa]|aplazad[oa]|room change|time change|change (?:of|in) (?:room|time|date|venue|location)|(?:new|note|unusual) (?:date|time|room|place|location)|has been moved|moved to)\b|延期/i;

function statusOf(block: Block): TalkStatus {
  const stated = statedField(block, 'status')?.value ?? '';
  const head = block.items
    .filter((item) => item.zone === 'header' || item.zone === 'intro' || item.zone === 'title')
    .slice(0, 40)
    .map((item) => item.line.text)
    .join('\n')
    .slice(0, 6000);
  if (moved.test(stated) || moved.test(head)) return 'moved';
  return cancelled.test(stated) || cancelled.test(head) ? 'cancelled' : 'scheduled';
}

/** The fields that a part of the document states, none when it states nothing. */
export function fieldsOf(part: Part | undefined): readonly StatedField[] {
  return part?.fields ?? [];
}
