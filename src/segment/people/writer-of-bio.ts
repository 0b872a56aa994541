import type { PersonField } from '../../model';
import type { Item } from '../lines/items';
import { labelValues } from '../lines/label-value';
import { parsePeople } from './parse-people';

const firstPerson =
  /^I (?:am|was|have|hold|work|teach|study|studied|did|received|grew|lead|wrote|completed|obtained)\b/;

/** The sender of a message whose biography is in the first person (`Bio: I am a reader …`): nobody else speaks. */
export function writerOfBio(text: string, items: readonly Item[]): PersonField[] {
  const bio = items.findIndex(
    ({ line, label, zone }) =>
      zone === 'bio' && firstPerson.test(text.slice(label?.value.start ?? line.start, line.end)),
  );
  if (bio < 0) return [];
  const from = labelValues(text, items.slice(0, bio), ['poster'])
    .filter(({ words }) => /^(?:from|de|von|da|van|fra|från)$/i.test(words))
    .at(-1);
  if (from === undefined) return [];
  const name = text.slice(from.start, from.end).split(/[<(]/)[0] ?? '';
  return parsePeople(name, from.start, { expected: true, rule: 'bio-writer', confidence: 0.5 }).slice(0, 1);
}
