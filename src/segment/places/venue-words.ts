import { personScore } from '../../lexicon/person-name';
import type { Span } from '../../model';
import { wrapped } from '../../util/wrapped';
import { monthOf, weekdayOf } from '../dates/calendar-words';
import { isNumberOfRoom, phraseScore } from './phrase-score';
import { capital, code, connector, dotted, numberedNoun, street, strongNoun, weakNoun } from './place-words';
import { isFloor, isRomanceName } from './room-names';

const counted = /^(?:week|term|semester|volume|vol|issue|chapter|trimester|woche|semaine|semana)$/i;
const word = /(?:(?!--)\S)+/g;
const notVenue = new RegExp(wrapped`
    ^(?:I|We|He|She|It|This|That|The|All|Please|If|For|Host|Hosts|Speaker|Title|Abstract|Date|Time|
    Refreshments?|Lunch|Coffee|Dr|Dra|Prof|Profa|Prof\.ssa|Dott|Dott\.ssa|Ing|Professor|Mr|Ms|Mrs|Mme|Frau|
    Herr|Topic|By|From|Come|Join|AM|PM|EST|EDT|CST|PST|PDT|GMT|UTC|CET|Noon|noon|Note|See|Will|Free|
    Sponsored|Presented|Seminar|Lecture|Colloquium|Talk|Abstract|Open|Everyone|Reception)$
  `);

/** A place phrase, and how sure its words make it (3 and more is a place). */
export interface VenuePhrase extends Span {
  readonly score: number;
}

interface Word extends Span {
  readonly text: string;
  readonly stops: boolean;
  /** A comma stands behind it. */
  readonly closes: boolean;
  readonly wide: boolean;
}

/**
 * Finds place phrases in a stretch of text: `Room 5, Byron Hall`, `WeH 8220`, `the Adamson Lounge`. `barriers` are the
 * dates and times of the stretch (places relative to the same text); phrases do not reach over them.
 */
export function findVenues(text: string, from: number, barriers: readonly Span[]): VenuePhrase[] {
  const words = readWords(text, from, barriers);
  const found: VenuePhrase[] = [];
  for (let index = 0; index < words.length; ) {
    const end = phraseEnd(words, index);
    const first = qualified(words, index);
    const phrase = end > index ? trimPhrase(withoutSeries(words.slice(first, end), words[end])) : [];
    const isTimed = words[index - 1]?.text === 'in' && words[index - 2]?.text === '';
    const score = phrase.length > 0 ? phraseScore(phrase, wordBefore(words, index), isTimed) : 0;
    const [head, last] = [phrase[0], phrase.at(-1)];
    if (score >= 2.5 && head && last) found.push({ start: head.start, end: last.end, score });
    index = Math.max(end, index + 1);
  }
  return found;
}

const qualifier =
  /^(?:conference|lecture|seminar|meeting|class|colloquium|presentation|reading|dining|small|large|main|big|new|old|red|blue|green|board|faculty|upper|lower|great|central|common|computer|video)$/;

/** Where a place begins whose first word is a plain noun: `the small lecture hall (B 217)`, `CMT conference room`. */
function qualified(words: readonly Word[], index: number): number {
  if (
    !/^(?:room|hall|lounge|auditorium|theat(?:re|er)|library|laboratory|lab)$/.test(words[index]?.text ?? '')
  )
    return index;
  let first = index;
  while (first > 0 && qualifier.test(words[first - 1]?.text ?? '') && words[first - 1]?.stops === false)
    first--;
  const owner = words[first - 1];
  const isOwned =
    first < index &&
    owner !== undefined &&
    !owner.stops &&
    !owner.closes &&
    /^\p{Lu}{2,5}$/u.test(owner.text);
  return isOwned && !notVenue.test(owner.text) ? first - 1 : first;
}

/** The word before a phrase, an article left out. */
function wordBefore(words: readonly Word[], index: number): string {
  const before = words[index - 1]?.text ?? '';
  return before === 'the' ? (words[index - 2]?.text ?? '') : before;
}

/** Whether a word is of a room or a building: `Hall`, `Salle`, `Hörsaal`. */
export function isRoomWord(word: string): boolean {
  return strongNoun.test(word);
}

