import type { Field, Span } from '../../model';
import { isPlaceholder } from '../../util/is-placeholder';
import { partitionPoint } from '../../util/partition-point';
import { wrapped } from '../../util/wrapped';
import { findDates } from '../dates/find-dates';
import { findTimes } from '../dates/find-times';
import type { Moments } from '../dates/moments';
import { tokenize } from '../dates/token';
import { field } from '../field';
import type { Item } from '../lines/items';
import { labelValues } from '../lines/label-value';
import type { Line } from '../lines/lines';
import { onlineIn, onlineVenue } from './online-venue';
import { knownInstitution } from './organization-words';
import { venueByPlace } from './venue-by-place';
import { findVenues, type VenuePhrase } from './venue-words';

/** Where a talk takes place: what a label says, else the best place phrase of the header and the announcing text. */
export function chooseVenue(text: string, items: readonly Item[], moments: Moments): Field | undefined {
  for (const value of labelValues(text, items, ['venue'])) {
    const venue = labelledVenue(text, value, moments);
    if (venue !== undefined) return venue;
  }
  for (const value of labelValues(text, items, ['when', 'time', 'date'])) {
    const [best] = phrasesIn(text, value, moments);
    if (best !== undefined && best.score >= 3) return toField(text, best, 'venue-beside-time', 0.8);
  }
  return (
    venueInText(text, items, moments) ??
    venueByPlace(text, items, moments) ??
    saidVenue(text, items, moments) ??
    eastAsianVenue(text, items) ??
    onlineVenue(text, items)
  );
}

const eastAsianRoom =
  /号館|號館|号楼|教室|号室|号室|会議室|会议室|講義室|講堂|讲堂|报告厅|報告廳|호관|강의실|세미나실|강당|\d{2,4}호(?!\p{L})/u;

/** `試験大学 理学部 3号館 204`: a short line that names a house or a room. */
function eastAsianVenue(text: string, items: readonly Item[]): Field | undefined {
  const line = items.find(
    ({ line, label, zone }) =>
      label === undefined && zone === 'header' && line.text.length < 60 && eastAsianRoom.test(line.text),
  )?.line;
  return line && field(text, line.start, line.end, 'venue-line', 0.5);
}

const takesPlace = new RegExp(
  wrapped`
    \b(?:seminars?|colloqui(?:um|a)|talks?|lectures?|meetings?|events?|defen[sc]e|presentations?|sessions?|
    vortrag|vorträge|séances?|exposés?|we) (?:\p{L}+ ){0,3}?(?:held|meet|place|given|in|at|statt)\b
  `,
  'iu',
);

/** `All colloquia are held in Byron Hall`, below the biography or at the end of the abstract. */
function saidVenue(text: string, items: readonly Item[], moments: Moments): Field | undefined {
  for (const { line, zone } of items) {
    const said = zone === 'related' ? null : takesPlace.exec(line.text.slice(0, 2000));
    if (said === null) continue;
    const start = line.start + said.index;
    const clause =
      /^.{0,160}?(?:(?<![ap]\.m)[.;!?](?=\s|$)|$)/s.exec(text.slice(start, line.end))?.[0].length ?? 0;
    const [best] = phrasesIn(text, { start, end: start + clause }, moments);
    if (best !== undefined && best.score >= 2.5) return toField(text, best, 'venue-said', 0.6);
  }
  return undefined;
}

/** The place that lines without a talk of their own tell: the head and foot of a page, the line of a schedule. */
export function venueOfLines(text: string, items: readonly Item[]): Field | undefined {
  for (const value of labelValues(text, items, ['venue'])) {
    const venue = labelledVenue(text, value, { dates: [], times: [] });
    if (venue !== undefined) return venue;
  }
  const phrases = items
    .filter(({ zone, line }) => zone !== 'related' && zone !== 'bio' && line.text.length < 400)
    .flatMap(({ line }) => findVenues(line.text, line.start, printedMoments(line.text, line.start)))
    .filter(({ score }) => score >= 3)
    .sort((left, right) => right.score - left.score);
  return phrases[0] === undefined
    ? saidVenue(text, items, { dates: [], times: [] })
    : toField(text, phrases[0], 'venue-of-page', 0.6);
}

