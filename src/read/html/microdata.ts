import type { JsonObject } from '../records/value';
import { findElements, type HtmlElement, rawText } from './parse-html';

const isItem = ({ attributes }: HtmlElement): boolean => 'itemscope' in attributes;
const isProperty = ({ attributes }: HtmlElement): boolean => 'itemprop' in attributes;

const typeOf = (item: HtmlElement): string => (item.attributes.itemtype ?? '').split('/').at(-1) ?? '';

const stated = ({ name, attributes }: HtmlElement): string | undefined =>
  attributes.content ??
  attributes.datetime ??
  (name === 'a' || name === 'link' ? attributes.href : undefined);

const readValue = (element: HtmlElement): unknown =>
  isItem(element) ? objectOf(element) : (stated(element) ?? rawText(element).replace(/\s+/g, ' ').trim());

/** An item's own properties; those of items within belong to these. */
const objectOf = (item: HtmlElement): JsonObject => {
  const object: Record<string, unknown> = { '@type': typeOf(item) };
  for (const element of findElements(item, isProperty))
    for (const name of (element.attributes.itemprop ?? '').split(/\s+/))
      if (name !== '' && name !== '__proto__') object[name] ??= readValue(element);
  return object;
};

/** Events in schema.org microdata, as JSON-LD would have them. The description is the page's own text. */
export const microdata = (tree: HtmlElement): readonly JsonObject[] =>
  findElements(tree, (element) => isItem(element) && /Event$/.test(typeOf(element))).map((item) => {
    const { description, ...event } = objectOf(item);
    return event;
  });
