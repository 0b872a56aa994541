import type { Item } from '../lines/items';
import { isProseParagraph } from '../lines/prose-words';
import { isOrganizationLine } from './organization-words';

/** How much a labelled line may tell of who runs the event, by the kind of its label. */
const places: Readonly<Partial<Record<string, number>>> = {
  sponsor: 3,
  organizer: 2.2,
  host: 2.5,
  series: 2.4,
  contact: 0.8,
  notes: 0.6,
  poster: 1.9,
  type: 1.2,
  subject: 1.6,
  venue: 0,
  speaker: 0,
  affiliation: 0,
  committee: 0,
  advisor: 0,
  bio: 0,
  abstract: 0,
  references: 0,
  keywords: 0,
  panelist: 0,
  title: 0.4,
};

/** A line, and how much its place says that it names who runs the event. */
export interface WeighedLine {
  readonly item: Item;
  readonly weight: number;
}

/** So many lines at the end are the foot of a page. */
const footLength = 6;

/** The lines of a page, weighed by their place: the head tells most, then the foot. */
export function weighedLines(items: readonly Item[]): WeighedLine[] {
  const lines = items.length > 105 ? [...items.slice(0, 80), ...items.slice(-25)] : items;
  let above = 0;
  return lines.map((item, index) => {
    const isFoot = index >= lines.length - footLength;
    const place = above < 4 ? 3 - above * 0.3 : isFoot ? 2.2 : 1.1;
    if (item.label?.kind === 'poster' && /^from$/i.test(item.label.words)) above = 0;
    else if (item.label === undefined && item.zone !== 'boilerplate') above++;
    return weighed(item, place, isFoot && isSetApart(lines, index));
  });
}

/** Whether a line stands in a short paragraph of its own that is no running text, as an address at the foot does. */
function isSetApart(items: readonly Item[], index: number): boolean {
  const isBroken = (at: number): boolean =>
    items[at] === undefined || items[at].line.gap > 0 || items[at].line.afterRule;
  let [first, end] = [index, index + 1];
  while (first > 0 && !isBroken(first)) first--;
  while (!isBroken(end)) end++;
  const lines = items.slice(first, end).map(({ line }) => line);
  const isShort = lines.length <= 6 && lines.every(({ text }) => text.length < 140);
  return isShort && !/[.)。．!！]$/.test(lines.at(-1)?.text ?? '') && !isProseParagraph(lines);
}

/** How much a line may say; `place` is the weight of a plain line there. */
export function weighed(item: Item, place: number, isSignature = false): WeighedLine {
  if (item.label !== undefined) {
    const isOpen = item.zone === 'header' || item.zone === 'notes';
    return { item, weight: isOpen ? (places[item.label.kind] ?? 0.8) : 0 };
  }
  const isText = /^(?:bio|abstract|references|related)$/.test(item.zone);
  if (isText) return { item, weight: isSignature && item.zone !== 'references' ? 2 : 0 };
  if (place > 1.1) return { item, weight: place };
  if (item.zone === 'header' && isOrganizationLine(item.line.text)) return { item, weight: 1.5 };
  return { item, weight: item.zone === 'boilerplate' ? 1.6 : item.zone === 'intro' ? 0.9 : place };
}
