import type { Span } from '../../model';
import { findDates } from '../dates/find-dates';
import { tokenize } from '../dates/token';
import { isShouted } from '../lines/is-shouted';
import type { Item } from '../lines/items';
import type { Line } from '../lines/lines';
import { isBelowRule } from '../people/choose-people';
import { isOrganizationLine, looksLikeOrganization } from '../places/organization-words';
import { slotLength } from './clean-title';
import { unlikeTitle } from './unlike-title';
import { isNamed, lastOfTitle } from './wrapped-title';

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

function scoreTitle(items: readonly Item[], index: number, last: number): number {
  const item = items[index];
  if (item === undefined) return 0;
  const printed = items
    .slice(index, last + 1)
    .map((other) => other.line.text)
    .join(' ');
  const text = printed.slice(slotLength(printed)).replace(/^【[^】]{1,30}】/, '');
  const words = wordCount(text);
  let score = words >= 3 && words <= 22 ? 1.5 : words === 2 ? 0.4 : words === 1 ? -0.8 : -1;
  score += headingScore(item.line);
  score += small.test(text) && words > 2 ? 0.6 : 0;
  score += isShouted(text) && words >= 3 ? 0.4 : 0;
  score += /[“"«][^“”"«»]{8,300}[”"»]/.test(text) ? (/^[“"«„].*[”"»“][.,]?$/.test(text) ? 1.4 : 0.8) : 0;
  score += item.line.gap > 0 ? 0.2 : 0;
  score += neighbourScore(items, index, last);
  return score - unlikeTitle(text, words);
}

/** Bold lines and headings; the higher a heading, the more. */
function headingScore({ strong, level }: Line): number {
  return level === undefined ? (strong ? 0.8 : 0) : Math.max(0.4, 2 - level * 0.4);
}

/** Names, posts and days below or above a line speak for it. */
function neighbourScore(items: readonly Item[], index: number, last: number): number {
  const [before, after] = [items[index - 1], items[last + 1]];
  let score = isBanner(items, index) ? -1.5 : 0;
  if (isListed(items, index)) score -= 1.5;
  if (after !== undefined && isLoneName(after)) score += 0.9;
  if (before !== undefined && isLoneName(before)) score += isInstitutionBelow(items[index]) ? -1 : 0.5;
  if (after?.label !== undefined && after.line.gap > 0) score += 0.4;
  if (after !== undefined && isText(items[last + 2]) && isDay(after)) score += 0.8;
  if (after?.zone === 'abstract' || after?.label?.kind === 'abstract' || after?.label?.kind === 'speaker')
    score += 0.8;
  return score;
}

function isLoneName({ label, line }: Item): boolean {
  return label === undefined && line.text.length < 90 && isNamed(line.text);
}

/** `Tuesday, March 8, 4:45 pm, Doe Hall` straight below a line. */
function isDay({ label, line }: Item): boolean {
  const head = line.text.slice(0, 40);
  if (label !== undefined || line.gap > 0 || !/\d/.test(head)) return false;
  const [date] = findDates(tokenize(head));
  return date !== undefined && date.start === 0 && date.day !== undefined;
}

function isText(item: Item | undefined): boolean {
  return item?.zone === 'abstract' && item.label === undefined;
}

/** One of the points that a line with a colon announces. */
function isListed(items: readonly Item[], index: number): boolean {
  let first = index;
  while (first > 0 && index - first < 12 && items[first]?.line.bullet === true) first--;
  return first < index && /:$/.test(items[first]?.line.text ?? '');
}

/** `Owl Research Center` straight below a name or a post. */
function isInstitutionBelow(item: Item | undefined): boolean {
  return item?.line.gap === 0 && !/[?:]/.test(item.line.text) && looksLikeOrganization(item.line.text);
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

/** Chinese and Japanese have no spaces between words; three characters count as one. */
function wordCount(text: string): number {
  const letters = text.match(/[一-龯ぁ-んァ-ヶー]/g)?.length ?? 0;
  return text.split(/\s+/).length + Math.floor(letters / 3);
}
