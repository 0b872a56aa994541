import { personScore } from '../lexicon/person-name';
import type { Field, Span } from '../model';
import { isPlaceholder } from '../util/is-placeholder';
import { isBoilerplate } from './boilerplate-words';
import { field } from './field';
import type { Item } from './items';
import { isOrganizationName, looksLikeOrganization, looksLikeRole } from './organization-words';
import { parseHeading } from './parse-heading';
import { findQuotation } from './quotation';
import { isPlainSeries } from './series-words';
import { findVenues } from './venue-words';

/** A line that may be the title of a talk, with how much it looks like one. */
export interface TitleCandidate extends Span {
  readonly item: number;
  readonly last: number;
  readonly score: number;
}

const small =
  /\b(?:of|the|and|in|for|with|on|to|a|an|from|via|by|at|is|are|as|how|why|what|de|des|du|la|le|et|der|die|das|und|für|di|per|el|los|y)\b/i;
const greeting =
  /^(?:(?:dear|hi|hello|bonjour|everyone|colleagues|please|reminder|refreshments?|coffee|tba|join us|rsvp|open to|sponsored|presents|an evening with|co-?sponsored|announcing|you are|events? (?:at|of|@|calendar)|calendar of|upcoming events)\b|all (?:are|welcome|students|faculty)|free (?:and|admission|lunch|pizza|food)|(?:lunch|tea) (?:will|is|at|and)|come (?:join|and|to)|(?:note|when|where|time|date|room)s?\s*[:–-])/i;

/** Scores the unlabelled lines of a talk's header as titles; wrapped lines are drawn together. */
export function titleCandidates(items: readonly Item[], busy: (item: number) => boolean): TitleCandidate[] {
  const found: TitleCandidate[] = [];
  let seen = 0;
  let hasText = false;
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (item?.zone === 'abstract' || item?.zone === 'bio') hasText = true;
    if (item === undefined || item.label !== undefined || busy(index)) continue;
    if (item.zone !== 'header' && item.zone !== 'title') continue;
    if (found.length > 60) break;
    seen++;
    const last = lastOfTitle(items, index, busy);
    const end = items[last]?.line.end ?? item.line.end;
    const late = hasText ? 1 : 0;
    const score = scoreTitle(items, index, last) - Math.min(seen, 12) * 0.12 - late;
    found.push({ start: item.line.start, end, item: index, last, score });
    index = last;
  }
  return found;
}

/** Wrapped titles: centred lines one below the other, of one case, none of them a name, a date or a place. */
function lastOfTitle(items: readonly Item[], index: number, busy: (item: number) => boolean): number {
  let last = index;
  while (last < index + 3) {
    const [one, two] = [items[last], items[last + 1]];
    if (one === undefined || two === undefined || busy(last + 1) || !joins(one, two)) return last;
    last++;
  }
  return last;
}

