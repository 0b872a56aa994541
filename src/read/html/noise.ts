import { isMenu } from '../menu';
import { findElements, type HtmlElement, type HtmlNode, rawText, spacedText } from './parse-html';

const neverShown = new Set(
  `script style noscript template svg canvas object embed iframe video audio map select option optgroup datalist
  button input textarea progress meter head nav dialog menu`.split(/\s+/),
);

/** Words in class, id and role that say: this is the site, not the page. */
const siteWords = new Set(
  `nav navbar navigation menu menus submenu breadcrumb breadcrumbs crumbs cookie cookies consent gdpr related share sharing
  social addtoany sharedaddy comments respond disqus pagination pager paging search searchform skip skiplink login
  signin newsletter subscribe advert advertisement ads popup modal toolbar offcanvas hamburger tooltip
  copyright sitemap feedback`.split(/\s+/),
);

/** Words that make it likely; the content decides. */
const asideWords = new Set('sidebar aside widget widgets upcoming recent complementary promo'.split(' '));
const frameWords = new Set('header footer banner masthead contentinfo'.split(' '));

const hiddenWords =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text)?|element-invisible|hidden-print|d-none|hide|hidden)(?=\s|$)/;
/** A page that `has-sidebar` is no sidebar. */
const speaksOfPage = /^(?:no|not|has|with|without|is|page|layout|one|two|main)$/;
const neverNoise = new Set(['html', 'body', 'main', 'article', '#root', 'h1', 'h2']);

const isHidden = ({ attributes }: HtmlElement): boolean =>
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test(attributes.style ?? '') ||
  hiddenWords.test(attributes.class ?? '') ||
  /\bMathJax(?:_Preview|_Display|_CHTML|_SVG)?\b/.test(attributes.class ?? '');

const wordsOf = ({ attributes }: HtmlElement): readonly string[] =>
  [attributes.class, attributes.id, attributes.role].flatMap((names) =>
    (names ?? '').split(/\s+/).flatMap((name) => {
      const words = name.toLowerCase().split(/[_-]+/);
      return words.some((word) => speaksOfPage.test(word)) ? [] : words;
    }),
  );

interface Weight {
  readonly text: number;
  readonly linked: number;
  readonly hasHeart: boolean;
}

const weightOf = (node: HtmlElement, parts: readonly Weight[]): Weight => {
  const text = parts.reduce((sum, part) => sum + part.text, 0);
  const isLink = node.name === 'a';
  return {
    text,
    linked: isLink ? text : parts.reduce((sum, part) => sum + part.linked, 0),
    hasHeart: /^(?:h1|main|article)$/.test(node.name) || parts.some((part) => part.hasHeart),
  };
};

const weigh = (node: HtmlNode): Weight =>
  typeof node === 'string'
    ? { text: node.trim().length, linked: 0, hasHeart: false }
    : weightOf(node, neverShown.has(node.name) ? [] : node.children.map(weigh));

const eventFacts =
  /\d{1,2}[:.]\d\d\b|\b\d{1,2}\s?[ap]\.?m\b|\b(?:speaker|location|venue|when|where|date|time|room|host|abstract|ort|lieu|lugar|luogo)\b/i;
const otherEvents =
  /\b(?:upcoming|related|recent|other|more|past|latest|similar)\s(?:\w{1,20}\s)?(?:events?|talks?|seminars?|posts?|news|articles?|lectures?)\b/i;

/** A sidebar belongs to the page when it tells when and where, and not of other events. */
const speaksOfEvent = (element: HtmlElement): boolean => {
  const { text, linked, hasHeart } = weigh(element);
  const words = spacedText(element);
  return hasHeart || (eventFacts.test(words) && !otherEvents.test(words) && linked * 2 < text);
};

/** A list of nothing but links to the site's sections. */
const isMenuList = (element: HtmlElement): boolean => {
  const { text, linked } = weigh(element);
  return linked * 10 > text * 9 && isMenu(findElements(element, ({ name }) => name === 'a').map(rawText));
};

/** What surrounds an element, as far as it decides what belongs to the page. */
export interface Surroundings {
  /** Within the page's own content, where a header is the talk's header. */
  readonly isContent: boolean;
  /** Within the site's header or footer. */
  readonly isFrame: boolean;
}

/** Whether an element has no words for anybody: scripts, controls. Formulas in TeX are such scripts by name only. */
export const isInvisible = ({ name, attributes }: HtmlElement): boolean =>
  neverShown.has(name) && !(name === 'script' && /^math\/tex/.test(attributes.type ?? ''));

/** Whether a reader of the page would pass over an element: hidden, navigation, notices, other events. */
export const isNoise = (element: HtmlElement, around: Surroundings): boolean => {
  const { name, attributes } = element;
  if (isInvisible(element) || isHidden(element)) return true;
  if (neverNoise.has(name)) return false;
  if (name === 'label' && 'for' in attributes) return true;
  if (around.isFrame && (name === 'ul' || name === 'form')) return true;
  if (name === 'ul' && !around.isContent && isMenuList(element)) return true;
  const words = wordsOf(element);
  if (words.some((word) => siteWords.has(word))) return !weigh(element).hasHeart;
  const isAside = name === 'aside' || (!around.isContent && words.some((word) => asideWords.has(word)));
  return isAside && !speaksOfEvent(element);
};

/** The site's own header or footer, which surrounds the page and not the talk. */
export const isSiteFrame = (element: HtmlElement, around: Surroundings): boolean =>
  !around.isContent &&
  !around.isFrame &&
  !neverNoise.has(element.name) &&
  (element.name === 'header' ||
    element.name === 'footer' ||
    wordsOf(element).some((word) => frameWords.has(word))) &&
  !weigh(element).hasHeart;
