import { personScore } from '../../lexicon/person-name';
import { findDates } from '../dates/find-dates';
import { tokenize } from '../dates/token';
import type { Item } from '../lines/items';

/** A text of fewer words is a notice and not an abstract. */
const leastWords = 9;
const longestTitle = 250;
const notice =
  /\b(?:please|deadline|apply (?:by|now|online|to)|vacanc(?:y|ies)|holiday|cookies|newsletter|tickets|click|rsvp|join us)\b|@\w|https?:|www\./i;

/** Whether lines are a title above one paragraph of running text and nothing else, as in a book of abstracts. */
export function isTitleAndAbstract(items: readonly Item[]): boolean {
  const [title, ...rest] = items;
  if (title === undefined || rest.length === 0 || items.length > 60) return false;
  const text = rest.map(({ line }) => line.text).join(' ');
  return (
    title.line.text.length < Math.min(longestTitle, text.length) &&
    items.every(isPlain) &&
    text.split(/\s+/).length >= leastWords &&
    findDates(tokenize(title.line.text)).length === 0 &&
    !notice.test(text) &&
    !tellsOfEvent(rest, text)
  );
}

function isPlain({ label, line, zone }: Item, index: number): boolean {
  return (
    label === undefined &&
    !line.bullet &&
    /^(?:abstract|header|intro|bio)$/.test(zone) &&
    (index < 2 || (line.gap === 0 && !line.afterRule))
  );
}

const event =
  /\b(?:seminars?|talks?|lectures?|colloquium|speakers?|invites?|invited|welcome|join|meeting|today|tomorrow|room|cancell?ed|postponed)\b/i;

/** Running text that announces, or that tells the life of a person. */
function tellsOfEvent(lines: readonly Item[], text: string): boolean {
  if (lines.some(({ zone }) => zone === 'intro') && event.test(text)) return true;
  const subject = /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}/u.exec(text)?.[0] ?? '';
  return lines.some(({ zone }) => zone === 'bio') && personScore(subject) > 0.5;
}