function joins(one: Item, two: Item): boolean {
  if (
    two.label !== undefined ||
    two.zone !== one.zone ||
    two.line.gap > 0 ||
    two.line.afterRule ||
    two.line.bullet ||
    two.line.glued
  )
    return false;
  const [above, below] = [one.line.text, two.line.text];
  if (
    below.length > 100 ||
    isNamed(below) ||
    isNamed(above) ||
    /[.!?]$/.test(above) ||
    isPlainSeries(above) ||
    isBoilerplate(below)
  )
    return false;
  if (isPlainSeries(below)) return false;
  const bothShout = isShouted(above) && isShouted(below);
  if (isShouted(above) !== isShouted(below)) return /[:,-]$/.test(above) || /^\(/.test(below);
  if (bothShout) return true;
  if (/^[\p{Ll}(&]/u.test(below)) return true;
  if (/(?:[:,–—-]|\b(?:of|the|and|in|for|with|on|to|a|an|from|via|by))$/i.test(above)) return true;
  return one.line.indent > 4 && two.line.indent > 4 && above.length > 20 && !looksLikeOrganization(below);
}

function isNamed(text: string): boolean {
  return (
    personScore(text) > 0.6 ||
    looksLikeRole(text) ||
    (looksLikeOrganization(text) && personScore(text.split(/[,(]/)[0] ?? '') > 0.6)
  );
}

function isShouted(text: string): boolean {
  return text.length > 3 && text === text.toUpperCase() && /[A-Z]{3}/.test(text);
}

function scoreTitle(items: readonly Item[], index: number, last: number): number {
  const item = items[index];
  if (item === undefined) return 0;
  const text = items
    .slice(index, last + 1)
    .map((other) => other.line.text)
    .join(' ');
  const words = text.split(/\s+/).length;
  let score = words >= 3 && words <= 22 ? 1.5 : words === 2 ? 0.4 : words === 1 ? -0.8 : -1;
  score += item.line.strong ? 0.8 : 0;
  score += small.test(text) && words > 2 ? 0.6 : 0;
  score += isShouted(text) && words >= 3 ? 0.4 : 0;
  score += /[“"«][^“”"»]{8,}[”"»]/.test(text) ? 0.8 : 0;
  score += item.line.gap > 0 ? 0.2 : 0;
  score += neighbourScore(items, index, last);
  return score - unlikeTitle(text, words);
}

/** Names and posts below or above a line speak for it. */
function neighbourScore(items: readonly Item[], index: number, last: number): number {
  const after = items[last + 1];
  const before = items[index - 1];
  let score = 0;
  if (
    after !== undefined &&
    after.label === undefined &&
    after.line.text.length < 90 &&
    isNamed(after.line.text)
  )
    score += 0.9;
  if (
    before !== undefined &&
    before.label === undefined &&
    before.line.text.length < 90 &&
    isNamed(before.line.text)
  )
    score += 0.5;
  if (after?.label !== undefined && after.line.gap > 0) score += 0.4;
  if (after?.zone === 'abstract' || after?.label?.kind === 'abstract' || after?.label?.kind === 'speaker')
    score += 0.8;
  return score;
}

function unlikeTitle(text: string, words: number): number {
  let against = 0;
  if (isPlainSeries(text)) against += 2;
  const head = text.split(/[,(]/)[0] ?? '';
  if (words <= 6 && personScore(head) > 0.65) against += 2.2;
  if (looksLikeRole(text) && words < 9) against += 1.2;
  if (isOrganizationName(text)) against += words < 9 && !/[?:]/.test(text) ? 1.6 : 0.2;
  if (/\bweek (?:beginning|commencing|of|ending|starting)\b|\bwoche (?:vom|ab)\b|\bsemaine du\b/i.test(text))
    against += 2.5;
  if (isBoilerplate(text) || greeting.test(text)) against += 2.5;
  if (/https?:|www\.|@\w|\.(?:edu|com|org)\b/.test(text)) against += 2;
  if (/[,;]$/.test(text)) against += 1.2;
  if (/\.$/.test(text) && words > 6) against += 0.8;
  if (/\|/.test(text)) against += 0.8;
  if (isPlaceholder(text)) against += 5;
  if (isPlace(text)) against += 2;
  if (/\b\d{1,2}[:.h]\d\d\b|\b\d{1,2} ?(?:[ap]\.?m\b|uhr\b)/i.test(text)) against += 1.5;
  if (!/\p{L}{3}/u.test(text)) against += 4;
  return against;
}

/** Whether a line is mostly a place. */
function isPlace(text: string): boolean {
  return findVenues(text, 0, []).some(
    (venue) => venue.score >= 3 && venue.end - venue.start > text.length / 2,
  );
}

const saidTitle =
  /\b(?:(?:en)?titled|called|talking about|speaking (?:on|about)|dal titolo|del título|con el título|com o título|über das thema|zum thema|mit dem titel|ayant pour titre|under the title(?: of)?|(?:talk|lecture|seminar|speak\w*|presentation|paper|exam|present\w*|thesis|defen[sc]e|discuss\w*|topic)(?: is| will be| of| about| on|:)?(?: the)?(?: \w+){0,3}|with the title|title is|on|intitulée?)[,:]?\s*$/i;
const aboutTitle =
  /\b(?:talk|lecture|seminar|speak|presentation|speech|speaking)\w*(?: (?:today|entitled|titled|is|will be))? (?:on|about) ((?:the |an? )?\p{L}[^.!?;\n“”"]{8,140}?)(?=[.!?;]|\s+(?:on|at|in|by|from|this|next|will)\s+(?:\p{Lu}|\d|the|room)|$)/iu;

/** The title as running text gives it: what it quotes after `entitled`, or what it says the talk is about. */
export function titleInProse(text: string, items: readonly Item[]): Field | undefined {
  for (const item of items) {
    if (item.zone !== 'intro' && item.zone !== 'notes') continue;
    const title = quotedTitle(text, item);
    if (title !== undefined) return title;
  }
  for (const paragraph of introParagraphs(items)) {
    const slice = text.slice(paragraph.start, paragraph.end);
    const spread = findQuotation(slice.replace(/\n/g, ' '));
    if (
      spread !== undefined &&
      saidTitle.test(slice.slice(Math.max(0, spread.start - 60), spread.start - 1).replace(/\s+/g, ' '))
    )
      return field(text, paragraph.start + spread.start, paragraph.start + spread.end, 'title-quoted', 0.8);
  }
  return undefined;
}

function quotedTitle(text: string, item: Item): Field | undefined {
  const quotation = findQuotation(item.line.text);
  if (quotation === undefined) return undefined;
  const before = item.line.text.slice(0, Math.max(0, quotation.start - 1));
  if (!saidTitle.test(before) && before.trim() !== '') return undefined;
  return field(text, item.line.start + quotation.start, item.line.start + quotation.end, 'title-quoted', 0.8);
}

function introParagraphs(items: readonly Item[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  items.forEach((item, index) => {
    if (item.zone !== 'intro') return;
    const last = spans.at(-1);
    if (last !== undefined && item.line.gap === 0 && items[index - 1]?.zone === 'intro')
      last.end = item.line.end;
    else spans.push({ start: item.line.start, end: item.line.end });
  });
  return spans.slice(0, 12);
}

/** The subject of a talk that running text tells without quoting it: the weakest sign of a title. */
export function subjectInProse(text: string, items: readonly Item[]): Field | undefined {
  for (const paragraph of introParagraphs(items)) {
    const slice = text
      .slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 1500))
      .replace(/\n/g, ' ');
    const match = aboutTitle.exec(slice);
    if (match?.[1] === undefined) continue;
    const start = paragraph.start + match.index + match[0].lastIndexOf(match[1]);
    return field(text, start, start + match[1].length, 'title-about', 0.5);
  }
  return undefined;
}

/** Cleans what was taken for a title: prefixes, quotes and speakers go, unless nothing stays. */
export function cleanTitle(text: string, span: Span, rule: string, confidence: number): Field | undefined {
  const printed = text.slice(span.start, span.end);
  if (isPlaceholder(printed)) return undefined;
  const heading = parseHeading(printed.replace(/\n/g, ' '), span.start);
  if (heading.title === undefined) return undefined;
  const trimmed = trimTitle(text, heading.title);
  const words = text.slice(trimmed.start, trimmed.end);
  if (isPlaceholder(words) || !/\p{L}{3}|[\u3000-\uffff]/u.test(words)) return undefined;
  return field(text, trimmed.start, trimmed.end, rule, confidence);
}

/** Takes off quotation marks that stand around the whole, marks of emphasis and a closing full stop. */
function trimTitle(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s"“”«»„*_‘`]/.test(text.charAt(start))) start++;
  while (end > start && /[\s*_,;]/.test(text.charAt(end - 1))) end--;
  if (text.charAt(end - 1) === '.' && !/\.\.$|\b\p{Lu}\.$/u.test(text.slice(Math.max(start, end - 4), end)))
    end--;
  if (/["”»“]/.test(text.charAt(end - 1)) && !/["“«„]/.test(text.slice(start, end - 1))) end--;
  return { start, end };
}
