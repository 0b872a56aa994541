import { wrapped } from '../../util/wrapped';
import type { Item } from '../lines/items';
import { monthOf } from './calendar-words';

const kindOfEvent = wrapped`
    spring|fall|summer|winter|autumn|seminar\w*|semin[áa]ri\w*|semestre|cuatrimestre|trimestre|
    [ck]ollo(?:qui|que)\w*|conf[eé]ren\w+|vortr[aä]g\w*|series|semester|term|schedule|programme?|lectures?|
    printemps|automne|wintersemester|sommersemester|wise|sose|ws|ss|edition|symposium|talks|academic|
    universitaire|session|season|saison|année|jahr|academic year|studienjahr|curso|ciclo|cycle|edici[óo]n|
    edição|edizione|rok akademicki|akademický rok|läsåret?|vårterminen|höstterminen|lukuvuosi|öğretim yılı|
    archive|calendar|bulletin
  `;
const year = '(?:19|20)\\d\\d';
/** `Spring '31`; `all dates are in 2031`. */
const shortYearOfTerm =
  /\b(?:spring|fall|summer|winter|autumn|term|semester) ['’](\d\d)\b|\b(?:dates|talks|seminars) are (?:all )?in ((?:19|20)\d\d)\b/i;
const yearOfEvent = new RegExp(
  `\\b(?:${kindOfEvent})\\b.{0,30}\\b(${year})\\b(?:\\s?[-–/]\\s?(\\d{4}|\\d\\d)\\b)?|\\b(${year})\\b(?:\\s?[-–/]\\s?(\\d{4}|\\d\\d)\\b)?.{0,50}\\b(?:${kindOfEvent})\\b`,
  'i',
);

/** The year of a heading without a day (`Spring 2031`), or both of an academic year (`2031-32`), for dates below it. */
export function headingYears(items: readonly Item[]): readonly number[] | undefined {
  const foot = Math.max(40, items.length - 4);
  for (const { line, zone } of [...items.slice(0, 40), ...items.slice(foot)]) {
    const isShort = line.text.length < 60 && zone !== 'references' && zone !== 'related';
    if (!isShort && ((zone !== 'header' && zone !== 'intro') || line.text.length > 140)) continue;
    const alone = yearsAlone(line.text);
    if (alone !== undefined) return alone;
    const short = shortYearOfTerm.exec(line.text);
    if (short !== null) return [Number(short[2] ?? `20${short[1]}`)];
    const match = yearOfEvent.exec(line.text);
    if (match === null) {
      const year = yearOfMonth(line.text);
      if (year === undefined) continue;
      return [year];
    }
    const first = Number(match[1] ?? match[3]);
    const second = match[2] ?? match[4];
    const isNext = second !== undefined && Number(second) % 100 === (first + 1) % 100;
    return isNext ? [first, first + 1] : [first];
  }
  return copyrightYear(items);
}

/** `Birds, March 2031`: a month with its year and no day. */
function yearOfMonth(text: string): number | undefined {
  const match = /(?<![\d.]\s?)(?<!\p{L})(\p{L}{3,12})\.? (?:de )?((?:19|20)\d\d)\b/u.exec(text);
  return match !== null && monthOf(match[1] ?? '') !== undefined ? Number(match[2]) : undefined;
}

/** The last resort: the year of `© 2004–2031` at the foot. */
function copyrightYear(items: readonly Item[]): readonly number[] | undefined {
  for (const { line } of items.slice(-4)) {
    const match = /(?:©|\(c\)|copyright)\D{0,30}(?:(?:19|20)\d\d\s?[-–]\s?)?((?:19|20)\d\d)\b/i.exec(
      line.text.slice(0, 200),
    );
    if (match !== null) return [Number(match[1])];
  }
  return undefined;
}

/** `2031`, `2031-32`, `2031/2032` in a line of its own. */
function yearsAlone(line: string): readonly number[] | undefined {
  const [, first, second] = /^\W{0,3}((?:19|20)\d\d)(?:\s?[-–/]\s?(\d{4}|\d\d))?\W{0,3}$/.exec(line) ?? [];
  if (first === undefined) return undefined;
  const isNext = second !== undefined && Number(second) % 100 === (Number(first) + 1) % 100;
  return isNext ? [Number(first), Number(first) + 1] : second === undefined ? [Number(first)] : undefined;
}
