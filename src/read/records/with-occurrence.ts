import { recordField } from './talk-keys';
import { asList, isObject, type JsonObject } from './value';

const occurrenceKey = /^(?:event_?)?(?:instances?|occurrences?|occurences?|dates|times)$/i;

/** Calendars hold the days of an event in a list of its own: the first one's start and end are the event's. */
export const withOccurrence = (event: JsonObject): JsonObject => {
  const [, list] = Object.entries(event).find(([key]) => occurrenceKey.test(key)) ?? [];
  const first = asList(list).map(unwrapped).find(isDated);
  return first === undefined ? event : { ...momentsOf(first), ...withoutMoments(event) };
};

/** `{ event_instance: { … } }` without its wrapping. */
const unwrapped = (value: unknown): unknown => {
  const inner = isObject(value) ? Object.values(value) : [];
  return inner.length === 1 && isObject(inner[0]) ? inner[0] : value;
};

const isMoment = (key: string): boolean => /^(?:start|end)$/.test(recordField(key) ?? '');

const isDated = (value: unknown): value is JsonObject =>
  isObject(value) && Object.keys(value).some((key) => recordField(key) === 'start');

const momentsOf = (occurrence: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(occurrence).filter(([key]) => isMoment(key)));

/** The event's own first and last day tell less than the occurrence; a start of its own stays. */
const withoutMoments = (event: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(event).filter(([key]) => !occurrenceKey.test(key)));
