import { parseJson } from '../records/parse-json';
import { asList, isObject, type JsonObject } from '../records/value';
import { microdata } from './microdata';
import { microformats } from './microformats';
import { findElements, type HtmlElement, rawText } from './parse-html';

export interface StructuredData {
  readonly events: readonly JsonObject[];
  /** Blocks that could not be parsed. */
  readonly broken: number;
}

const isEvent = (object: JsonObject): boolean =>
  asList(object['@type']).some((type) => typeof type === 'string' && /(?:^|\/)\w*Event$/.test(type));

const deepest = 12;

/** Events may stand in a list, in a graph, in a list's items, or as what a page is about. */
const eventsIn = (value: unknown, depth = 0): readonly JsonObject[] => {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((item) => eventsIn(item, depth + 1));
  if (!isObject(value)) return [];
  if (isEvent(value)) return [value];
  return Object.values(value).flatMap((child) =>
    typeof child === 'object' ? eventsIn(child, depth + 1) : [],
  );
};

const parsed = (script: HtmlElement): readonly unknown[] => {
  try {
    return [parseJson(rawText(script)).value];
  } catch {
    return [];
  }
};

const isLinkedData = ({ name, attributes }: HtmlElement): boolean =>
  name === 'script' && /^application\/ld\+json/i.test((attributes.type ?? '').trim());

/** The events that a page describes for machines: JSON-LD, else microdata, else h-event. */
export const structuredData = (tree: HtmlElement): StructuredData => {
  const scripts = findElements(tree, isLinkedData).filter((script) => rawText(script).trim() !== '');
  const values = scripts.map(parsed);
  const linked = values.flat().flatMap((value) => eventsIn(value));
  const broken = values.filter((value) => value.length === 0).length;
  const marked = linked.length > 0 ? linked : microdata(tree);
  return { events: marked.length > 0 ? marked : microformats(tree), broken };
};
