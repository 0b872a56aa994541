/** A part of a JSON Schema (draft 2020-12), limited to the words used here. */
export type Schema =
  | { readonly $ref: string }
  | { readonly const: string | number }
  | { readonly enum: readonly string[] }
  | {
      readonly type: 'string' | 'number' | 'integer' | 'boolean';
      readonly minimum?: number;
      readonly maximum?: number;
      readonly pattern?: string;
      readonly description?: string;
    }
  | { readonly type: 'array'; readonly items: Schema; readonly description?: string }
  | ObjectSchema;

export interface ObjectSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
  readonly description?: string;
}

export const text: Schema = { type: 'string' };
export const number: Schema = { type: 'number' };
export const flag: Schema = { type: 'boolean' };
export const offset: Schema = {
  type: 'integer',
  minimum: 0,
  description: 'UTF-16 code units from the start of the text',
};
export const share: Schema = { type: 'number', minimum: 0, maximum: 1 };
export const day: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
export const moment: Schema = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$',
  description: 'wall-clock time as announced, without zone',
};

/** A list of one kind of thing. */
export function list(items: Schema, description?: string): Schema {
  return { type: 'array', items, ...(description !== undefined && { description }) };
}

/** A reference to a definition of the same schema. */
export function ref(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

/** An object with nothing but these properties. */
export function object(
  required: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
  description?: string,
): ObjectSchema {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
    ...(description !== undefined && { description }),
  };
}
