import { personScore } from '../../lexicon/person-name';
import type { Span } from '../../model';
import { isBoilerplate } from '../lines/boilerplate-words';
import type { Item } from '../lines/items';
import type { Line } from '../lines/lines';
import { isBelowRule } from '../people/choose-people';
import { isOrganizationLine, looksLikeOrganization, looksLikeRole } from '../places/organization-words';
import { isPlainSeries } from '../series/series-words';
import { slotLength } from './clean-title';
import { unlikeTitle } from './unlike-title';

/** A line that may be the title of a talk, with how much it looks like one. */
export interface TitleCandidate extends Span {
  readonly item: number;
  readonly last: number;
  readonly score: number;
}

const small =
  /\b(?:of|the|and|in|for|with|on|to|a|an|from|via|by|at|is|are|as|how|why|what|de|des|du|la|le|et|der|die|das|und|für|di|per|el|los|y)\b/i;

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
    const late = (hasText ? 1 : 0) + (isBelowRule(items, index) ? 1.5 : 0);
    const score = scoreTitle(items, index, last) - Math.min(seen, 12) * 0.12 - late;
    found.push({ start: item.line.start, end, item: index, last, score });
    index = last;
  }
  return found.map((candidate, order) => aboveSubtitle(items, candidate, found[order + 1]));
}

/** A heading straight above a lower one, or the first of two lines set apart: what stands below is its subtitle. */
function aboveSubtitle(
  items: readonly Item[],
  candidate: TitleCandidate,
  next: TitleCandidate | undefined,
): TitleCandidate {
  const [level, lower] = [items[candidate.item]?.line.level, items[next?.item ?? -1]?.line.level];
  const isHigher = level !== undefined && lower !== undefined && level < lower;
  const isTitled =
    next?.item === candidate.last + 1 && (isHigher || isPairOfLines(items, candidate.item, next.last));
  return isTitled && next !== undefined && candidate.score > 0.8
    ? { ...candidate, score: Math.max(candidate.score, next.score + 0.1) }
    : candidate;
}

/** Whether two lines stand together with a gap above and below. */
function isPairOfLines(items: readonly Item[], first: number, last: number): boolean {
  const [one, two, below] = [items[first], items[last], items[last + 1]];
  if (last !== first + 1 || two?.line.gap !== 0 || (below?.line.gap ?? 1) === 0) return false;
  return (one?.line.gap ?? 0) > 0 && one?.line.strong === two.line.strong;
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
    isBoilerplate(below) ||
    /^(?:by|von|par|por|di|with|av|af|door|presented by|given by) \p{Lu}/u.test(below)
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
  const printed = items
    .slice(index, last + 1)
    .map((other) => other.line.text)
    .join(' ');
  const text = printed.slice(slotLength(printed));
  const words = text.split(/\s+/).length;
  let score = words >= 3 && words <= 22 ? 1.5 : words === 2 ? 0.4 : words === 1 ? -0.8 : -1;
  score += headingScore(item.line);
  score += small.test(text) && words > 2 ? 0.6 : 0;
  score += isShouted(text) && words >= 3 ? 0.4 : 0;
  score += /[“"«][^“”"»]{8,}[”"»]/.test(text) ? (/^[“"«„].*[”"»“][.,]?$/.test(text) ? 1.4 : 0.8) : 0;
  score += item.line.gap > 0 ? 0.2 : 0;
  score += neighbourScore(items, index, last);
  return score - unlikeTitle(text, words);
}

/** Bold lines and headings; the higher a heading, the more. */
function headingScore({ strong, level }: Line): number {
  return level === undefined ? (strong ? 0.8 : 0) : Math.max(0.4, 2 - level * 0.4);
}

/** Names and posts below or above a line speak for it. */
function neighbourScore(items: readonly Item[], index: number, last: number): number {
  const after = items[last + 1];
  const before = items[index - 1];
  let score = isBanner(items, index) ? -1.5 : 0;
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

/** `Computer Science` straight below the university with which the page begins. */
function isBanner(items: readonly Item[], index: number): boolean {
  const above = items.slice(0, index);
  return (
    index > 0 &&
    index <= 3 &&
    items[index]?.line.gap === 0 &&
    items[index]?.line.strong === false &&
    above.every(({ line, zone }) => zone === 'boilerplate' || isOrganizationLine(line.text))
  );
}
