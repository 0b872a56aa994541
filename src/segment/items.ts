import type { SectionKind } from '../model';
import { isBoilerplate } from './boilerplate-words';
import { findLabel, type Label } from './find-label';
import type { Line } from './lines';
import { nextZone, type Paragraph } from './next-zone';
import { isProseParagraph } from './prose-words';
import { isScheduleLine } from './schedule-line';

/** Where in a talk a line stands. `intro` is running text that announces; `related` is about other talks. */
export type Zone = 'intro' | 'related' | Exclude<SectionKind, 'repeated'>;

/** A line with its label and its zone. */
export interface Item {
  readonly line: Line;
  readonly label?: Label;
  readonly zone: Zone;
}

/** So many lines of a paragraph are looked at to tell what it is. */
const glance = 40;

/**
 * Finds label and zone of each line, in one pass over the lines. `breaks` are the places, in order, where a format
 * begins anew: no zone reaches over them.
 */
export function readItems(lines: readonly Line[], breaks: readonly number[] = []): Item[] {
  const labels = supportedLabels(lines);
  const items: Item[] = [];
  let zone: Zone = 'header';
  let isStated = false;
  let passed = 0;
  for (let index = 0; index < lines.length; ) {
    const paragraph = readParagraph(lines, labels, index);
    while (passed < breaks.length && (breaks[passed] ?? 0) <= (paragraph.lines[0]?.start ?? 0)) {
      passed++;
      zone = 'header';
    }
    const next = nextZone(paragraph, zone, isStated);
    if (paragraph.label !== undefined) isStated = next !== 'header' && !isRemark(paragraph.label);
    else if (next !== zone) isStated = false;
    zone = next;
    items.push(...itemsOf(paragraph, lines, labels, zone));
    index = paragraph.to;
  }
  return items;
}

/** What stands behind `Note:` is said in the same breath; the paragraphs after it are free again. */
function isRemark(label: Label): boolean {
  return (label.kind === 'notes' || label.kind === 'keywords') && label.value.end > label.value.start;
}

function itemsOf(
  paragraph: Paragraph,
  lines: readonly Line[],
  labels: readonly (Label | undefined)[],
  zone: Zone,
): Item[] {
  return lines.slice(paragraph.from, paragraph.to).map((line, offset) => {
    const label = labels[paragraph.from + offset];
    const isPage =
      label === undefined && !paragraph.isProse && line.text.length < 160 && isBoilerplate(line.text);
    return { line, zone: isPage ? 'boilerplate' : zone, ...(label && { label }) };
  });
}

function readParagraph(
  lines: readonly Line[],
  labels: readonly (Label | undefined)[],
  from: number,
): Paragraph {
  const to = paragraphEnd(lines, labels, from);
  const label = labels[from];
  const before = labels[from - 1];
  const seen = lines.slice(from, Math.min(to, from + glance));
  return {
    from,
    to,
    lines: seen,
    isProse: label === undefined && isProseParagraph(seen),
    ...(label && { label }),
    ...(before && { before }),
  };
}

/** Labels set off by nothing but a space or a column need another label close by. */
function supportedLabels(lines: readonly Line[]): (Label | undefined)[] {
  const labels = lines.map((line) => findLabel(line));
  return labels.map((label, index) => {
    if (label === undefined || (label.form !== 'plain' && label.form !== 'columns')) return label;
    const isLong = (lines[index]?.text.length ?? 0) > 120;
    if (isLong && (label.kind === 'abstract' || label.kind === 'bio')) return label;
    const near = [index - 2, index - 1, index + 1, index + 2].filter((other) => labels[other] !== undefined);
    return near.length > 0 && !isLong ? label : undefined;
  });
}

/** The end of the paragraph that begins at a line: unlabelled lines without a gap; a labelled line stands alone. */
function paragraphEnd(lines: readonly Line[], labels: readonly (Label | undefined)[], index: number): number {
  let end = index + 1;
  if (labels[index] !== undefined) return end;
  while (end < lines.length) {
    const line = lines[end];
    if (
      line === undefined ||
      line.gap > 0 ||
      line.afterRule ||
      labels[end] !== undefined ||
      line.bullet ||
      line.glued
    )
      break;
    if (changesShape(lines[end - 1]?.text.length ?? 0, line.text.length)) break;
    if (isScheduleLine(line.text, 0.45) || isScheduleLine(lines[end - 1]?.text ?? '', 0.45)) break;
    end++;
  }
  return end;
}

/** A card of short lines and a paragraph printed as one long line do not belong together. */
function changesShape(before: number, after: number): boolean {
  return (before < 150 && after > 220) || (before > 220 && after < 100);
}
