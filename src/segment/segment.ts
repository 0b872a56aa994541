import type { Document, Layout, Part, PersonField, Problem } from '../model';
import { partitionPoint } from '../util/partition-point';
import type { Block } from './block';
import type { Moments } from './dates/moments';
import { readMoments } from './dates/read-moments';
import { findSections } from './find-sections';
import { type Item, readItems } from './lines/items';
import { readLines, withHeadings } from './lines/lines';
import { withoutQuoted } from './lines/quoted-message';
import { splitColumns } from './lines/split-columns';
import { splitGlued } from './lines/split-glued';
import { splitRows } from './lines/split-rows';
import { splitSlots } from './lines/split-slots';
import { splitTables } from './lines/split-tables';
import { institutionsOfAddresses } from './places/address-holders';
import type { Holder } from './places/holder';
import { readTalk, type TalkReading } from './read-talk';
import { isNoTalk } from './talks/is-no-talk';
import { withShared } from './talks/shared-moments';
import { splitTalks } from './talks/split-talks';
import type { TalkRange } from './talks/talk-range';
import { readTitleAndSpeakers } from './title/title-and-speakers';

/** Documents with more talks than this are cut off there. */
const mostTalks = 2000;

/** Finds the talks of a document and what its layout says of each. */
export function segment(document: Document): Layout {
  const printed = withoutQuoted(withHeadings(readLines(document.text), document.headings ?? []));
  const lines = splitGlued(splitSlots(splitColumns(splitRows(splitTables(printed)))));
  const items = readItems(
    lines,
    document.parts.slice(1).map((part) => part.start),
  );
  const moments = readMoments(document, items);
  const ranges = rangesOf(document, items, moments).slice(0, mostTalks);
  const published = institutionsOfAddresses(document);
  const page: Page = {
    document,
    items,
    moments,
    ranges,
    published,
    surroundings: surroundings(items, ranges),
  };
  const speakers = seriesSpeakers(page);
  const readings = shareHolder(ranges.map((range) => readTalk(blockOf(page, range, speakers))));
  const kept = ranges.flatMap((range, index) => {
    const reading = readings[index];
    return reading === undefined ||
      isNoTalk(reading.talk, items.slice(range.from, range.to), ranges.length > 1)
      ? []
      : [{ range, reading }];
  });
  const talks = kept.map(({ reading }) => reading.talk);
  return {
    talks,
    sections: findSections(
      document.text,
      items,
      kept.map(({ range }) => range),
      talks,
    ),
    problems: problemsOf(
      document,
      kept.map(({ reading }) => reading),
    ),
  };
}

/** The parts that a format holds apart are one talk each; a plain page is parted by its layout. */
function rangesOf(document: Document, items: readonly Item[], moments: Moments): TalkRange[] {
  const parts = document.parts.filter((part) => part.end > part.start);
  if (parts.length > 1) return parts.map((part) => rangeOfPart(items, part));
  const states = parts[0]?.fields.some((field) => field.name === 'title' || field.name === 'start') ?? false;
  return states ? [{ from: 0, to: items.length }] : splitTalks(document.text, items, moments);
}

function rangeOfPart(items: readonly Item[], part: Part): TalkRange {
  return { from: firstFrom(items, part.start), to: firstFrom(items, part.end), stated: part.fields };
}

/** The first item that begins at a place or after it, by bisection. */
function firstFrom(items: readonly Item[], place: number): number {
  return partitionPoint(items, (item) => item.line.start < place);
}

interface Page {
  readonly document: Document;
  readonly items: readonly Item[];
  readonly moments: Moments;
  readonly ranges: readonly TalkRange[];
  readonly published: readonly Holder[];
  readonly surroundings: readonly Item[];
}

function blockOf(page: Page, range: TalkRange, speakers: readonly PersonField[]): Block {
  const { document, ranges } = page;
  const { schedule, ...moments } = withShared(page.items, page.moments, range);
  return {
    document,
    items: page.items.slice(range.from, range.to),
    moments,
    ...(schedule && { schedule }),
    stated: range.stated ?? (ranges.length === 1 ? document.parts.flatMap((part) => part.fields) : []),
    published: page.published,
    surroundings: page.surroundings,
    ...(range.title && { row: { title: range.title, speakers } }),
  };
}

/** The speaker of a lecture series, whom the page names outside the rows of its lectures. */
function seriesSpeakers(page: Page): readonly PersonField[] {
  const { items, ranges } = page;
  if (!ranges.some((range) => range.title !== undefined)) return [];
  const outside = [...items.slice(0, ranges[0]?.head), ...items.slice(ranges.at(-1)?.to)];
  const block = blockOf({ ...page, ranges: [], surroundings: [] }, { from: 0, to: 0 }, []);
  return readTitleAndSpeakers({ ...block, items: outside }).speakers;
}

/** Talks of one page that say nothing of who runs them are run by whom all the others name. */
function shareHolder(readings: readonly TalkReading[]): TalkReading[] {
  const named = readings.flatMap(({ talk }) => talk.heldAt);
  const [first] = named;
  const isShared = first !== undefined && named.every(({ value }) => value === first.value);
  return readings.map((reading) =>
    isShared && reading.talk.heldAt.length === 0
      ? {
          ...reading,
          talk: { ...reading.talk, heldAt: [{ ...first, rule: 'held-at-page', confidence: 0.5 }] },
        }
      : reading,
  );
}

/** Head and foot of a page of several talks: what stands before the first and the last lines. */
function surroundings(items: readonly Item[], ranges: readonly TalkRange[]): Item[] {
  if (ranges.length < 2) return [];
  const first = ranges[0];
  const last = ranges.at(-1);
  const behind = items[(last?.from ?? 0) + 1];
  const isRow = behind?.label !== undefined && behind.line.gap > 0;
  const end =
    (last?.to ?? 0) < items.length ? (last?.to ?? 0) : (last?.from ?? 0) + (isRow ? 1 : rowLength(ranges));
  const foot = Math.max(end, items.length - 4);
  const below = first?.title === undefined ? end : Math.min(end + 3, foot);
  const head = Math.min(first?.head ?? first?.from ?? 0, 12);
  return [...items.slice(0, head), ...items.slice(end, below), ...items.slice(foot)];
}

/** Two lines, but one where every talk above the last one has no more. */
function rowLength(ranges: readonly TalkRange[]): number {
  return ranges.slice(0, -1).every(({ from, to, head }) => to - (head ?? from) <= 1) ? 1 : 2;
}

function problemsOf(document: Document, readings: readonly TalkReading[]): Problem[] {
  return readings.flatMap(({ talk, doubts }) =>
    doubts.map((doubt) => ({
      severity: 'warning' as const,
      source: document.source,
      message: `segment: ${talk.title === undefined ? 'a talk' : `“${talk.title.value.slice(0, 60)}”`}: ${doubt}`,
    })),
  );
}
