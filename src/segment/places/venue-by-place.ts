import { personScore } from '../../lexicon/person-name';
import type { Field } from '../../model';
import { wrapped } from '../../util/wrapped';
import type { Moments } from '../dates/moments';
import { field } from '../field';
import type { Item } from '../lines/items';
import { isSeries } from '../series/series-words';

const behindTime = /^\s*[,|·–—-]\s*(\p{Lu}[^,.;:|()\d]{2,40}(?:\d{1,4}[A-Za-z]?)?)$/u;
/** `| SOF-E-07, Byron Street 1 (note the room!)`: a cell with a number in it. */
const cellBehindTime = /^\s*[|·•]\s*((?=[^|·•()]{0,60}\d)[\p{Lu}\d][^|·•():]{2,60}?)\s*(?:[|·•(]|$)/u;

/** What stands behind day and time in their line (`…, 14.15, Byron terem`), or a short number below them (`Byron 17`). */
export function venueByPlace(
  text: string,
  items: readonly Item[],
  { dates, times }: Moments,
): Field | undefined {
  for (const time of times) {
    const item = items[time.item];
    const isSlot = dates.some(
      (date) => date.day !== undefined && (date.item === time.item || date.item === time.item - 1),
    );
    if (!isSlot || item === undefined || time.weight <= 0 || item.zone !== 'header') continue;
    const rest = text.slice(time.end, item.line.end);
    const behind = (behindTime.exec(rest) ?? cellBehindTime.exec(rest))?.[1];
    const below = items[time.item + 1];
    if (behind !== undefined && isUnclaimed(behind)) {
      const start = time.end + rest.indexOf(behind);
      return field(text, start, start + behind.length, 'venue-behind-time', 0.5);
    }
    if (below?.zone === 'header' && below.label === undefined && isPlaceLine(below.line.text))
      return field(text, below.line.start, below.line.end, 'venue-below-time', 0.5);
  }
  return undefined;
}

const numbered = /^\p{Lu}[\p{L}.'’-]{2,20}(?: \p{Lu}[\p{L}.'’-]{1,20})? \d{1,4}[A-Za-z]?$/u;

const house = new RegExp(
  wrapped`
    \b(?:library|church|museum|gallery|chapel|club|house|tower|inn|hotel|theat(?:er|re)|pub|café|bookshop|
    bookstore|town hall|bibliothek|bibliothèque|biblioteca|kirche|église|palais|palazzo|museo|musée|casa|
    haus)\b
  `,
  'i',
);

/** `Byron 17`, `Old Library, Byron College`. */
function isPlaceLine(words: string): boolean {
  if (numbered.test(words)) return true;
  const isShort = words.length < 80 && words.split(/\s+/).length <= 9;
  return (
    isShort && house.test(words) && !/[.?!:“”"]/.test(words) && personScore(words) < 0.6 && !isSeries(words)
  );
}

function isUnclaimed(words: string): boolean {
  return (
    words.split(/\s+/).length <= 6 &&
    personScore(words) < 0.6 &&
    !isSeries(words) &&
    !/^(?:[A-Z]{3,4}|[Ss]harp|[Nn]ote|Uhr|[Ss]\.?t\.?|[Cc]\.?t\.?)$/.test(words)
  );
}
