import type { Field, FieldName } from '../model';
import { isPlaceholder } from '../util/is-placeholder';
import type { Block } from './block';
import { chooseMoment, type Moment } from './dates/choose-moment';

/** All fields of a name that the format states; placeholders (`TBA`) are left out. */
export function statedAll(block: Block, name: FieldName): Field[] {
  return block.stated
    .filter((item) => item.name === name && !isPlaceholder(item.value))
    .map((item) => ({
      value: item.value,
      start: item.start,
      end: item.end,
      rule: 'stated',
      confidence: 0.95,
    }));
}

/** The first field of a name that the format states. */
export function statedField(block: Block, name: FieldName): Field | undefined {
  return statedAll(block, name)[0];
}

/** The stated place without the link that some calendars put behind it. */
export function statedVenue(block: Block): Field | undefined {
  const venue = statedField(block, 'venue');
  if (venue === undefined) return undefined;
  const words = venue.value.split(/\s*[(<]?https?:\/\//)[0]?.trim() ?? '';
  return words === ''
    ? undefined
    : { ...venue, value: words, end: venue.start + Math.min(words.length, venue.end - venue.start) };
}

/** What a calendar states of start and end stands; printed readings are kept beside it. */
export function statedMoment(block: Block): Moment | undefined {
  const start = statedField(block, 'start');
  if (start === undefined) return undefined;
  const printed = chooseMoment(block.document.text, block.moments);
  const end = statedField(block, 'end');
  const timezone = statedField(block, 'timezone') ?? printed.timezone;
  const differing = printed.starts[0]?.value;
  const isConflict = differing?.includes('T') === true && differing !== start.value;
  return {
    starts: [start, ...printed.starts.filter((other) => other.value !== start.value)],
    ends: [
      ...(end === undefined ? [] : [end]),
      ...printed.ends.filter((other) => other.value !== end?.value),
    ],
    ...(timezone && { timezone }),
    doubts: isConflict ? [`the calendar says ${start.value}, the text ${differing}; took the calendar`] : [],
  };
}
