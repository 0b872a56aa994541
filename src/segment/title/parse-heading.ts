import { personScore } from '../../lexicon/person-name';
import type { PersonField, Span } from '../../model';
import { kindOfLabel } from '../lines/find-label';
import { isOrganizationLine, looksLikeOrganization, looksLikeRole } from '../places/organization-words';
import { isPlainSeries, isSeries, isSeriesPrefix } from '../series/series-words';
import { closingPeople, onlyPeople, type Piece, peopleOf, personPiece } from './heading-people';
import { findQuotation } from './quotation';

/** What a heading line says: `CS Seminar: Ada Byron, TVU – “Entropy of Birds”`. Spans are places in the document. */
export interface Heading {
  readonly title?: Span;
  readonly series?: Span;
  readonly people: readonly PersonField[];
}

const parting =
  /(?<![.:!?,])\s{2,}(?=\S)|\s+[-–—―]{1,3}\s+|\s*[–—―]\s*|:\s+|：\s*|\s+\|+\s+|\s+::\s+|\s+\/\/\s+|\s+»\s+/g;
const tags =
  /^(?:\s*(?:\[[^\]]{1,60}\]|\(?(?:re|fw|fwd|tr|aw|wg|reminder|today|tomorrow|now|talk|tonight|this week|update|updated|correction|cancell?ed|postponed|rescheduled|annul[ée]e?|rappel|erinnerung|note|final reminder|happening now|starting now|save the date|announcement|upcoming|new time|new date|new room|room change|time change|important|moved)\)?\s*[:!–-]))+\s*/i;
const tail =
  /\s*(?:\((?:slides|video|recording|cancell?ed|postponed|virtual|online|zoom|tba|rescheduled|joint (?:work )?with [^)]*|joint work[^)]*)\)|\[(?:slides|video|cancell?ed|online)[^\]]*\])\s*$/i;
