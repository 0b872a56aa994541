import { isEvidence } from './is-evidence';

/** Data of which nothing is known but that it has fields. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether data are an object with fields. */
export function isFields(data: unknown): data is Fields {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

const isText = (value: unknown): boolean => typeof value === 'string';
const tests = {
  text: isText,
  number: (value: unknown) => typeof value === 'number',
  list: (value: unknown) => Array.isArray(value),
  'list of texts': (value: unknown) => Array.isArray(value) && value.every(isText),
  'list of evidence': (value: unknown) => Array.isArray(value) && value.every(isEvidence),
} as const;

/** What fields must hold; those whose names end in `?` may be missing. */
export type FieldTypes = Readonly<Record<string, keyof typeof tests>>;

/** Data with these fields. Throws an error that names the field that is missing or holds something else. */
export function fieldsOf(data: unknown, place: string, types: FieldTypes): Fields {
  if (!isFields(data)) throw new Error(`${place} is no object`);
  for (const [key, type] of Object.entries(types)) {
    const name = key.replace('?', '');
    if (tests[type](data[name]) || (name !== key && data[name] === undefined)) continue;
    throw new Error(`"${name}" of ${place} is no ${type}`);
  }
  return data;
}
