import { readableText } from '../readable-text';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is a record of keys and values, and no list. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list as it is, one value as a list of it, nothing as an empty list. */
export const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const isLanguage = (key: string): boolean => /^[a-z]{2}(?:[-_][A-Za-z]{2})?$/.test(key);

/** `{ "de": …, "en": … }`: the English text if there is one, else the first. */
const inOneLanguage = (value: JsonObject): unknown => {
  const languages = Object.keys(value).filter(isLanguage);
  return languages.length === 0 ? undefined : (value.en ?? value[languages[0] ?? '']);
};

const nameKeys = ['name', 'public_name', 'title', 'displayName', 'text', 'value', 'item', '@value'];
const fullNameKeys = ['fullName', 'full_name', 'fullname'];
const deepest = 8;

const firstText = (value: JsonObject, keys: readonly string[], depth: number): string =>
  keys.map((key) => textOfValue(value[key], depth)).find((text) => text !== '') ?? '';

/** `Byron, Ada` in a field for full names is in the order of an index. */
const inOrder = (name: string): string => name.replace(/^([^,]{1,60}), ([^,]{1,60})$/, '$2 $1');

/** What an object is called, whatever it is. */
export const nameOf = (value: JsonObject, depth = 0): string => {
  const given = firstText(value, ['first_name', 'firstName', 'givenName', 'given_name'], depth);
  const family = firstText(value, ['last_name', 'lastName', 'familyName', 'family_name', 'surname'], depth);
  if (given !== '' && family !== '') return `${given} ${family}`;
  const full = inOrder(firstText(value, fullNameKeys, depth));
  return (
    full || firstText(value, nameKeys, depth) || textOfValue(inOneLanguage(value), depth) || given || family
  );
};

/** A value as text: lists joined by commas, objects by their name; empty for what has no words. */
export const textOfValue = (value: unknown, depth = 0): string => {
  if (depth > deepest) return '';
  if (typeof value === 'string') return readableText(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return value
      .slice(0, 100)
      .map((item) => textOfValue(item, depth + 1))
      .filter(Boolean)
      .join(', ');
  return isObject(value) ? nameOf(value, depth + 1) : '';
};

/** Words that were set on several lines, on one. */
export const oneLine = (text: string): string => text.replace(/\s{0,20}\n\s{0,20}/g, ' ').trim();
