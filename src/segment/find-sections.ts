import type { Section, SectionKind, TalkLayout } from '../model';
import type { Item, Zone } from './items';
import type { TalkRange } from './talk-range';

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
  const sections: { start: number; end: number; kind: SectionKind; talk?: number }[] = [];
  let range = 0;
  items.forEach((item, index) => {
    while (range < ranges.length - 1 && index >= (ranges[range]?.to ?? 0)) range++;
    const kind = repeated.has(index) ? 'repeated' : kindOf(item, talks[range]);
    const last = sections.at(-1);
    const talk = talks.length > 0 ? range : undefined;
    if (last !== undefined && last.kind === kind && last.talk === talk && !opensAnew(item)) return;
    const start = sections.length === 0 ? 0 : item.line.start;
    if (last !== undefined) last.end = start;
    sections.push({ start, end: text.length, kind, ...(talk !== undefined && { talk }) });
  });
  return sections.length === 0 ? [{ start: 0, end: text.length, kind: 'boilerplate' }] : sections;
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
