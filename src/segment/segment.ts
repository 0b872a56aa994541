import type { Document, Layout, Part, Problem } from '../model';
import { partitionPoint } from '../util/partition-point';
import { type Holder, institutionsOfAddresses } from './choose-institutions';
import { type Moments, readMoments } from './dates/read-moments';
import { findSections } from './find-sections';
import { isNoTalk } from './is-no-talk';
import { type Item, readItems } from './items';
import { readLines } from './lines';
import { readTalk, type TalkReading } from './read-talk';
import { withShared } from './shared-moments';
import { splitGlued } from './split-glued';
import { splitTables } from './split-tables';
import { splitTalks, type TalkRange } from './split-talks';

/** Documents with more talks than this are cut off there. */
const mostTalks = 2000;

/** Finds the talks of a document and what its layout says of each. */
export function segment(document: Document): Layout {
  const lines = splitGlued(splitTables(readLines(document.text)));
  const items = readItems(
    lines,
    document.parts.slice(1).map((part) => part.start),
  );
  const moments = readMoments(document, items);
  const ranges = rangesOf(document, items, moments).slice(0, mostTalks);
  const published = institutionsOfAddresses(document);
  const readings = ranges.map((range) => readRange(document, items, moments, range, ranges, published));
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

function readRange(
  document: Document,
  items: readonly Item[],
  moments: Moments,
  range: TalkRange,
  ranges: readonly TalkRange[],
  published: readonly Holder[],
): TalkReading {
  const own = items.slice(range.from, range.to);
  const { schedule, ...shared } = withShared(items, moments, range);
  return readTalk({
    document,
    items: own,
    moments: shared,
    ...(schedule && { schedule }),
    stated: range.stated ?? (ranges.length === 1 ? document.parts.flatMap((part) => part.fields) : []),
    published,
    surroundings: ranges.length > 1 ? surroundings(items, ranges) : [],
  });
}

/** Head and foot of a page of several talks: what stands before the first and the last lines. */
function surroundings(items: readonly Item[], ranges: readonly TalkRange[]): Item[] {
  const first = ranges[0];
  const last = ranges.at(-1);
  const head = first === undefined ? 0 : Math.min(first.from === 0 ? 6 : first.from, 12);
  return [...items.slice(0, head), ...items.slice(Math.max(last?.from ?? 0, items.length - 4))];
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
