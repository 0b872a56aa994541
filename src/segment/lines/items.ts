import { isAdministrative } from './administrative-words';
import { isBoilerplate } from './boilerplate-words';
import type { Label } from './find-label';
import type { Line } from './lines';
import { nextZone, type Paragraph, type Zone } from './next-zone';
import { paragraphEnd } from './paragraph-end';
import { isProseParagraph } from './prose-words';
import { closesWithDay, openingDay } from './row-line';
import { isScheduleLine } from './schedule-line';
import { isSignOff } from './sign-off';
import { supportedLabels } from './supported-labels';

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
  let isSigned = false;
  return lines.slice(paragraph.from, paragraph.to).map((line, offset) => {
    const label = labels[paragraph.from + offset];
    const own = isSigned ? 'boilerplate' : zoneOfLine(line, label, paragraph, zone, isShort);
    isSigned ||= own === 'boilerplate' && /^(?:abstract|bio)$/.test(zone) && isSignOff(line.text);
    return { line, zone: own, ...(label && { label }) };
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
  if (!paragraph.isProse && line.text.length < 160 && isBoilerplate(line.text) && !isScheduleLine(line.text))
    return 'boilerplate';
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
    isProse: label === undefined && !isRow(seen) && isProseParagraph(seen),
    ...(lines[from]?.gap === 0 && { above: lines[from - 1] }),
    ...(lines[to]?.gap === 0 && { below: lines[to] }),
    ...(label && { label }),
    ...(before && { before }),
  };
}

/** `3 May, 4 pm — Entropy of Birds, with Ada Byron. Room 5.`: one line that a day opens and a mark parts from the rest. */
function isRow([line, next]: readonly Line[]): boolean {
  if (line === undefined || next !== undefined || line.text.length > 220) return false;
  const day = openingDay(line.text);
  if (closesWithDay(line.text)) return true;
  return day !== undefined && /^[^\p{L}]{0,24}\s[—–|-]\s/u.test(line.text.slice(day));
}
