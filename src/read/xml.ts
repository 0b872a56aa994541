import type { ReadResult, Source } from '../model';
import { decode } from './encoding/decode';
import { pageText } from './html/html-to-text';
import { type HtmlElement, parseHtml, rawText } from './html/parse-html';
import { makeDocument } from './make-document';
import type { Reader } from './reader';
import { recordsResult } from './records/records-result';
import type { JsonObject } from './records/value';
import { wholeText } from './render';

const keyOf = (name: string): string => name.replace(/^.{0,40}:/, '');

const childElements = (element: HtmlElement): readonly HtmlElement[] =>
  element.children.filter((child) => typeof child !== 'string');

/** Plurals hold a list and nothing else: `<persons><person>…` is the list itself. */
const isWrapper = (element: HtmlElement, children: readonly HtmlElement[]): boolean =>
  children.length > 0 && children.every((child) => `${child.name}s` === element.name);

const readValue = (element: HtmlElement): unknown => {
  const children = childElements(element);
  if (children.length === 0) return rawText(element).trim() || objectOf(element);
  return isWrapper(element, children) ? children.map(readValue) : objectOf(element);
};

/** Attributes and elements are alike: both are what a record says. Repeated elements are a list. */
const objectOf = (element: HtmlElement): JsonObject => {
  const values = new Map<string, unknown[]>(
    Object.entries(element.attributes).map(([name, value]) => [keyOf(name), [value]]),
  );
  for (const child of childElements(element)) {
    const key = keyOf(child.name);
    const known = values.get(key);
    if (known === undefined) values.set(key, [readValue(child)]);
    else known.push(readValue(child));
  }
  return Object.fromEntries([...values].map(([key, all]) => [key, all.length === 1 ? all[0] : all]));
};

const read = (source: Source): ReadResult => {
  const { text, problems } = decode(source);
  const tree = parseHtml(text, true);
  const result = recordsResult(source, 'xml', objectOf(tree), problems);
  return result ?? { documents: [makeDocument(source, 'xml', wholeText(pageText(tree)))], problems };
};

const pages =
  /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--[^>]{0,500}-->\s{0,99})?<(?!!doctype html|html\b|!doctype html)[a-z][\w:-]{0,60}[\s>]/i;

/** XML in which talks are elements: the schedules of frab, pentabarf and pretalx, nodes of content systems. */
export const xml: Reader = {
  name: 'xml',
  extensions: ['xml'],
  mediaTypes: ['application/xml', 'text/xml'],
  detect: ({ text }) =>
    /^\s{0,200}<\?xml/.test(text) && pages.test(text) ? 0.65 : /^\s{0,200}<schedule\b/.test(text) ? 0.9 : 0,
  read,
};