function printedMoments(words: string, from: number): Span[] {
  const tokens = tokenize(words, from);
  const isNever = (): boolean => false;
  return [...findDates(tokens), ...findTimes(tokens, isNever, isNever)];
}

/** The value without link, clock and remark: `Room 5, https://…` gives `Room 5`. */
function labelledVenue(text: string, value: Span, moments: Moments): Field | undefined {
  const words = text.slice(value.start, value.end);
  const link = /\s*[(<[]?\s*https?:\/\/|\s*[(<]?www\./.exec(words)?.index ?? words.length;
  const time = firstTime(value, moments) ?? words.length;
  const cut = words
    .slice(0, Math.min(link, time > 2 ? time : words.length))
    .replace(
      /[;,] (?:(?:also|and) (?:on|via|by|online|livestream|streamed)|tea|coffee|refreshments|reception|lunch|drinks)\b.*$/i,
      '',
    )
    .replace(/[\s,;|(–-]{1,10}$/, '')
    .replace(/(?<=\p{Ll}{3})\.$/u, '');
  const own = time <= 2 ? afterTimes(text, value, moments) : undefined;
  if (own !== undefined) return own;
  if (isPlaceholder(cut) || !/[\p{L}\d]/u.test(cut))
    return /zoom/i.test(words) ? onlineIn(text, value) : undefined;
  return field(text, value.start, value.start + cut.length, 'venue-label', 0.95);
}

function firstTime(value: Span, moments: Moments): number | undefined {
  const inside = [...moments.dates, ...moments.times].filter(
    (span) => span.start >= value.start && span.end <= value.end,
  );
  return inside.length === 0 ? undefined : Math.min(...inside.map((span) => span.start)) - value.start;
}

function afterTimes(text: string, value: Span, moments: Moments): Field | undefined {
  const [best] = phrasesIn(text, value, moments);
  return best && toField(text, best, 'venue-label', 0.8);
}

function phrasesIn(text: string, span: Span, moments: Moments): VenuePhrase[] {
  const barriers = [...overlapping(moments.dates, span), ...overlapping(moments.times, span)];
  return [...findVenues(text.slice(span.start, span.end), span.start, barriers)].sort(
    (a, b) => b.score - a.score,
  );
}

/** The spans of an ordered list that reach into a span, by bisection. */
function overlapping(spans: readonly Span[], span: Span): Span[] {
  const first = partitionPoint(spans, (other) => other.end <= span.start);
  const found: Span[] = [];
  for (let index = first; (spans[index]?.start ?? span.end) < span.end; index++)
    found.push(spans[index] ?? span);
  return found;
}

function toField(text: string, span: Span, rule: string, confidence: number): Field {
  const words = text.slice(span.start, span.end);
  const comma = words.lastIndexOf(',');
  const isOwner = comma > 3 && knownInstitution(words.slice(comma + 1)) !== undefined;
  const closes = words.includes('(') && !words.includes(')') && text.charAt(span.end) === ')' ? 1 : 0;
  return field(text, span.start, isOwner ? span.start + comma : span.end + closes, rule, confidence);
}

interface Ranked extends VenuePhrase {
  readonly rank: number;
}

/** Place phrases rank by their words, by what stands beside them and by being a line of their own. */
function venueInText(text: string, items: readonly Item[], moments: Moments): Field | undefined {
  const timed = new Set(
    [...moments.dates, ...moments.times].filter((span) => span.weight > 0).map((span) => span.item),
  );
  const ranked: Ranked[] = [];
  for (const [first, last] of runs(items).slice(0, 60)) {
    const span = { start: items[first]?.line.start ?? 0, end: items[last]?.line.end ?? 0 };
    for (const phrase of phrasesIn(text, span, moments))
      ranked.push({ ...phrase, rank: rankOf(phrase, items, first, last, timed) });
  }
  const sure = ranked
    .filter(({ rank }) => rank >= 3.4)
    .sort((left, right) => right.rank - left.rank || left.start - right.start);
  const best = sure.find((phrase) => !isOnline(text, phrase)) ?? sure[0];
  return best && toField(text, best, 'venue-phrase', 0.7);
}

/** `Byron 2150 or Zoom`: the room is the place. */
function isOnline(text: string, { start, end }: Span): boolean {
  return /^(?:zoom|online|virtual|webex|youtube|livestream)$/i.test(text.slice(start, end));
}

/** Runs of header and announcing lines without a gap. */
function runs(items: readonly Item[]): [number, number][] {
  const found: [number, number][] = [];
  items.forEach((item, index) => {
    const usable =
      (item.zone === 'header' || item.zone === 'intro') &&
      !/^(?:speaker|title|host|contact|affiliation|poster|bio|organizer|series|subject|link)$/.test(
        item.label?.kind ?? '',
      );
    if (!usable || item.line.text.length > 1200) return;
    const last = found.at(-1);
    if (
      last !== undefined &&
      last[1] === index - 1 &&
      index - last[0] < 40 &&
      item.line.gap === 0 &&
      item.zone === items[index - 1]?.zone
    )
      last[1] = index;
    else found.push([index, index]);
  });
  return found;
}

function rankOf(
  phrase: VenuePhrase,
  items: readonly Item[],
  first: number,
  last: number,
  timed: ReadonlySet<number>,
): number {
  let own = first;
  while (own < last && (items[own]?.line.end ?? 0) < phrase.end) own++;
  const line = items[own]?.line;
  const fills = line !== undefined && phrase.start <= line.start && phrase.end >= line.end - 1 ? 1 : 0;
  const beside = timed.has(own) ? 1.5 : timed.has(own - 1) || timed.has(own + 1) ? 1 : 0;
  const long = phrase.end - phrase.start > 90 ? -1.5 : 0;
  const side = line === undefined ? 0 : isForMeal(line, phrase) ? -2.5 : isMove(line, phrase) ? 3 : 0;
  return phrase.score + fills + beside + long + side - Math.min(own, 40) * 0.01;
}

const meal =
  /(?<!\p{L})(?:refreshments?|coffee|tea|reception|lunch|pizza|snacks|drinks|dinner|kaffee|café|goûter|rinfresco|apéro)(?!\p{L})/iu;
const main = /(?<!\p{L})(?:talk|lecture|seminar|colloquium|vortrag|exposé|séminaire)(?!\p{L})/iu;

/** `Tea at 3:15 in the Byron Lounge`: the place of what comes before or after the talk. */
function isForMeal({ text, start }: Line, phrase: Span): boolean {
  const clause =
    text
      .slice(0, Math.max(0, phrase.start - start))
      .split(/(?<!\b[ap]\.?m)[.;!?]\s/i)
      .at(-1) ?? '';
  return meal.test(clause) && !main.test(clause);
}

const moving = new RegExp(
  wrapped`
    \b(?:mov(?:ed|es?|ing) to|relocated to|changed to|transferred to|now (?:be )?(?:held |given )?(?:in|at)|
    (?:but|and) (?:we are|we meet|it is|is) in|instead (?:be )?in|
    new (?:room|venue|location|place)(?: is|:)?|verlegt in|déplacée? (?:en|à la|au)|trasladad[oa] (?:a|al)|
    spostat[oa] in)\s(?:the |room |den |die |das )?["“(*]{0,2}$
  `,
  'i',
);

/** `… moves to the Byron Hall`: what is corrected stands behind. */
function isMove({ text, start }: Line, phrase: Span): boolean {
  return moving.test(text.slice(Math.max(0, phrase.start - start - 60), Math.max(0, phrase.start - start)));
}
