import type { Field, Span } from '../../model';
import { isPlaceholder } from '../../util/is-placeholder';
import { field } from '../field';
import type { Item } from '../lines/items';
import { labelValues } from '../lines/label-value';
import type { Line } from '../lines/lines';
import { openingDay } from '../lines/row-line';
import { isSlotLine } from '../lines/slot-line';
import { isOrganizationLine } from '../places/organization-words';
import { isPlainSeries, isSeries } from './series-words';

/** Names that say the kind of event and not which series: `Conferences - Seminars`. */
const generic =
  /^(?:(?:conferences?|seminars?|s[eé]minaires?|colloqui\p{L}+|lectures?|talks?|events?|series|workshops?|announcement|and|special|public|archive)\b|[\s&,|/:–-])+$/iu;

/** The series: what a label says, else a line near the top that names one. */
export function chooseSeries(text: string, items: readonly Item[]): Field | undefined {
  const values = labelValues(text, items, ['series', 'type']).filter((value) => isName(text, value));
  const value =
    values.find(({ kind }) => kind === 'series') ??
    values.find((span) => isPlainSeries(text.slice(span.start, span.end)));
  if (value !== undefined) return field(text, value.start, value.end, 'series-label', 0.85);
  for (const { line, label, zone } of items.slice(0, 12)) {
    if (label !== undefined || zone !== 'header') continue;
    const span = partsOf(line).find(
      (part) => isPlainSeries(text.slice(part.start, part.end)) && isName(text, part),
    );
    if (span !== undefined) return field(text, span.start, span.end, 'series-line', 0.6);
  }
  return undefined;
}

const clockLead = /^(?:\d{1,2}[.)]\s+)?[\d:.h]{1,5}\s?(?:[ap]\.?m\b\.?)?\s*[,:|–-]?\s*/i;

/** What stands before a colon; in a row with a time (`3 pm, Room 5, Birds Seminar`) each of its parts. */
function partsOf({ text, start, end }: Line): Span[] {
  const lead = start + (/^\d{1,2}[.)]\s+/.exec(text)?.[0].length ?? 0);
  const clock = isSlotLine(text) ? (clockLead.exec(text)?.[0].length ?? 0) : 0;
  if (clock > 0 || openingDay(text) !== undefined)
    return [...text.slice(clock).matchAll(/(?:[^,.|:;\s]|\s(?!\s))+/g)].map((part) => ({
      start: start + clock + part.index,
      end: start + clock + part.index + part[0].length,
    }));
  const colon = text.indexOf(':');
  return [{ start: lead, end: colon > 0 ? start + colon : end }];
}

/** Not a placeholder, a day, a news group, a mere kind of event, an organisation or part of a sentence. */
function isName(text: string, span: Span): boolean {
  const words = text.slice(span.start, span.end).trim();
  if (isPlaceholder(words) || generic.test(words) || /\d[/.:]\d|[@[\]]/.test(words)) return false;
  if (isOrganizationLine(words) && !isSeries(words)) return false;
  if (tellsEvent(words)) return false;
  return /\s/.test(words) || !words.includes('.');
}

/** `will tell of winds and recent storms in two lectures at Testville`: the event stands amid words of a sentence. */
function tellsEvent(words: string): boolean {
  const parts = words.split(/\s+/);
  const isAmid =
    parts.slice(2, -1).some(isSeries) && ![...parts.slice(0, 2), ...parts.slice(-1)].some(isSeries);
  return isAmid && parts.filter((part) => /^\p{Ll}{5,}/u.test(part)).length > 3;
}
