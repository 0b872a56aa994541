import type { Layout, Section, SectionKind, Span } from '../../model';

/** The stretches that speak of one subject: a talk's title and abstract, or somebody's biography. */
export interface Passage {
  readonly ranges: readonly Span[];
  readonly title?: Span;
  /** Whether it tells of people: what it names are interests, not a talk's topics. */
  readonly isBiography: boolean;
}

const topical: ReadonlySet<SectionKind> = new Set(['title', 'abstract', 'keywords']);

/** The passages of a document whose words may name topics: one for each talk, and one for the biographies of each. */
export function conceptPassages(layout: Layout): Passage[] {
  const talks = layout.talks.map((talk, index) => {
    const own = sectionsOf(layout.sections, topical, index, layout.talks.length);
    const title = talk.title === undefined ? [] : [{ start: talk.title.start, end: talk.title.end }];
    return { ranges: apart([...title, ...own]), ...(title[0] && { title: title[0] }), isBiography: false };
  });
  const bios = layout.sections.filter((section) => section.kind === 'bio');
  return [...talks, { ranges: apart(bios), isBiography: true }].filter(
    (passage) => passage.ranges.length > 0,
  );
}

/** Whether a stretch stands in the title of a passage. */
export function isInTitle({ title }: Passage, { start, end }: Span): boolean {
  return title !== undefined && title.start <= start && end <= title.end;
}

function sectionsOf(
  sections: readonly Section[],
  kinds: ReadonlySet<SectionKind>,
  talk: number,
  talks: number,
): readonly Section[] {
  return sections.filter(
    (section) => kinds.has(section.kind) && (section.talk ?? (talks === 1 ? 0 : -1)) === talk,
  );
}

/** Spans in order, cut so that none overlaps another. */
function apart(spans: readonly Span[]): Span[] {
  return spans
    .map(({ start, end }) => ({ start, end }))
    .sort((left, right) => left.start - right.start || right.end - left.end)
    .reduce<Span[]>(appendApart, []);
}

function appendApart(ranges: Span[], range: Span): Span[] {
  const last = ranges.at(-1);
  if (last === undefined || range.start >= last.end) ranges.push(range);
  else if (range.end > last.end) ranges.push({ start: last.end, end: range.end });
  return ranges;
}
