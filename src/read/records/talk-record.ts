import { ownEntries } from './own-entries';
import { type RecordField, recordField } from './talk-keys';
import { isObject, type JsonObject, textOfValue } from './value';

/** A record sorted by what its keys mean; several keys may mean the same. */
export interface TalkRecord {
  readonly fields: ReadonlyMap<RecordField, readonly unknown[]>;
  /** What is left: keys that say nothing of a talk. */
  readonly rest: readonly (readonly [string, unknown])[];
}

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).length === 0);

const eventType = /event|seminar|talk|lecture|colloquium|presentation|session$/i;

const typeOf = (object: JsonObject): string => textOfValue(object['@type'] ?? object.type ?? object._type);

/** `name` is a title where the object says that it is an event; people and places have names, too. */
const meaning = (object: JsonObject, key: string): RecordField | undefined => {
  if (key === 'name' && (eventType.test(typeOf(object)) || recordsTime(object))) return 'title';
  if (key === 'chairs' && /simple_event|lecture/i.test(typeOf(object)))
    return namesSpeaker(object) ? 'organizer' : 'speaker';
  return recordField(key);
};

/** The description of a lecture names its speaker: who is entered as its chair runs it. */
const namesSpeaker = ({ description }: JsonObject): boolean =>
  typeof description === 'string' &&
  /(?:^|[>\n])\s{0,9}(?:speaker|referent(?:in)?|orateur|oratrice|relatore|relatrice|ponente|sprecher(?:in)?|vortragender?)\s?(?:<[^>]{1,40}>)?:/i.test(
    description,
  );

const recordsTime = (object: JsonObject): boolean =>
  Object.keys(object).some((key) => /^(?:start|date)/.test(recordField(key) ?? ''));

/** `status: true` says that a page is published and nothing of the talk; `cancelled: true` does. */
const isSwitch = (key: string, value: unknown): boolean =>
  typeof value === 'boolean' && recordField(key) === 'status' && !/cancel/i.test(key);

/** Sorts a record's keys. */
export const sortRecord = (object: JsonObject): TalkRecord => {
  const fields = new Map<RecordField, unknown[]>();
  const rest: [string, unknown][] = [];
  for (const [key, value] of ownEntries(object)) {
    if (isEmpty(value) || isSwitch(key, value)) continue;
    const field = meaning(object, key);
    const known = field === undefined ? undefined : fields.get(field);
    if (field === undefined) rest.push([key, value]);
    else if (known === undefined) fields.set(field, [value]);
    else known.push(value);
  }
  return { fields, rest };
};

/** Whether an object tells of a talk: a title with a speaker, a time or an abstract, or a speaker with either. */
export const isTalk = (object: JsonObject): boolean => {
  const { fields } = sortRecord(object);
  const hasTime = fields.has('start') || fields.has('date');
  const hasText = fields.has('abstract');
  if (fields.has('title')) return hasTime || hasText || fields.has('speaker');
  return fields.has('speaker') && (hasTime || hasText);
};
