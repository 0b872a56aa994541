import type { Section, SectionKind, TalkLayout } from '../model';
import type { Item } from './lines/items';
import type { Zone } from './lines/next-zone';
import type { TalkRange } from './talks/talk-range';
import { talksOfItems } from './talks/talks-of-items';

/** A block of this many characters that stands twice was printed twice. */
const repeatLength = 160;

/**
 * Sections that cover the text: each runs from its first line to the next section. The title's lines are set apart,
 * and the second copy of a long line is `repeated`.
 */
export function findSections(
  text: string,
  items: readonly Item[],
  ranges: readonly TalkRange[],
  talks: readonly TalkLayout[],
): Section[] {
  const repeated = repeatedItems(items);
  const told = talksOfItems(items, ranges, talks);
  const marks: Mark[] = [];
  items.forEach((item, index) => {
    const talk = talks.length > 0 ? told[index] : undefined;
    const kind = repeated.has(index) ? 'repeated' : kindOf(item, talks[talk ?? 0]);
    const above = items[index - 1];
    if (item.line.afterRule && above !== undefined)
      marks.push({ start: above.line.end, kind: 'boilerplate', talk, opens: false });
    for (const mark of marksOf(item, kind)) marks.push({ ...mark, talk });
  });
  const last = items.at(-1);
  if (last !== undefined && /\S/.test(text.slice(last.line.end, last.line.end + 400)))
    marks.push({ start: last.line.end, kind: 'boilerplate', talk: marks.at(-1)?.talk, opens: false });
  return sectionsOf(marks, text.length);
}

/** Where a section begins, or goes on if the one before is alike and it does not open anew. */
interface Mark {
  readonly start: number;
  readonly kind: SectionKind;
  readonly talk: number | undefined;
  readonly opens: boolean;
}

/** The words of a label (`Abstract:`) belong to the header, what it announces begins behind them. */
function marksOf(item: Item, kind: SectionKind): Omit<Mark, 'talk'>[] {
  const { line, label } = item;
  if (label === undefined || kind !== label.kind || label.form === 'cell')
    return [{ start: line.start, kind, opens: opensAnew(item) }];
  const head = { start: line.start, kind: 'header' as const, opens: false };
  return label.value.start >= line.end ? [head] : [head, { start: label.value.start, kind, opens: true }];
}

function sectionsOf(marks: readonly Mark[], length: number): Section[] {
  const starts = marks.filter(
    (mark, index) =>
      mark.opens || mark.kind !== marks[index - 1]?.kind || mark.talk !== marks[index - 1]?.talk,
  );
  if (starts.length === 0) return [{ start: 0, end: length, kind: 'boilerplate' }];
  return starts.map(({ start, kind, talk }, index) => ({
    start: index === 0 ? 0 : start,
    end: starts[index + 1]?.start ?? length,
    kind,
    ...(talk !== undefined && { talk }),
  }));
}

function opensAnew(item: Item): boolean {
  return item.label !== undefined && (item.label.kind === 'abstract' || item.label.kind === 'bio');
}

function kindOf(item: Item, talk: TalkLayout | undefined): SectionKind {
  const title = talk?.title;
  const isTitle = title !== undefined && item.line.start < title.end && item.line.end > title.start;
  if (isTitle && item.zone === 'header') return 'title';
  return sectionOf(item.zone);
}

function sectionOf(zone: Zone): SectionKind {
  if (zone === 'intro') return 'header';
  return zone === 'related' ? 'boilerplate' : zone;
}

/** Items of the later copy of a block that stands twice: a long line seen before, and the lines between such. */
function repeatedItems(items: readonly Item[]): Set<number> {
  const seen = new Map<string, number>();
  const repeated = new Set<number>();
  items.forEach((item, index) => {
    if (item.line.text.length < repeatLength) return;
    if (seen.has(item.line.text)) repeated.add(index);
    else seen.set(item.line.text, index);
  });
  const marks = [...repeated].sort((left, right) => left - right);
  marks.forEach((mark, order) => {
    const next = marks[order + 1];
    if (next !== undefined && next - mark <= 6)
      for (let index = mark; index < next; index++) repeated.add(index);
  });
  return repeated;
}
