import type { Heading, Span } from '../../model';
import type { LabelKind } from './label-words';

/** A line of the text with something on it; its span leaves out bullets, quote marks and emphasis around it. */
export interface Line extends Span {
  readonly text: string;
  /** Columns of white space in front. */
  readonly indent: number;
  /** Blank lines before it. */
  readonly gap: number;
  /** A drawn rule (`-----`) stands between it and the line before. */
  readonly afterRule: boolean;
  /** Marked as a heading or printed in bold as a whole. */
  readonly strong: boolean;
  /** Marked as an item of a list. */
  readonly bullet: boolean;
  /** Begins within a printed line, after words that belong to the line before. */
  readonly glued: boolean;
  /** A heading of the format, 1 the highest. */
  readonly level?: number;
  /** A cell of a table whose head names its columns: the kind of its column and the number of its row. */
  readonly cell?: { readonly kind: LabelKind; readonly row: number };
}

/** The lines with the levels of those that the format marks as headings. */
export function withHeadings(lines: readonly Line[], headings: readonly Heading[]): readonly Line[] {
  if (headings.length === 0) return lines;
  const levels = new Map(headings.map(({ start, level }) => [start, level]));
  return lines.map((line) => {
    const level = levels.get(line.start);
    return level === undefined ? line : { ...line, level };
  });
}

const opening = /^[\s>*_#|•·▪‣◦●○■□➢✦\u2028]+|^(?:[-–—]\s+)/;
const rule = /^[\s\-–—=*_~#+.·•<>|/\\]{3,}$|^-- ?$/;
/** A blank line of a quoted message. */
const blank = /^[\s>]*$/;

/** Cuts a text into its lines, blank lines and drawn rules counted but left out. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let afterRule = false;
  for (let start = 0; start <= text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const raw = text.slice(start, end);
    const isBlank = blank.test(raw);
    const isRule = !isBlank && rule.test(raw.slice(0, 400)) && raw.length < 400;
    if (isRule) {
      const above = gap === 0 && !afterRule ? lines.at(-1) : undefined;
      if (above !== undefined && isUnderline(raw, above))
        lines[lines.length - 1] = { ...above, strong: true };
      else afterRule = true;
    } else if (isBlank) gap++;
    else {
      lines.push(makeLine(raw, start, gap, afterRule));
      gap = 0;
      afterRule = false;
    }
    start = end + 1;
  }
  return lines;
}

/** A rule as long as the line above it makes that line a heading and parts nothing. */
function isUnderline(raw: string, { text }: Line): boolean {
  return text.length < 90 && Math.abs(raw.trim().length - text.length) <= 3;
}

function makeLine(raw: string, start: number, gap: number, afterRule: boolean): Line {
  const lead = trimLead(raw);
  const body = trimTail(raw.slice(lead.length));
  const marks = raw.slice(lead.length + body.length);
  return {
    text: body,
    start: start + lead.length,
    end: start + lead.length + body.length,
    indent: columns(raw),
    gap,
    afterRule,
    strong: /#/.test(lead) || (/[*_]{1,3}$/.test(lead) && /^\s*[*_]/.test(marks)),
    bullet: /^\s*(?:[•·▪‣◦●○■➢]|[-*–]\s)/.test(raw),
    glued: false,
  };
}

function trimLead(raw: string): string {
  let length = 0;
  for (
    let match = opening.exec(raw);
    match !== null && match[0] !== '';
    match = opening.exec(raw.slice(length))
  )
    length += match[0].length;
  return raw.slice(0, length);
}

function columns(raw: string): number {
  let count = 0;
  for (const character of raw) {
    if (character === '\t') count += 8 - (count % 8);
    else if (character === ' ') count++;
    else return count;
  }
  return count;
}

/** The part of a line between two offsets of its text, as a line of its own. */
export function pieceOf(line: Line, from: number, to: number): Line {
  const part = line.text.slice(from, to);
  const lead = from === 0 ? '' : trimLead(part);
  const text = trimTail(part.slice(lead.length));
  const start = line.start + from + lead.length;
  const own = { ...line, text, start, end: start + text.length };
  return from === 0 ? own : { ...own, gap: 0, afterRule: false, strong: false, glued: true };
}

function trimTail(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s*_|]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
