import { personScore } from '../../lexicon/person-name';
import type { PersonField, Span } from '../../model';
import { wrapped } from '../../util/wrapped';
import { kindOfLabel } from '../lines/kind-of-label';
import { genitiveSpeakers } from '../people/genitive-speaker';
import { isOrganizationLine } from '../places/organization-words';
import { isPlainSeries, isSeries, isSeriesPrefix } from '../series/series-words';
import { onlyPeople, type Piece, peopleOf, spanOf } from './heading-people';
import {
  guestOf,
  type Heading,
  personAfterBy,
  personInParentheses,
  personPresents,
  personThenTitle,
  seriesBeforeComma,
  speakerFirst,
  speakerLast,
} from './heading-shapes';
import { findQuotation } from './quotation';

const parting =
  /(?<![.:!?,])\s{2,}(?=\S)|\s+[-–—―]{1,3}\s+|\s*(?:(?<!\d)[–—―]|[–—―](?!\d))\s*|:\s+|：\s*|\s+\|+\s+|\s+::\s+|\s+\/\/\s+|\s+»\s+/g;
const tags = new RegExp(
  wrapped`
    ^(?:\s*(?:\[[^\]]{1,60}\]|【[^】]{1,30}】|\(?(?:re|fw|fwd|tr|aw|wg|reminder|today|tomorrow|now|talk|
    tonight|this week|update|updated|correction|cancell?ed|postponed|rescheduled|annul[ée]e?|rappel|
    erinnerung|note|final reminder|happening now|starting now|save the date|announcement|upcoming|new time|
    new date|new room|room change|time change|important|moved)\)?\s*[:!–-]))+\s*
  `,
  'i',
);
const tail = new RegExp(
  wrapped`
    \s*(?:\((?:slides|video|recording|cancell?ed|postponed|virtual|online|zoom|tba|rescheduled|
    joint (?:work )?with [^)]*|joint work[^)]*)\)|\[(?:slides|video|cancell?ed|online|abstract|pdf|more|
    link|[+-]\])[^\]]*\]?)\s*$
  `,
  'i',
);
/** Takes a heading apart into series, speakers and title. `expectsTitle`: nothing but the words tells a title. */
export function parseHeading(text: string, from: number, expectsTitle = true, inRow = false): Heading {
  const lead = tags.exec(text)?.[0].length ?? 0;
  const end = text.length - (tail.exec(text.slice(-60))?.[0].length ?? 0);
  const body = withoutSite(text.slice(lead, Math.max(lead, end)));
  const at = from + lead;
  const presented = inRow ? personPresents(body, at) : undefined;
  if (presented !== undefined) return presented;
  const quotation = findQuotation(body);
  if (quotation !== undefined) return aroundQuotation(body, at, quotation);
  return (
    personThenTitle(body, at, inRow) ??
    byPieces(body, at, expectsTitle) ?? {
      ...(expectsTitle && body !== '' && { title: { start: at, end: at + body.length } }),
      people: [],
    }
  );
}

/** `Birds Seminar: Ada Byron | Testville University`: the site at the end of a page's title. */
function withoutSite(body: string): string {
  const bar = Math.max(body.lastIndexOf(' | '), body.lastIndexOf(' · '));
  return bar > 8 && isOrganizationLine(body.slice(bar + 3).trim()) ? body.slice(0, bar) : body;
}

