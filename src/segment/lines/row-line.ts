import { personScore } from '../../lexicon/person-name';
import { findDates } from '../dates/find-dates';
import { tokenize } from '../dates/token';

/** Numbers and brackets that may stand before the day of a row. */
const rowLead = /^(?:\(?\d{1,3}[.)]\s+|[[(])?/;
const afterDay = /^\s*(?:[:,.|)\]–—-]|\d{1,2}[:.h]|\p{Lu})/u;

/** Where the day ends with which a line opens (`14 Jan: …`, `2) Mon 3 Oct, 13:00 …`); undefined where none does. */
export function openingDay(line: string): number | undefined {
  const lead = rowLead.exec(line)?.[0].length ?? 0;
  const head = line.slice(lead, lead + 60);
  if (!/\d/.test(head.slice(0, 24))) return undefined;
  const [date] = findDates(tokenize(head));
  if (date?.day === undefined || date.month === undefined || date.start > 0) return undefined;
  const end = lead + date.end;
  return end >= line.length || afterDay.test(line.slice(end, end + 6)) ? end : undefined;
}

/** The words behind the last quotation or parenthesis of a line. */
const behindQuotation = /["”»)][.,;]{0,2}\s+([^"“”«»()]{8,70})$/;

/** Whether a line is a row that ends with its day: `Ada Byron (TVU), “Entropy of Birds”. Tuesday 6 May 2031, 4 pm, Room 5.` */
export function closesWithDay(line: string): boolean {
  const tail = line.length > 260 ? undefined : behindQuotation.exec(line)?.[1];
  if (tail === undefined || !/\d/.test(tail)) return false;
  const [date] = findDates(tokenize(tail));
  return date?.day !== undefined && date.month !== undefined && date.start < 3;
}

const quotedLine = /^["“«„‘][^\n]{4,250}["”»“’][.,;]?(?:\s?\([^)]{1,60}\))?$/;
const quotedEnd = /["“«„][^"“”«»„]{6,200}["”»“]\.?$/;

/** Whether a line is a quoted title, alone or behind a name: `Ada Byron (TVU), "Entropy of Birds"`. */
export function isQuotedRow(line: string): boolean {
  if (line.length > 260) return false;
  if (quotedLine.test(line)) return true;
  return quotedEnd.test(line) && personScore(line.split(/[,(:–—"“«„]/)[0]?.trim() ?? '') > 0.6;
}
