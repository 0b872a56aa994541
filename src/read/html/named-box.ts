import { type HtmlElement, rawText } from './parse-html';

/** Themes name their boxes; where the words of two such boxes would touch, a reader sees a gap. */
const namedBox =
  /(?:^|[\s_-])(?:label|value|field|title|name|date|time|location|venue|speaker|host|affiliation|category|item|col|cell)s?(?=$|[\s_-])/i;
/** Whether an element is such a box. */
export const isNamedBox = (element: HtmlElement): boolean =>
  /^(?:span|a|strong|b|em|time)$/.test(element.name) && namedBox.test(element.attributes.class ?? '');

const affiliation =
  /(?:^|[\s_-])(?:aff|affil|affiliation|inst|institute|institution|university|organi[sz]ation)s?(?=$|[\s_-])/i;
/** `Ada Byron <span class="aff">Testville</span>`: what the page sets apart by its looks. */
export const isAffiliation = (element: HtmlElement): boolean =>
  /^(?:span|em|i|small)$/.test(element.name) &&
  affiliation.test(element.attributes.class ?? '') &&
  /^\s*\p{Lu}/u.test(rawText(element));