/** What is quoted is the title; series and speakers stand around it. */
function aroundQuotation(body: string, at: number, quotation: Span): Heading {
  const before = body.slice(0, Math.max(0, quotation.start - 1));
  const after = body.slice(quotation.end + 1);
  const pieces = [...cut(before, at), ...cut(after, at + quotation.end + 1)]
    .flatMap(behindSeries)
    .map(withoutParentheses);
  const defended = pieces.flatMap((piece) => [
    ...defendant(piece),
    ...genitiveSpeakers(piece.text, piece.start),
  ]);
  if (defended.length > 0)
    return { people: defended, title: { start: at + quotation.start, end: at + quotation.end } };
  const series = pieces.find((piece) => isSeries(piece.text));
  const rest = pieces.filter((piece, index) => piece !== series && !isOtherRole(pieces, index));
  const people = rest.flatMap((piece) =>
    peopleOf(
      piece.text.replace(/^(?:(?:presented|given|delivered) )?(?:by|with|from)\s+/i, (lead) =>
        ' '.repeat(lead.length),
      ),
      piece.start,
      'heading',
      series !== undefined && rest.length === 1 && isShortName(piece.text),
    ),
  );
  const isWhole = rest.every((piece) => piece.text.length < 4) || people.length > 0 || series !== undefined;
  const title = isWhole
    ? { start: at + quotation.start, end: at + quotation.end }
    : { start: at, end: at + body.length };
  return { title, people, ...(series && { series: spanOf(series) }) };
}

/** `“Entropy of Birds” (Ada Byron, TVU)`. */
function withoutParentheses(piece: Piece): Piece {
  const isClosed = /^\([^()]{4,120}\)$/.test(piece.text);
  return isClosed
    ? { ...piece, text: piece.text.slice(1, -1), start: piece.start + 1, end: piece.end - 1 }
    : piece;
}

/** `Birds Colloquium, Monday, Feb. 24, Ada Byron, TVU`: the series, and what stands behind it without its day. */
function behindSeries(piece: Piece): readonly Piece[] {
  const comma = piece.text.indexOf(', ');
  if (comma < 0 || !isPlainSeries(piece.text.slice(0, comma))) return [piece];
  const days =
    /^(?:, (?:\p{L}{2,9}day|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2} \p{L}{3,9}|(?:19|20)\d\d|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?)(?=,|$)){1,5}/iu;
  const from = comma + (days.exec(piece.text.slice(comma))?.[0].length ?? 0);
  const rest = piece.text.slice(from).replace(/^[,\s]+/, '');
  if (peopleOf(rest, 0, '').length === 0) return [piece];
  const series = { ...piece, text: piece.text.slice(0, comma), end: piece.start + comma };
  return rest === ''
    ? [series]
    : [series, { ...piece, text: rest, start: piece.end - rest.length, mark: ',' }];
}

const defence = new RegExp(
  wrapped`
    ^(?:(?:ph\.?d\.? |thesis |doctoral |public )*defen[cs]e(?: of| by)? |
    soutenance(?: de thèse)?(?: de |\s?d[’'])|disputation(?: of| av)? |defensa de tesis de |
    defesa de tese de |promotie |(?:[\p{L}.]+ ){0,4}(?:seminar|talk|lecture|exam|defen[cs]e) (?:of|
    by) (?=(?:mr|ms|mrs|dr|prof)\b))
  `,
  'iu',
);

/** `PhD defence of Ada Byron, “Entropy of Birds”`. */
function defendant(piece: Piece): PersonField[] {
  const lead = defence.exec(piece.text)?.[0].length ?? 0;
  const name = piece.text.slice(lead);
  return lead > 0 && personScore(name) > 0.6 ? peopleOf(name, piece.start + lead, 'heading') : [];
}

/** `Host: Ada Byron` behind the quotation: words that a label other than the speaker's stands before. */
function isOtherRole(pieces: readonly Piece[], index: number): boolean {
  const label = pieces[index]?.mark === ':' ? pieces[index - 1]?.text.split(/[.;,]\s/).at(-1) : undefined;
  const kind = label === undefined ? undefined : kindOfLabel(label);
  return kind !== undefined && /^(?:host|contact|organizer|moderator|advisor|committee|sponsor)$/.test(kind);
}

function isShortName(words: string): boolean {
  return /^(?:\p{Lu}[\p{L}.'’-]+ ?){2,4}(?: ['’]\d\d)?$/u.test(words);
}

