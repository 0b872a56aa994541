import type { Field, Span } from '../../model';
import { field } from '../field';
import type { Item } from '../lines/items';
import { findQuotation } from './quotation';

/** Words that announce a title straight before it: `a talk entitled`. */
export const saidTitle =
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
