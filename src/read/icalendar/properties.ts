import type { ContentLine } from './content-lines';
import { type Property, parseProperty } from './parse-property';

/** Something odd at a line of the calendar, and what was done about it. */
export interface Doubt {
  readonly line: number;
  readonly message: string;
}

/** An event's properties by their names in upper case. */
export type Properties = ReadonlyMap<string, readonly Property[]>;

/** Parses properties one by one, so that one that cannot be parsed costs no other. */
export const groupProperties = (
  lines: readonly ContentLine[],
): { readonly properties: Properties; readonly doubts: readonly Doubt[] } => {
  const properties = new Map<string, Property[]>();
  const doubts: Doubt[] = [];
  for (const line of lines) {
    const property = parseProperty(line);
    const known = properties.get(line.name);
    if (property === undefined)
      doubts.push({ line: line.line, message: `${line.name} cannot be parsed; left out` });
    else if (known === undefined) properties.set(line.name, [property]);
    else known.push(property);
  }
  return { properties, doubts };
};

/** The first property of that name, its values joined; empty where there is none. */
export const textOf = (properties: Properties, name: string): string =>
  (properties.get(name)?.[0]?.texts.join(', ') ?? '').trim();
