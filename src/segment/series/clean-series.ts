import { honorificLength, personScore } from '../../lexicon/person-name';
import type { Field, Span } from '../../model';
import { isPlaceholder } from '../../util/is-placeholder';
import { findDates } from '../dates/find-dates';
import { findTimes } from '../dates/find-times';
import { tokenize } from '../dates/token';
import { field } from '../field';
import { findVenues } from '../places/venue-words';
import { isSeries } from './series-words';

const decoration = /^[\s\-–—=*_~#<>»«|:;,./"“”'•·]+|[\s\-–—=*_~#<>»«|:;,/"“”'•·]+$/g;
const weekday =
  'mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|lundi|mardi|mercredi|jeudi|vendredi|montag|dienstag|mittwoch|donnerstag|freitag';
/** What stands before a day or a speaker that was cut off: `du jeudi`, `* WED`, `on`. */
const dangling = new RegExp(
  `(?:[\\s,;:*/(\\[–—-]|\\b(?:${weekday}|du|le|on|of|the|am|vom|by|with|at|host|speaker)\\b\\.?){1,8}$`,
  'i',
);
const terms = 'spring|summer|fall|autumn|winter|printemps|automne|wintersemester|sommersemester|ws|ss';
const years = '(?:19|20)\\d\\d(?:\\s?[-–/]\\s?\\d{2,4})?';
const termBehind = new RegExp(
  `[\\s,–—(-]{1,4}(?:(?:${terms})\\s)?${years}\\)?$|[\\s,–—-]{1,4}(?:${terms})$`,
  'i',
);
const yearsBefore = new RegExp(`^${years}\\s+`);
const paperwork = /\s+(?:announcements?|notices?|schedule|archive|programme?|reminder)$|のお知らせ$/i;
/** `Birds Seminar TOMORROW`, `Birds Lunch on Weds`. */
const dayBehind = new RegExp(
  `[\\s,–—(-]{1,4}(?:(?:on|next|this)\\s)?(?:today|tomorrow|tonight|this week|weds|${weekday})s?[).!]?$`,
  'i',
);
/** `Birds Lecture - POSTPONED to June`. */
const statusBehind =
  /[\s,:–—(*!-]{1,5}(?:postponed|cancell?ed|rescheduled|moved|abgesagt|annul[ée]e?|reporté)\b.{0,60}$/i;
const kindWords = String.raw`conf[eé]rences? seminars? s[eé]minaires? seminari[os]? colloqui\p{L}+ coloquios? kolloquium vortrag vorträge
  lectures? talks? tea events? series workshops? forum meetings? panel lunch sessions? presentations? demonstrations?
  defen[sc]es? thesis dissertation doctoral ph\.?d viva preliminary exam soutenance th[eè]se defensa tesis defesa tese
  disputation proposals? date time avis announcements? notices? avviso boletín archive type speakers? students? visitors? visiting faculty candidate
  job guest invited special public departments? departmental academic research weekly evening other first second third
  \d(?:st|nd|rd|th) this week week[’']?s the our an? by in of for and und et di de doctorat no today tomorrow`;
/** Words that say the kind of event and not which series: `Conferences - Seminars`, `Faculty candidate talk`. */
const generic = new RegExp(`^(?:(?:${kindWords.split(/\s+/).join('|')})(?!\\p{L})|[\\s&,|/:.–-])+$`, 'iu');
const broken = [
  /(?:\b(?:of|on|in|at|the|and|for|from|by|de|du|with|to)|[’'&])$/i,
  /^\p{Ll}+ of \p{Ll}+\.?$|\bcontinues?\b/u,
  /^to \p{Ll}+ /iu,
  /^this (?:week|month|term)\b/i,
];

/** A series without decoration, dates, speakers and the path of the page; undefined where no name stays. */
export function cleanSeries(text: string, series: Field): Field | undefined {
  const printed = text.slice(series.start, series.end);
  const crumb = lastCrumb(printed);
  if (crumb === undefined) return undefined;
  const span = trimmed(printed, untilDate(printed, untilPerson(printed, crumb)));
  const words = printed.slice(span.start, span.end).replace(/\s+/g, ' ');
  if (words.length < 3 || isPlaceholder(words) || generic.test(words)) return undefined;
  if (isPlace(words) || broken.some((sign) => sign.test(words))) return undefined;
  return field(text, series.start + span.start, series.start + span.end, series.rule, series.confidence);
}

/** `Physics / News / Colloquia` is the path to a page: its last part counts if it names a series. */
function lastCrumb(words: string): Span | undefined {
  const marks = [...words.matchAll(/\s[/»›>|]\s/g)];
  const bar = marks.find((mark) => mark[0].trim() === '|');
  if (marks.length < 2) return { start: 0, end: bar?.index ?? words.length };
  const last = marks.at(-1);
  const start = last === undefined ? 0 : last.index + last[0].length;
  return isSeries(words.slice(start)) ? { start, end: words.length } : undefined;
}

function untilDate(words: string, span: Span): Span {
  const tokens = tokenize(words.slice(0, span.end));
  const isNever = (): boolean => false;
  const moments = [
    ...findDates(tokens).filter(({ day }) => day !== undefined),
    ...findTimes(tokens, isNever, isNever),
  ];
  const first = Math.min(
    span.end,
    ...moments.map(({ start }) => start).filter((start) => start > span.start + 4),
  );
  return first === span.end ? span : withoutDangling(words, { start: span.start, end: first });
}

/** `Birds Seminar, Dr. Ada Byron, TVU`, `Birds Seminar (Ada Byron)`, `Colloquium with Ada Byron`. */
function untilPerson(words: string, span: Span): Span {
  for (const mark of words
    .slice(0, span.end)
    .matchAll(/[,(]\s*|\s(?:[–—-]{1,2}|with|by|mit|avec|con|com)\s/g)) {
    const rest = words.slice(mark.index + mark[0].length, span.end);
    const name = rest.split(/[,()–—]/)[0]?.trim() ?? '';
    const isUnclosed = mark[0].startsWith('(') && !/^[A-Z]{2,10}\)/.test(rest);
    if (mark.index > span.start + 4 && (isUnclosed || honorificLength(rest) > 0 || personScore(name) > 0.7))
      return withoutDangling(words, { start: span.start, end: mark.index });
  }
  return span;
}

function withoutDangling(words: string, span: Span): Span {
  const part = words.slice(span.start, span.end);
  return { start: span.start, end: span.start + part.replace(dangling, '').length };
}

/** Without decoration, terms and years around it, and words like `Announcement` behind it. */
function trimmed(words: string, span: Span): Span {
  let { start, end } = span;
  for (let round = 0; round < 3; round++) {
    const part = words.slice(start, end);
    const plain = part.replace(decoration, '');
    start += part.indexOf(plain);
    end = start + plain.length;
    const day = plain.replace(statusBehind, '').replace(dayBehind, '');
    const short = isEdition(day) ? day : day.replace(termBehind, '');
    end = start + short.replace(paperwork, '').length;
    start += yearsBefore.exec(words.slice(start, end))?.[0].length ?? 0;
  }
  return { start, end };
}

/** `BirdCamp 2031`, `ICBS 2031`: the year is part of the event's name. */
function isEdition(words: string): boolean {
  return /^(?:\p{L}*\p{Ll}\p{Lu}\p{L}*|\p{Lu}{3,10}|\p{Lu}\p{Ll}+(?:con|conf|camp|fest))[ -](?:19|20)\d\d$/u.test(
    words,
  );
}

function isPlace(words: string): boolean {
  return findVenues(words, 0, []).some(
    ({ start, end, score }) =>
      score >= 3 && end - start > words.length / 2 && /\d/.test(words.slice(start, end)),
  );
}
