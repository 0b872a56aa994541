import { wrapped } from '../../util/wrapped';
import { findDates } from '../dates/find-dates';
import { findTimes } from '../dates/find-times';
import { tokenize } from '../dates/token';
import { type Line, pieceOf } from './lines';
import { isSlotLine } from './slot-line';

/** How far into a line its day must be told, and how many sentences behind it still belong to the head. */
const farthestDay = 170;
const mostHeads = 3;
/** `11:00  Birds seminar, Room 5.` */
const longestSlot = 70;

/** Ends of sentences and of headings with a full stop; not behind abbreviations and initials. */
const stop = new RegExp(
  wrapped`
    (?<=(?:[\p{L}\p{N})"”»]{2}|\p{L}{2} \d|\b(?:Hall|Room|Theatre|Building|Hörsaal|Saal|Raum|Salle|
    Aula) [A-Z])[.?!]["”»)]{0,2})(?<!(?<!\p{L})(?:[\p{Ll}]{1,3}|tel|просп|пер|ауд|каб|корп|godz|nám|Dr|Prof|
    Mr|Mrs|Ms|St|No|Nr|Dept|Univ|Inst|Assoc|Asst|Vol|Rm|Bldg|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|
    Dec|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun|vs|Hr|Fr|Sr|Sra|Dra)\.)\s+(?=["“«(\p{Lu}\d])
  `,
  'gu',
);

/**
 * Parts a printed line that tells a whole talk in short sentences, `Birds Institute. Feb 18 (Tue), 10 am, Hall 5.
 * Dr. Ada Byron, TVU. “Entropy of Birds”. We count …`, so that each stands for itself and the text begins anew. A row
 * that ends with its day stays whole.
 */
export function splitSlots(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    const cuts = cutsOf(line);
    return cuts.length === 0
      ? [line]
      : [...cuts, line.text.length].map((to, index) => pieceOf(line, cuts[index - 1] ?? 0, to));
  });
}

function cutsOf(line: Line): number[] {
  if (line.cell !== undefined || line.text.length < 60 || !/\d/.test(line.text.slice(0, farthestDay)))
    return [];
  const head = line.text.slice(0, 900);
  const stops = [...head.matchAll(stop)]
    .map((match) => match.index + match[0].length)
    .filter((place) => !isQuoted(head.slice(0, place)));
  const sentences = [0, ...stops].map((from, index) => ({ from, text: head.slice(from, stops[index]) }));
  const isHour =
    sentences.length > 1 && isSlotLine(sentences[0]?.text ?? '') && (stops[0] ?? 0) < longestSlot;
  const slot = isHour ? 0 : sentences.findIndex(({ from, text }) => from < farthestDay && isSlot(text));
  const isLast = slot > 0 && slot === sentences.length - 1;
  return slot < 0 || isLast ? [] : stops.slice(0, slot + mostHeads);
}

/** A day and an hour with little beside them, no sentence. */
function isSlot(words: string): boolean {
  if (words.length > 130 || /\b(?:is|are|was|were|will|has|have|held|met)\b/i.test(words)) return false;
  const tokens = tokenize(words);
  const isNever = (): boolean => false;
  const [date, time] = [findDates(tokens), findTimes(tokens, isNever, isNever)];
  const isTold = date.some(({ day, month }) => day !== undefined && month !== undefined) && time.length > 0;
  const told = [...date, ...time].reduce((sum, span) => sum + span.end - span.start, 0);
  return isTold && told > words.length * 0.3;
}

/** Whether a quotation is open at the end of some words. */
function isQuoted(words: string): boolean {
  const straight = (words.match(/"/g) ?? []).length % 2 === 1;
  return (
    straight ||
    words.lastIndexOf('“') > words.lastIndexOf('”') ||
    words.lastIndexOf('«') > words.lastIndexOf('»')
  );
}
