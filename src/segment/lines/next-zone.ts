import type { SectionKind } from '../../model';
import { isPlaceholder } from '../../util/is-placeholder';
import { isNameCard } from '../people/name-card';
import { isOrganizationLine } from '../places/organization-words';
import type { Label } from './find-label';
import { isShouted } from './is-shouted';
import type { LabelKind } from './label-words';
import { isBioLead } from './life-lead';
import type { Line } from './lines';
import { isLogistics } from './logistics-words';
import { isAnnouncement } from './prose-words';
import { openingDay } from './row-line';
import { isScheduleLine } from './schedule-line';
import { isSlotLine } from './slot-line';
import { tellsSubject } from './tells-subject';

/** Where in a talk a line stands. `intro` is running text that announces; `related` is about other talks. */
export type Zone = 'intro' | 'related' | Exclude<SectionKind, 'repeated'>;

/** A labelled line, or unlabelled lines without a gap, `to` excluded; `lines` are its first ones. */
export interface Paragraph {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly Line[];
  readonly isProse: boolean;
  readonly label?: Label;
  /** The label of the line before. */
  readonly before?: Label;
  /** The lines before and after it, when no gap parts them. */
  readonly above?: Line | undefined;
  readonly below?: Line | undefined;
}

const zoneOfLabel: Partial<Record<LabelKind, Zone>> = {
  abstract: 'abstract',
  bio: 'bio',
  keywords: 'keywords',
  references: 'references',
  notes: 'notes',
  related: 'related',
};

/** The zone of a paragraph, from its label, its kind of text and the zone before it; `isStated`: a label set that zone. */
export function nextZone(paragraph: Paragraph, zone: Zone, isStated: boolean): Zone {
  const { label, before, lines, isProse } = paragraph;
  const [first] = lines;
  if (first === undefined) return zone;
  if (label !== undefined)
    return isMessageBody(paragraph) || isUnfilled(first, label) ? 'header' : zoneAfterLabel(label, zone);
  if (zone === 'related') return first.afterRule || first.level === 1 ? 'header' : zone;
  if (isBelowNotice(paragraph, zone)) return 'header';
  if (before !== undefined && listsPeople(before) && first.gap === 0) return 'header';
  if (zone === 'abstract' && isShortLife(paragraph)) return 'bio';
  if (isProse) return proseZone(textOf(lines), zone, before, isStated);
  if (zone === 'header' || zone === 'intro' || opensRow(paragraph)) return 'header';
  if (before?.form === 'alone') return zone;
  return returnsToHeader(lines, zone) ? 'header' : zone;
}

/** `Ada Byron studied in Testville and works in Lakeside.`: a life of one sentence. */
function isShortLife({ lines, isProse, before }: Paragraph): boolean {
  const [first, second] = lines;
  if (isProse || first === undefined || second !== undefined || first.gap === 0 || before?.form === 'alone')
    return false;
  return first.text.length > 40 && /[.!]$/.test(first.text) && isBioLead(first.text);
}

/** `14 Jan: Ada Byron (TVU)`, or a heading above such a line: a listing goes on below the text of its last talk. */
function opensRow({ lines, above, below }: Paragraph): boolean {
  const [first, second] = lines;
  if (first !== undefined && isSlotLine(first.text)) return true;
  if (first === undefined || second !== undefined) return false;
  if (first.gap === 0 && !first.bullet) return endsText(above) && isScheduleLine(first.text, 0.6);
  const isRow = ({ text }: Line): boolean => text.length < 160 && openingDay(text) !== undefined;
  return isRow(first) || (below !== undefined && first.text.length < 90 && isRow(below));
}

function endsText(line: Line | undefined): boolean {
  return line !== undefined && /(?:[.!?][)”"’']?|\))$/.test(line.text);
}

/** How far down a notice may stand above the announcement. */
const topLines = 8;

/** `NOTE: …` above all else is said in one breath; the announcement follows. */
function isBelowNotice({ from, before, lines, isProse }: Paragraph, zone: Zone): boolean {
  const isNotice = before?.kind === 'notes' && before.value.end > before.value.start;
  return zone === 'notes' && isNotice && !isProse && from < topLines && (lines[0]?.gap ?? 0) > 0;
}

/** A label without a value of its own, above the people whom it names. */
function listsPeople({ kind, value }: Label): boolean {
  return value.start >= value.end && /^(?:committee|panelist|moderator|organizer|advisor)$/.test(kind);
}

function textOf(lines: readonly Line[]): string {
  return lines
    .map((line) => line.text.slice(0, 1200))
    .join(' ')
    .slice(0, 1200);
}

/** On old bulletin boards a bare `Abstract:` below `PostedBy:` opens the whole message. */
function isMessageBody({ label, before }: Paragraph): boolean {
  const isBare = label !== undefined && label.kind === 'abstract' && label.value.start >= label.value.end;
  return isBare && before?.kind === 'poster';
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
  const isAnnounced = before?.kind === 'abstract' && before.value.start >= before.value.end;
  if (isBioLead(text) && (isOpen || zone === 'abstract') && !isAnnounced) return 'bio';
  if (zone !== 'header' && zone !== 'intro' && !isAnnounced && isLogistics(text)) return 'notes';
  if (!isOpen) return zone;
  if (isAnnouncement(text)) return tellsSubject(text) ? 'abstract' : 'intro';
  if (isLogistics(text)) return 'notes';
  return zone === 'bio' || (zone === 'notes' && !tellsSubject(text)) ? zone : 'abstract';
}

/** Whether a line is a heading in capitals, of some words. */
function isShoutedHeading({ text }: Line): boolean {
  return text.length <= 200 && isShouted(text) && text.split(/\s+/).length >= 4;
}

/** After running text, a short line set apart goes back to the header: a name card, a footer with date and place. */
function returnsToHeader(paragraph: readonly Line[], zone: Zone): boolean {
  const [first] = paragraph;
  if (first === undefined) return false;
  if (first.afterRule || (first.level ?? 6) <= (zone === 'notes' ? 4 : 2)) return true;
  if (zone === 'keywords' && first.gap > 0) return true;
  if (zone === 'bio' && paragraph.length === 1 && isShoutedHeading(first)) return true;
  if (zone === 'references' && first.gap < 2) return false;
  if (first.gap === 0) return false;
  if (zone === 'notes' && paragraph.some((line) => isNameCard([line]))) return true;
  if (zone === 'abstract' && paragraph.length <= 3 && paragraph.every(({ text }) => isOrganizationLine(text)))
    return true;
  if (isNameCard(paragraph) || paragraph.some(({ text }) => isScheduleLine(text) || isSlotLine(text)))
    return true;
  return (
    first.gap >= 2 &&
    paragraph.length <= 6 &&
    paragraph.every((line) => line.text.length < 160 && !/[.,;]$/.test(line.text))
  );
}
