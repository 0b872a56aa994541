import { isObject, type JsonObject } from './value';

const container = /^(?:filters|(?:custom|extra|additional|meta)_?fields?|acf)$/i;
const mostEntries = 200;

/** `{ "label": "Host", "value": "Ada Byron" }` in a list of fields that their calendar's keeper has named. */
const labelled = (entry: unknown): readonly (readonly [string, unknown])[] => {
  if (!isObject(entry)) return [];
  const label = entry.label ?? entry.name ?? entry.key;
  return typeof label === 'string' && 'value' in entry ? [[label, entry.value]] : [];
};

const within = ([key, value]: readonly [string, unknown]): readonly (readonly [string, unknown])[] => {
  if (!container.test(key)) return [];
  if (Array.isArray(value)) return value.slice(0, mostEntries).flatMap(labelled);
  return isObject(value) ? Object.entries(value).slice(0, mostEntries) : [];
};

/** The keys and values of an object, and behind them those of the boxes in which calendars keep further fields. */
export const ownEntries = (object: JsonObject): readonly (readonly [string, unknown])[] => {
  const entries = Object.entries(object);
  return [...entries, ...entries.flatMap(within)];
};
