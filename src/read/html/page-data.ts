import { recordField } from '../records/talk-keys';
import { talkLines } from '../records/talk-lines';
import { type JsonObject, textOfValue } from '../records/value';
import type { Line } from '../render';

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
const recognisable = 60;

/** Of a list of events, the one whose page this is. */
export const eventOfPage = (
  events: readonly JsonObject[],
  title: string,
  text: string,
): JsonObject | undefined => {
  if (events.length <= 1) return events[0];
  const heading = folded(title);
  const own = events.filter(
    (event) => folded(textOfValue(event.name)) !== '' && heading.startsWith(folded(textOfValue(event.name))),
  );
  const described = events.filter((event) => isShown(textOfValue(event.description), text));
  return own[0] ?? (described.length === 1 ? described[0] : undefined);
};

const isShown = (words: string, text: string): boolean =>
  words !== '' && folded(text).includes(folded(words).slice(0, recognisable));

/** The event's description is left out where the page shows it: nothing should be read twice. */
export const pageDataLines = (event: JsonObject, text: string): readonly Line[] => {
  const shown = Object.entries(event).filter(
    ([key, value]) =>
      !/^(?:description|abstract)$/.test(recordField(key) ?? '') || !isShown(textOfValue(value), text),
  );
  return talkLines(Object.fromEntries(shown));
};