const byPerson =
  /(?:[\s,]+|^)(?:(?:a )?(?:(?:talk|lecture|seminar|presentation|colloquium) )?(?:by|with|von|par|por|di)|featuring|presented by|given by|speaker:)\s+(?=\p{Lu})/gu;

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
  const pieces = [...cut(before, at), ...cut(after, at + quotation.end + 1)];
  const series = pieces.find((piece) => isSeries(piece.text));
  const rest = pieces.filter((piece, index) => piece !== series && !isOtherRole(pieces, index));
  const people = rest.flatMap((piece) =>
    peopleOf(
      piece.text.replace(/^(?:by|with|from)\s+/i, (lead) => ' '.repeat(lead.length)),
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

/** `Host: Ada Byron` behind the quotation: words that a label other than the speaker's stands before. */
function isOtherRole(pieces: readonly Piece[], index: number): boolean {
  const label = pieces[index]?.mark === ':' ? pieces[index - 1]?.text.split(/[.;,]\s/).at(-1) : undefined;
  const kind = label === undefined ? undefined : kindOfLabel(label);
  return kind !== undefined && /^(?:host|contact|organizer|moderator|advisor|committee|sponsor)$/.test(kind);
}

function isShortName(words: string): boolean {
  return /^(?:\p{Lu}[\p{L}.'’-]+ ?){2,4}(?: ['’]\d\d)?$/u.test(words);
}

function spanOf(piece: Span): Span {
  return { start: piece.start, end: piece.end };
}

function cut(body: string, at: number): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let mark = '';
  const push = (end: number): void => {
    const raw = body.slice(start, end);
    const lead = /^[\s,.;:"“”–—-]*/.exec(raw)?.[0].length ?? 0;
    const text = raw.slice(lead).replace(/[\s,;"“”–—-]{1,20}$/, '');
    if (text !== '')
      pieces.push({ text, mark, start: at + start + lead, end: at + start + lead + text.length });
  };
  for (const match of body.matchAll(parting)) {
    push(match.index);
    start = match.index + match[0].length;
    mark = match[0].trim();
  }
  push(body.length);
  return pieces;
}

function byPieces(body: string, at: number, expectsTitle: boolean): Heading | undefined {
  const pieces = cut(body, at);
  const seriesCount = pieces.length > 1 ? leadingSeries(pieces) : 0;
  const series = pieces[seriesCount - 1];
  const rest = pieces.slice(seriesCount);
  const whole = restOf(body, at, rest);
  const found =
    guestOf(whole) ??
    speakerFirst(rest, at + body.length) ??
    speakerLast(rest) ??
    seriesBeforeComma(whole) ??
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

/** `Ada Byron presents: The mind of crows`. */
function personPresents(body: string, at: number): Heading | undefined {
  const match =
    /^([^,:;()]{4,50}) (?:presents?|leads a discussion of|introduces|will present|présente|presenta|stellt vor):?\s+(?=\S{2})/u.exec(
      body,
    );
  const name = match?.[1];
  if (match === null || name === undefined || personScore(name) < 0.6 || isSeries(name)) return undefined;
  const people = peopleOf(name, at, 'heading');
  return people.length === 1
    ? { people, title: { start: at + match[0].length, end: at + body.length } }
    : undefined;
}

const nameLead = /^([^,(:;]{4,50}?)(\s?\([^()]{2,80}\))?[,.]\s+(?=["“]?\p{Lu})/u;

/** `Ada Byron (TVU), Entropy of Birds`; in a row of a listing also without the institution. */
function personThenTitle(body: string, at: number, inRow: boolean): Heading | undefined {
  const lead = nameLead.exec(body);
  if (lead === null || (lead[2] === undefined && !inRow)) return undefined;
  const [first] = body.slice(lead[0].length).split(/[,(:–]/);
  const isTitle =
    first !== undefined &&
    body.slice(lead[0].length).split(/\s+/).length >= 3 &&
    personScore(first) < 0.6 &&
    !looksLikeRole(first) &&
    (lead[2] === undefined ? !looksLikeOrganization(first) : !isOrganizationLine(first));
  const people = isTitle ? peopleOf(`${lead[1]}${lead[2] ?? ''}`, at, 'heading') : [];
  if (people.length !== 1 || personScore(lead[1] ?? '') < 0.6) return undefined;
  return { people, title: { start: at + lead[0].length, end: at + body.length } };
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

/** `Ada Byron (TVU): Entropy of Birds`, `Ada Byron — Entropy`, `Ada Byron, TVU – Entropy`. */
function speakerFirst(rest: readonly Piece[], end: number): Heading | undefined {
  const [first, second, ...more] = rest;
  if (first === undefined || second === undefined) return undefined;
  const people = personPiece(first, first.text.split(/\s+/).length <= 5);
  if (people.length === 0 || isTitleLike(first.text, people)) return undefined;
  if (rest.length === 2 && !/[\s\u3000-\uffff]/.test(second.text) && !isSureName(people)) return undefined;
  const isAffiliation =
    more.length > 0 &&
    people.every((person) => person.affiliation === undefined) &&
    isPlainOrganization(second.text) &&
    more[0]?.mark !== ':';
  const title = isAffiliation ? more[0] : second;
  if (title === undefined) return undefined;
  return { title: { start: title.start, end }, people };
}

function isSureName([first]: readonly PersonField[]): boolean {
  return first !== undefined && (first.affiliation !== undefined || personScore(first.value) > 0.7);
}

function isPlainOrganization(words: string): boolean {
  return words.length < 70 && looksLikeOrganization(words);
}

/** A title may hold a name (`Turing machines: a survey`): then more than the name stands in the piece. */
function isTitleLike(words: string, people: readonly PersonField[]): boolean {
  const first = people[0];
  return (
    first !== undefined &&
    first.affiliation === undefined &&
    personScore(first.value) < 0.6 &&
    words.split(/\s+/).length < 2
  );
}

/** `Entropy of Birds – Talk by Ada Byron (TVU)`, `Entropy - Ada Byron - TVU`. */
function speakerLast(rest: readonly Piece[]): Heading | undefined {
  const [first] = rest;
  for (let index = rest.length - 1; index >= Math.max(1, rest.length - 2); index--) {
    const before = rest[index - 1];
    const people = closingPeople(rest[index], rest[index + 1]);
    if (people.length > 0 && first !== undefined && before !== undefined)
      return { title: { start: first.start, end: before.end }, people };
  }
  return undefined;
}

const guestLead =
  /^(?:(?:an?|the|in|our) )?(?:evening|afternoon|morning|hour|conversation|discussion|dialogue|interview|audience|fireside chat|chat|coffee|lunch|breakfast|tea|q ?& ?a|meet and greet) with (?:the )?/i;

/** `An Evening with Ada Byron`: title and speaker in one. */
function guestOf(whole: Piece): Heading | undefined {
  const lead = guestLead.exec(whole.text)?.[0].length ?? 0;
  if (lead === 0) return undefined;
  const people = personPiece({ ...whole, text: whole.text.slice(lead), start: whole.start + lead });
  return people.length === 0 ? undefined : { title: spanOf(whole), people };
}

/** `Birds Colloquium, Prof. Ada Byron, TVU`. */
function seriesBeforeComma(whole: Piece): Heading | undefined {
  const comma = whole.text.indexOf(',');
  if (comma < 0 || !isPlainSeries(whole.text.slice(0, comma))) return undefined;
  const rest = whole.text.slice(comma + 1).trimStart();
  const people = personPiece({ ...whole, text: rest, start: whole.end - rest.length });
  const series = { start: whole.start, end: whole.start + comma };
  return people.length === 0 ? undefined : { series, people };
}

/** `Entropy of Birds (Ada Byron)`, `Entropy of Birds (Ada Byron, TVU)`. */
function personInParentheses(whole: Piece): Heading | undefined {
  const open = whole.text.lastIndexOf('(');
  if (open < 8 || !/\)\s*$/.test(whole.text)) return undefined;
  const inside = whole.text.slice(open + 1, whole.text.lastIndexOf(')'));
  const people = peopleOf(inside, whole.start + open + 1, 'heading');
  const [first] = people;
  if (first === undefined || personScore(first.value) < 0.6 || first.start > whole.start + open + 8)
    return undefined;
  return {
    title: { start: whole.start, end: whole.start + whole.text.slice(0, open).trimEnd().length },
    people,
  };
}

/** `Entropy of Birds by Ada Byron, TVU`. */
function personAfterBy(whole: Piece): Heading | undefined {
  const match = [...whole.text.matchAll(byPerson)].at(-1);
  if (match === undefined) return undefined;
  const start = match.index + match[0].length;
  const people = personPiece({
    text: whole.text.slice(start),
    start: whole.start + start,
    end: whole.end,
    mark: '',
  });
  const [first] = people;
  if (first === undefined || first.start > whole.start + start + 25 || personScore(first.value) < 0.55)
    return undefined;
  const before = whole.text.slice(0, match.index);
  if (
    /\([^)]*$|\b(?:joint|work|works|together|collaboration|along|conversation)$|[.!?]\s+\p{Lu}/u.test(before)
  )
    return undefined;
  if (isSeries(before) || before.split(/\s+/).length < 2)
    return {
      people,
      ...(isSeries(before) && { series: { start: whole.start, end: whole.start + before.length } }),
    };
  return { title: { start: whole.start, end: whole.start + match.index }, people };
}
