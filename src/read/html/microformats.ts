import type { JsonObject } from '../records/value';
import { findElements, type HtmlElement, rawText } from './parse-html';

const hasClass = (element: HtmlElement, name: RegExp): boolean =>
  name.test(` ${element.attributes.class ?? ''} `);

const readValue = (element: HtmlElement): string =>
  (element.attributes.datetime ?? element.attributes.title ?? rawText(element)).replace(/\s+/g, ' ').trim();

const properties = {
  name: / (?:p-name|summary) /,
  startDate: / (?:dt-start|dtstart) /,
  endDate: / (?:dt-end|dtend) /,
  location: / (?:p-location|location) /,
} as const;

const objectOf = (event: HtmlElement): JsonObject =>
  Object.fromEntries([
    ['@type', 'Event'],
    ...Object.entries(properties).flatMap(([key, name]) => {
      const element = findElements(event, (candidate) => hasClass(candidate, name))[0];
      return element === undefined ? [] : [[key, readValue(element)]];
    }),
  ]);

/** Events marked by the classes of h-event or hCalendar, as JSON-LD would have them. */
export const microformats = (tree: HtmlElement): readonly JsonObject[] =>
  findElements(tree, (element) => hasClass(element, / (?:h-event|vevent) /)).map(objectOf);