function readWords(text: string, from: number, barriers: readonly Span[]): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(word)) {
    const start = from + match.index;
    const raw = match[0];
    const lead = /^["“(*_[–-]*(?:(?:dell|all|nell|dall|sull|l|d)['’](?=\p{Lu}))?/u.exec(raw)?.[0].length ?? 0;
    const tail = /[.,;:!?)"”*_\]]*$/.exec(raw.slice(lead).slice(-8))?.[0] ?? '';
    const plain = raw.slice(lead, raw.length - tail.length);
    const isBlocked = barriers.some((span) => span.start < start + raw.length && span.end > start);
    const between = text.slice(end, match.index);
    end = match.index + raw.length;
    words.push({
      text: isBlocked ? '' : plain,
      start: start + lead,
      end: start + raw.length - tail.length,
      stops:
        /[;:!?"”]/.test(tail) ||
        (tail.includes('.') &&
          !isAbbreviated(plain) &&
          !isFloor(plain, text.slice(match.index + raw.length))),
      closes: tail.includes(','),
      wide:
        /["“]/.test(raw.slice(0, lead)) ||
        /\s{3,}|\t|\n\s*\n|\||--/.test(between) ||
        breaksLine(text, between, match.index),
    });
  }
  return words;
}

/** Short lines stand for themselves; long ones are wrapped running text. */
function breaksLine(text: string, between: string, place: number): boolean {
  if (!between.includes('\n')) return false;
  const stop = place - between.length + between.indexOf('\n');
  const start = text.lastIndexOf('\n', stop - 1) + 1;
  if (text.charAt(stop - 1) === ',') return false;
  if (stop - start < 50) return true;
  const next = /\S+/.exec(text.slice(place, place + 40))?.[0].replace(/[.,;:)]+$/, '') ?? '';
  const before = /\S+$/.exec(text.slice(Math.max(start, stop - 30), stop))?.[0] ?? '';
  return (
    capital.test(next) &&
    !strongNoun.test(next) &&
    !weakNoun.test(next) &&
    !code.test(next) &&
    !connector.test(before) &&
    !/^(?:room|rm)$/i.test(before)
  );
}

function isAbbreviated(plain: string): boolean {
  return (
    /^(?:bldg|rm|st|ave|rd|fl|aud|conf|lect|u|univ|no|ste|blvd|dr|ауд|корп|ком|каб|sal|bud|αίθ)$/i.test(
      plain,
    ) || /^\p{Lu}$/u.test(plain)
  );
}

function phraseEnd(words: readonly Word[], start: number): number {
  let index = start;
  while (index < words.length && index - start < 14) {
    const current = words[index];
    if (current === undefined || (index > start && current.wide) || !belongs(words, index, start)) break;
    index++;
    if (current.stops) break;
  }
  return index;
}

/** `Lecture` and `Seminar` are part of a place before `Hall` and `Room`. */
function isRoomKind(text: string, next: Word | undefined): boolean {
  return /^(?:Lecture|Seminar|Colloquium|Presentation)$/.test(text) && strongNoun.test(next?.text ?? '');
}

/** The words behind the last comma name a series when `Seminar` comes after them: `Room 5, Birds Seminar`. */
function withoutSeries(words: readonly Word[], next: Word | undefined): readonly Word[] {
  if (!/^(?:Seminars?|Colloquium|Lectures?|Series|Workshop|Kolloquium)$/.test(next?.text ?? '')) return words;
  const comma = words.findLastIndex((item) => item.closes);
  return comma >= 0 && comma < words.length - 1 ? words.slice(0, comma + 1) : words;
}

function belongs(words: readonly Word[], index: number, start: number): boolean {
  const text = words[index]?.text ?? '';
  if (isRoomKind(text, words[index + 1]))
    return words[index]?.stops === false && words[index]?.closes === false;
  if (
    text === '' ||
    notVenue.test(text) ||
    counted.test(text) ||
    isTerm(text, words[index + 1]?.text) ||
    monthOf(text) !== undefined ||
    isWeekday(text)
  )
    return false;
  if (isSolid(text) || isNumbered(text, words[index + 1]?.text))
    return index === start || !beginsName(words, index);
  if (index > start && words[index - 1]?.closes === false && isRomanceName(words, index, start)) return true;
  if (index === start || !connector.test(text)) return false;
  const next = words[index + 1];
  const after = connector.test(next?.text ?? '') ? words[index + 2]?.text : next?.text;
  if (text === 'at' && /^(?:University|College|Institute|School|Department)$/.test(after ?? '')) return false;
  return (
    words[index]?.stops !== true &&
    after !== undefined &&
    isSolid(after) &&
    !notVenue.test(after) &&
    !isWeekday(after) &&
    monthOf(after) === undefined
  );
}

/** `rom 1036`; in `Rom 2031` it is a town. */
function isNumbered(text: string, next: string | undefined): boolean {
  return isNumberOfRoom(next ?? '') && (numberedNoun.test(text) || street.test(text));
}

/** `room 604 Ada Byron will …`: a person behind the number. */
function beginsName(words: readonly Word[], index: number): boolean {
  const [before, one, two] = [words[index - 1], words[index], words[index + 1]];
  if (one === undefined || two === undefined || !/\d/.test(before?.text ?? '')) return false;
  const isHouse = words
    .slice(index, index + 5)
    .some(({ text }) => strongNoun.test(text) || weakNoun.test(text));
  return !isHouse && isName(one) && isName(two) && personScore(`${one.text} ${two.text}`) > 0.7;
}

function isName({ text }: Word): boolean {
  return capital.test(text) && !strongNoun.test(text) && !weakNoun.test(text);
}

/** `in Fall 2031`. */
function isTerm(text: string, next: string | undefined): boolean {
  return /^(?:spring|summer|fall|autumn|winter)$/i.test(text) && /^(?:19|20)\d\d$/.test(next ?? '');
}

function isWeekday(text: string): boolean {
  return text.length > 2 && weekdayOf(text) !== undefined;
}

function isSolid(text: string): boolean {
  return (
    strongNoun.test(text) ||
    weakNoun.test(text) ||
    code.test(text) ||
    capital.test(text) ||
    /^\d{1,2}(?:st|nd|rd|th)$/.test(text) ||
    dotted.test(text) ||
    /^\d{1,2}-\d{1,3}-\d{1,3}$|^\p{Ll}?\d+[-/]\w+$/u.test(text)
  );
}

/** Takes off connectors at the ends, and lower-case words in front. */
function trimPhrase(words: readonly Word[]): Word[] {
  let [start, end] = [0, words.length];
  while (start < end && connector.test(words[start]?.text ?? '')) start++;
  while (end > start && connector.test(words[end - 1]?.text ?? '')) end--;
  return words.slice(start, end);
}
