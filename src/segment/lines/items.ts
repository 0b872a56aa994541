import { isAdministrative } from './administrative-words';
import { isBoilerplate } from './boilerplate-words';
import { findLabel, type Label, type LabelForm } from './find-label';
import { lifeStart } from './life-start';
import type { Line } from './lines';
import { nextZone, type Paragraph, type Zone } from './next-zone';
import { isProseParagraph } from './prose-words';
import { isQuotedRow, openingDay } from './row-line';
import { isScheduleLine } from './schedule-line';
import { isSlotLine } from './slot-line';

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
  const isShort = paragraph.to - paragraph.from <= 2;
  return lines.slice(paragraph.from, paragraph.to).map((line, offset) => {
    const label = labels[paragraph.from + offset];
    return { line, zone: zoneOfLine(line, label, paragraph, zone, isShort), ...(label && { label }) };
  });
}

/** Lines of the page, and notices below abstract and biography, stand apart from the text around them. */
function zoneOfLine(
  line: Line,
  label: Label | undefined,
  paragraph: Paragraph,
  zone: Zone,
  isShort: boolean,
): Zone {
  if (label !== undefined) return zone;
  if (!paragraph.isProse && line.text.length < 160 && isBoilerplate(line.text)) return 'boilerplate';
  const isText = zone === 'abstract' || zone === 'bio';
  return isText && isShort && isAdministrative(line.text) ? 'notes' : zone;
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
    ...(lines[from]?.gap === 0 && { above: lines[from - 1] }),
    ...(lines[to]?.gap === 0 && { below: lines[to] }),
    ...(label && { label }),
    ...(before && { before }),
  };
}

/** How many labels must stand close to one that little sets off from its value. */
const supportNeeded: Partial<Record<LabelForm, number>> = { plain: 1, columns: 1, bare: 2 };

/** Labels set off by nothing but a space or a column need other labels close by. */
function supportedLabels(lines: readonly Line[]): (Label | undefined)[] {
  const labels = lines.map((line) => findLabel(line));
  return labels.map((label, index) => {
    const needed = label && supportNeeded[label.form];
    if (label === undefined || needed === undefined) return label;
    const isLong = (lines[index]?.text.length ?? 0) > 120;
    if (isLong && /^(?:abstract|bio|keywords)$/.test(label.kind)) return label;
    const near = [index - 2, index - 1, index + 1, index + 2].flatMap((other) => labels[other]?.kind ?? []);
    return new Set(near.filter((kind) => kind !== label.kind)).size >= needed && !isLong ? label : undefined;
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
    if (isSlotLine(line.text) || isSlotLine(lines[end - 1]?.text ?? '') || setsIn(lines[end - 1], line))
      break;
    if (isScheduleLine(line.text, 0.45) || isScheduleLine(lines[end - 1]?.text ?? '', 0.45)) break;
    if (endsSentence.test(lines[end - 1]?.text ?? '') && lifeStart(line.text) === 0) break;
    if (standsAlone(lines, end) || standsAlone(lines, end - 1)) break;
    end++;
  }
  return end;
}

/** The day of a row above its name or title, and a quoted title, are lines for themselves. */
function standsAlone(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined) return false;
  const isRow = line.text.length < 90 && !runsOn.test(line.text) && openingDay(line.text) !== undefined;
  if (isRow && (lines[index + 1]?.text.length ?? 0) < 90) return true;
  return isQuotedRow(line.text) && (line.gap > 0 || !runsOn.test(lines[index - 1]?.text ?? ''));
}

/** A line of running text that goes on in the next one: `… is talking about`. */
const runsOn = /^.{30,} \p{Ll}[\p{Ll}'’-]*$/u;

const endsSentence = /[.!?][)”"’']{0,2}$/;

/** Text set in below a title that stands out on its left. */
function setsIn(above: Line | undefined, line: Line): boolean {
  if (above === undefined || above.text.length > 65 || /[,;-]$/.test(above.text)) return false;
  return above.indent === 0 && line.indent >= 3 && line.indent <= 8 && !line.bullet;
}

/** A card of short lines and a paragraph printed as one long line do not belong together. */
function changesShape(before: number, after: number): boolean {
  return (before < 150 && after > 220) || (before > 220 && after < 100);
}
