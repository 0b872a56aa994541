import type { Moments } from '../dates/moments';
import type { Item } from '../lines/items';
import { speakersInProse } from '../people/speaker-in-prose';
import { findQuotation } from '../title/quotation';

/** The items that each tell a whole talk in running text: who will speak, on what quoted title, on what day. */
export function talkSentences(text: string, items: readonly Item[], moments: Moments): number[] {
  const dated = new Set(moments.dates.map(({ item }) => item));
  const told = [...dated].filter((index) => quotesTitle(items[index]));
  if (told.length < 2) return [];
  const seen = new Set<string>();
  return told.filter((index) => {
    const line = items[index]?.line;
    const [speaker] = line === undefined ? [] : speakersInProse(text, [line]);
    const isSaid = speaker?.rule === 'speaker-in-prose' && !seen.has(speaker.value);
    if (isSaid) seen.add(speaker.value);
    return isSaid;
  });
}

function quotesTitle(item: Item | undefined): boolean {
  if (item === undefined || item.label !== undefined || !/^(?:header|intro)$/.test(item.zone)) return false;
  const quotation = findQuotation(item.line.text);
  return quotation !== undefined && quotation.end - quotation.start > 8;
}
