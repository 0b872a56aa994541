import { type HtmlElement, type HtmlNode, spacedText } from './parse-html';

/** What an element holds, in characters. */
export interface Weight {
  readonly text: number;
  readonly linked: number;
  /** The page's heading or its main part stands within. */
  readonly hasHeart: boolean;
}

/** Elements without words for anybody: scripts, controls, navigation. */
export const neverShown: ReadonlySet<string> = new Set(
  `script style noscript template svg canvas object embed iframe video audio map select option optgroup datalist
  button input textarea progress meter head nav dialog menu`.split(/\s+/),
);

const sum = (parts: readonly Weight[], key: 'text' | 'linked'): number =>
  parts.reduce((total, part) => total + part[key], 0);

const weightOf = (node: HtmlElement, parts: readonly Weight[]): Weight => ({
  text: sum(parts, 'text'),
  linked: sum(parts, node.name === 'a' ? 'text' : 'linked'),
  hasHeart: node.name === 'h1' || node.name === 'main' || parts.some((part) => part.hasHeart),
});

/** Counts an element's visible text and how much of it is links. */
export const weigh = (node: HtmlNode): Weight =>
  typeof node === 'string'
    ? { text: node.trim().length, linked: 0, hasHeart: false }
    : weightOf(node, neverShown.has(node.name) ? [] : node.children.map(weigh));

const eventFacts =
  /\d{1,2}[:.]\d\d\b|\b\d{1,2}\s?[ap]\.?m\b|\b(?:speaker|location|venue|when|where|date|time|room|host|abstract|ort|lieu|lugar|luogo)\b/i;
const otherEvents =
  /\b(?:upcoming|related|recent|other|more|past|latest|similar)\s(?:\w{1,20}\s)?(?:events?|talks?|seminars?|posts?|news|articles?|lectures?)\b/i;

/** Whether an element tells when and where, and not of other events. */
export const speaksOfEvent = (element: HtmlElement): boolean => {
  const { text, linked, hasHeart } = weigh(element);
  const words = spacedText(element);
  return hasHeart || (eventFacts.test(words) && !otherEvents.test(words) && linked * 2 < text);
};
