import ICAL from 'ical.js';
import type { ContentLine } from './content-lines';

export interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string | readonly string[]>>;
  readonly texts: readonly string[];
}

/** ical.js names `jCal`: name, parameters, type, values. */
type RawProperty = readonly [
  string,
  Readonly<Record<string, string | readonly string[]>>,
  string,
  ...unknown[],
];

/** Values of these types are needed as they are written, since not all writers keep to the standard. */
const kinds = /^(?:DTSTART|DTEND|DURATION|RRULE|RECURRENCE-ID)$/;

/** Longer parameters are nobody's, and cost ical.js more than their length. */
const longestParameters = 5000;

/** Where the value begins: behind the first colon that is not within quotes; -1 where there is none. */
const valueStart = (text: string): number => {
  const head = text.slice(0, longestParameters);
  return head.replace(/"[^"]*"/g, (part) => '_'.repeat(part.length)).indexOf(':') + 1 || -1;
};

/** ical.js leaves the text of properties that it does not know escaped. */
const unescaped = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.map(textOf).join(' ') : String(value);

/** A property's parameters and its values, unescaped; undefined where the line cannot be parsed. */
export const parseProperty = (line: ContentLine): Property | undefined => {
  const start = valueStart(line.text);
  if (start < 0) return undefined;
  try {
    const [, parameters, type, ...values] = ICAL.parse.property(line.text) as RawProperty;
    const texts = kinds.test(line.name)
      ? [line.text.slice(start).trim()]
      : values.map(textOf).map((text) => (type === 'unknown' ? unescaped(text) : text));
    return { name: line.name, parameters, texts };
  } catch {
    return undefined;
  }
};
