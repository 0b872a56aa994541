/** Finds where data do not fit a JSON Schema, of which it knows the words that talkgraph’s schemas use. */
export function misfits(schema: unknown, data: unknown): string[] {
  return check(schema as Loose, data, '$', (schema as Loose).$defs ?? {});
}

interface Loose {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Loose>>;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string;
  readonly items?: Loose;
  readonly properties?: Readonly<Record<string, Loose>>;
  readonly required?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

function check(schema: Loose, data: unknown, path: string, defs: Readonly<Record<string, Loose>>): string[] {
  if (schema.$ref !== undefined) return check(defs[schema.$ref.replace('#/$defs/', '')]!, data, path, defs);
  if (schema.const !== undefined) return data === schema.const ? [] : [`${path} is not ${schema.const}`];
  if (schema.enum !== undefined) return schema.enum.includes(data) ? [] : [`${path} is ${data}`];
  if (schema.type === 'array')
    return Array.isArray(data)
      ? data.flatMap((item, index) => check(schema.items!, item, `${path}[${index}]`, defs))
      : [`${path} is no array`];
  if (schema.type === 'object') return checkObject(schema, data, path, defs);
  return checkValue(schema, data, path);
}

function checkObject(
  schema: Loose,
  data: unknown,
  path: string,
  defs: Readonly<Record<string, Loose>>,
): string[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [`${path} is no object`];
  const properties = schema.properties ?? {};
  return [
    ...(schema.required ?? [])
      .filter((name) => !Object.hasOwn(data, name))
      .map((name) => `${path}.${name} is missing`),
    ...Object.entries(data).flatMap(([name, value]) =>
      Object.hasOwn(properties, name)
        ? check(properties[name]!, value, `${path}.${name}`, defs)
        : [`${path}.${name} is unknown`],
    ),
  ];
}

function checkValue({ type, pattern, minimum, maximum }: Loose, data: unknown, path: string): string[] {
  const isType = type === 'integer' ? Number.isInteger(data) : typeof data === type;
  if (!isType) return [`${path} is no ${type}`];
  if (pattern !== undefined && !new RegExp(pattern).test(String(data)))
    return [`${path} does not match ${pattern}`];
  const isBelow = minimum !== undefined && Number(data) < minimum;
  return isBelow || (maximum !== undefined && Number(data) > maximum) ? [`${path} is out of range`] : [];
}
