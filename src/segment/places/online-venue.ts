import type { Field, Span } from '../../model';
import { field } from '../field';
import type { Item } from '../lines/items';

const online =
  /\b(?:zoom|webex|microsoft teams|ms teams|google meet|gotomeeting|bluejeans|youtube|online|virtually|virtual|livestream|webinar)\b/i;

/** `via Zoom` where no place is named. */
export function onlineVenue(text: string, items: readonly Item[]): Field | undefined {
  for (const item of items) {
    if (item.zone !== 'header' && item.zone !== 'intro') continue;
    const said =
      /\b(?:via|on|over|in|by|through|using)\s+(?:the\s+)?(zoom|webex|teams|microsoft teams|google meet|youtube)\b|^\W*(online|virtual|zoom)\W*$/i.exec(
        item.line.text.slice(0, 1500),
      );
    const word = said?.[1] ?? said?.[2];
    if (said === null || word === undefined) continue;
    const start = item.line.start + said.index + said[0].lastIndexOf(word);
    return field(text, start, start + word.length, 'venue-online', 0.6);
  }
  return undefined;
}

/** The program in which people meet, where a place's label names one. */
export function onlineIn(text: string, value: Span): Field | undefined {
  const match = online.exec(text.slice(value.start, value.end));
  return match === null
    ? undefined
    : field(
        text,
        value.start + match.index,
        value.start + match.index + match[0].length,
        'venue-online',
        0.7,
      );
}
