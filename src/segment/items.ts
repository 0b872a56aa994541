import type { SectionKind } from '../model';
import { isBoilerplate } from './boilerplate-words';
import { findLabel, type Label } from './find-label';
import type { LabelKind } from './label-words';
import type { Line } from './lines';
import { isNameCard } from './name-card';
import { isPlaceholder } from './placeholder';
import { isAnnouncement, isBioLead, isProseParagraph } from './prose-words';
import { isScheduleLine } from './schedule-line';

/** Where in a talk a line stands. `intro` is running text that announces; `related` is about other talks. */
export type Zone =
  | 'header'
  | 'intro'
  | 'title'
  | 'related'
  | Exclude<SectionKind, 'header' | 'repeated' | 'title'>;

/** A line with its label and its zone. */
export interface Item {
  readonly line: Line;
  readonly label?: Label;
  readonly zone: Zone;
}

const zoneOfLabel: Partial<Record<LabelKind, Zone>> = {
  abstract: 'abstract',
  bio: 'bio',
  keywords: 'keywords',
  references: 'references',
  notes: 'notes',
  related: 'related',
};

/** Finds label and zone of each line, in one pass over the lines. */
export function readItems(lines: readonly Line[]): Item[] {
  const labels = supportedLabels(lines);
  const items: Item[] = [];
  let zone: Zone = 'header';
  let isStated = false;
  for (let index = 0; index < lines.length; index++) {
    const paragraph = paragraphAt(lines, labels, index);
    const next = nextZone(lines, labels, index, paragraph, zone, isStated);
    if (labels[index] !== undefined || next !== zone)
      isStated = labels[index] !== undefined && next !== 'header';
    zone = next;
    for (let inner = index; inner < paragraph; inner++) {
      const line = lines[inner];
      const label = labels[inner];
      if (line !== undefined)
        items.push({ line, zone: lineZone(line, label, zone), ...(label && { label }) });
    }
    index = paragraph - 1;
  }
  return items;
}

function lineZone(line: Line, label: Label | undefined, zone: Zone): Zone {
  if (label !== undefined || zone !== 'header') return zone;
  return isBoilerplate(line.text) ? 'boilerplate' : zone;
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
function paragraphAt(lines: readonly Line[], labels: readonly (Label | undefined)[], index: number): number {
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

function nextZone(
  lines: readonly Line[],
  labels: readonly (Label | undefined)[],
  index: number,
  end: number,
  zone: Zone,
  isStated: boolean,
): Zone {
  const label = labels[index];
  if (label !== undefined)
    return isMessageBody(labels, index) || isUnfilled(lines[index], label)
      ? 'header'
      : zoneAfterLabel(label, zone);
  const paragraph = lines.slice(index, Math.min(end, index + 40));
  const text = paragraph
    .map((line) => line.text)
    .join(' ')
    .slice(0, 1200);
  const [first] = paragraph;
  if (first === undefined) return zone;
  if (zone === 'related') return first.afterRule ? 'header' : zone;
  if (isProseParagraph(paragraph)) return proseZone(text, zone, labels[index - 1], isStated);
  if (zone === 'header' || zone === 'intro') return 'header';
  if (labels[index - 1]?.form === 'alone') return zone;
  return returnsToHeader(paragraph, zone) ? 'header' : zone;
}

/** On old bulletin boards a bare `Abstract:` below `PostedBy:` opens the whole message. */
function isMessageBody(labels: readonly (Label | undefined)[], index: number): boolean {
  const label = labels[index];
  const isBare = label !== undefined && label.kind === 'abstract' && label.value.start >= label.value.end;
  return isBare && labels[index - 1]?.kind === 'poster';
}

/** `Abstract: TBA` opens nothing. */
function isUnfilled(line: Line | undefined, label: Label): boolean {
  const words = line?.text.slice(label.value.start - line.start) ?? '';
  return words !== '' && isPlaceholder(words);
}

function zoneAfterLabel(label: Label, zone: Zone): Zone {
  const own = zoneOfLabel[label.kind];
  if (own !== undefined) return own;
  if (zone === 'related') return zone;
  return 'header';
}

/** Running text: under a label it belongs to it; else it announces, tells a life, or is the abstract. */
function proseZone(text: string, zone: Zone, before: Label | undefined, isStated: boolean): Zone {
  const isOpen =
    zone === 'header' ||
    zone === 'intro' ||
    (zone === 'notes' && !isStated) ||
    zone === 'keywords' ||
    (!isStated && (zone === 'abstract' || zone === 'bio'));
  if (isBioLead(text) && (isOpen || zone === 'abstract') && before?.kind !== 'abstract') return 'bio';
  if (!isOpen) return zone;
  if (isAnnouncement(text)) return 'intro';
  return zone === 'notes' || zone === 'bio' ? zone : 'abstract';
}

/** After running text, a short line set apart goes back to the header: a name card, a footer with date and place. */
function returnsToHeader(paragraph: readonly Line[], zone: Zone): boolean {
  const [first] = paragraph;
  if (first === undefined || zone === 'references' || zone === 'keywords') return false;
  if (first.afterRule) return true;
  if (first.gap === 0) return false;
  if (isNameCard(paragraph) || paragraph.some((line) => isScheduleLine(line.text))) return true;
  return (
    first.gap >= 2 &&
    paragraph.length <= 6 &&
    paragraph.every((line) => line.text.length < 160 && !/[.,;]$/.test(line.text))
  );
}
