import { isNameCard } from '../people/name-card';
import type { Label } from './find-label';
import { isBioLead } from './life-lead';
import { lifeStart } from './life-start';
import type { Line } from './lines';
import { closesWithDay, isQuotedRow, openingDay } from './row-line';
import { isScheduleLine } from './schedule-line';
import { isSlotLine } from './slot-line';

/** The end of the paragraph that begins at a line: unlabelled lines without a gap; a labelled line stands alone. */
export function paragraphEnd(
  lines: readonly Line[],
  labels: readonly (Label | undefined)[],
  index: number,
): number {
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
    if (endsSentence.test(lines[end - 1]?.text ?? '') && tellsLife(line.text)) break;
    if (standsAlone(lines, end) || standsAlone(lines, end - 1)) break;
    if (textBegins(lines, index, end) || breaksOff(lines, index, end)) break;
    if (end - index < 4 && isCardAboveText(lines[end - 1], line)) break;
    end++;
  }
  return end;
}

/** A life begins, or a whole paragraph printed as one line tells one. */
function tellsLife(line: string): boolean {
  return lifeStart(line) === 0 || (line.length > 160 && isBioLead(line));
}

/** The day of a row above its name or title, and a quoted title, are lines for themselves. */
function standsAlone(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined) return false;
  const [above, below] = [lines[index - 1], lines[index + 1]];
  const isShort = line.text.length < (line.bullet ? 240 : 140);
  if (isShort && openingDay(line.text) !== undefined) {
    const isListed = [above, below].some(
      (other) => other !== undefined && openingDay(other.text) !== undefined,
    );
    const isOpen = line.text.length < 90 && (below?.text.length ?? 0) < 90;
    if (isListed || (!runsOn.test(line.text) && (line.bullet || isOpen))) return true;
  }
  if (closesWithDay(line.text)) return true;
  return isQuotedRow(line.text) && (line.gap > 0 || !runsOn.test(above?.text ?? ''));
}

/** A line of running text that goes on in the next one: `… is talking about`. */
const runsOn = /^.{30,} \p{Ll}[\p{Ll}'’-]*$/u;

const endsSentence = /[.!?][)”"’']{0,2}$/;

/** Text set in below a title that stands out on its left. */
function setsIn(above: Line | undefined, line: Line): boolean {
  if (above === undefined || above.text.length > 65 || /[,;-]$/.test(above.text)) return false;
  return above.indent === 0 && line.indent >= 3 && line.indent <= 8 && !line.bullet;
}

/** Running text below short lines that no blank line parts from it: its lines are long, theirs end without a stop. */
function textBegins(lines: readonly Line[], from: number, index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (line === undefined || next === undefined || next.gap > 0 || index - from > 8) return false;
  const isText = line.text.length >= 62 && next.text.length >= 50 && /^["“(]?\p{Lu}/u.test(line.text);
  return (
    isText && lines.slice(from, index).every(({ text }) => text.length < 58 && !/[.!?,;:–-]$/.test(text))
  );
}

/** `Ada Byron, Testville University` straight above the text of a talk. */
function isCardAboveText(card: Line | undefined, line: Line): boolean {
  if (card === undefined || card.text.length > 90 || !isNameCard([card])) return false;
  const words = line.text.split(/\s+/);
  return words.length >= 7 && words.filter((word) => /^\p{Ll}/u.test(word)).length >= words.length * 0.6;
}

/** Wrapped text fills its lines: below one that is much shorter than another above it, something else begins. */
function breaksOff(lines: readonly Line[], from: number, index: number): boolean {
  const [before, line] = [lines[index - 1], lines[index]];
  if (before === undefined || line === undefined || index - from > 6) return false;
  const width = Math.max(...lines.slice(from, index).map(({ text }) => text.length));
  const isShort = width >= 50 && before.text.length < 0.55 * width && !openEnd.test(before.text);
  return isShort && line.text.length > before.text.length && /^["“«(]?[\p{Lu}\d]/u.test(line.text);
}

/** What goes on in the next line, however short this one is. */
const openEnd = /[,;:(–-]$|(?:^|\s)(?:of|the|and|a|an|in|by|for|to|with|on|at|is|are|or|dr\.|prof\.)$/i;

/** A card of short lines and a paragraph printed as one long line do not belong together. */
function changesShape(before: number, after: number): boolean {
  return (before < 150 && after > 220) || (before < 100 && after > 160) || (before > 220 && after < 100);
}