function cut(body: string, at: number): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let mark = '';
  const push = (end: number): void => {
    const raw = body.slice(start, end);
    const lead = /^[\s,.;:"“”–—-]*/.exec(raw)?.[0].length ?? 0;
    const text = raw.slice(lead).replace(/[\s,;"“”«»„–—-]{1,20}$/, '');
    if (text !== '')
      pieces.push({ text, mark, start: at + start + lead, end: at + start + lead + text.length });
  };
  for (const match of body.matchAll(parting)) {
    if (isEnclosed(body, match.index)) continue;
    push(match.index);
    start = match.index + match[0].length;
    mark = match[0].trim();
  }
  push(body.length);
  return pieces;
}

/** `(TVU/Lake – Birds)`: within parentheses that close again nothing is parted. */
function isEnclosed(body: string, place: number): boolean {
  const isOpen = body.lastIndexOf('(', place) > body.lastIndexOf(')', place - 1);
  return isOpen && /^[^(]*\)/.test(body.slice(place));
}

/** A title without an institution before it shows itself by its small words. */
const titleWords =
  /,.{2,200}(?:[\s,](?:of|in|for|on|and|the|to|with|how|why|what|der|die|das|und|de|la|le|et|y|e|di|del)\s|[:?])/i;

function byPieces(body: string, at: number, expectsTitle: boolean): Heading | undefined {
  const pieces = withoutClock(cut(body, at));
  const seriesCount = pieces.length > 1 ? leadingSeries(pieces) : 0;
  const series = pieces[seriesCount - 1];
  const rest = pieces.slice(seriesCount);
  const whole = restOf(body, at, rest);
  const found =
    guestOf(whole) ??
    speakerFirst(rest, at + body.length) ??
    speakerLast(rest) ??
    seriesBeforeComma(whole) ??
    (series === undefined
      ? undefined
      : personThenTitle(whole.text, whole.start, titleWords.test(whole.text))) ??
    personInParentheses(whole) ??
    personAfterBy(whole);
  const named = series && { series: { start: pieces[0]?.start ?? series.start, end: series.end } };
  if (found !== undefined) return { ...found, ...named };
  if (rest.length === 0) return undefined;
  const alone = onlyPeople(whole, series !== undefined);
  if (alone !== undefined) return { people: alone, ...named };
  if (series !== undefined) return { ...(expectsTitle && { title: spanOf(whole) }), people: [], ...named };
  return undefined;
}

/** `TODAY 2pm - Ada Byron - Entropy of Birds`: the hour in front tells nothing else. */
function withoutClock(pieces: readonly Piece[]): readonly Piece[] {
  const isClock = (words: string): boolean =>
    /^(?:(?:today|tomorrow|tonight|this|next|at|on|@|\p{L}{3,9}day|mon|tue|wed|thu|fri),? ?){0,3}(?:\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\.?|h|uhr)?)?$/iu.test(
      words,
    );
  const first = pieces.findIndex(({ text }) => !isClock(text));
  return first > 0 && pieces.length - first > 1 ? pieces.slice(first) : pieces;
}

/** How many pieces in front name the series: `Birds Seminar | Spring: …`. */
function leadingSeries(pieces: readonly Piece[]): number {
  let count = 0;
  while (count < pieces.length - 1 && count < 2 && isSeriesPrefix(withoutTime(pieces[count]?.text ?? '')))
    count++;
  return count;
}

/** `Birds Club today, 5.15pm`. */
function withoutTime(words: string): string {
  return words.replace(/(?:[\s,]+(?:today|tomorrow|tonight|\d{1,2}(?:[.:]\d\d)? ?(?:[ap]m)?)){1,3}$/i, '');
}

function restOf(body: string, at: number, rest: readonly Piece[]): Piece {
  const start = rest[0]?.start ?? at + body.length;
  return { text: body.slice(start - at), start, end: at + body.length, mark: '' };
}
