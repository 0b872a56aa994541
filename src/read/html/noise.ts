import { wrapped } from '../../util/wrapped';
import { isMenu } from '../menu';
import { findElements, type HtmlElement, rawText } from './parse-html';
import { neverShown, speaksOfEvent, weigh } from './weight';

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words in class, id and role that always mean the site and not the page. */
const siteWords = wordSet(
  `nav navbar navigation menu menus submenu breadcrumb breadcrumbs crumbs cookie cookies consent gdpr sharedaddy addtoany
  comments respond disqus pagination pager paging searchform skip skiplink login signin newsletter subscribe advert
  advertisement popup modal toolbar offcanvas hamburger tooltip sitemap toc editsection`,
);

/** Words that mean it, unless what they stand at is the greater part of a page without a marked main part. */
const likelyWords = wordSet('related share sharing search ads copyright feedback');

/** Words of what stands beside; it belongs to the page when it speaks of the event. */
const besideWords = wordSet('sidebar aside widget widgets upcoming recent complementary promo');

/** Names of the site's own header and footer; an `event-header` is none. */
const frameName = new RegExp(wrapped`
    ^(?:(?:site|global|top|master|region|l|the|wrapper|g|c|u)[-_]{1,2})?(?:header|footer|banner|masthead|
    contentinfo)(?:[-_]{1,2}(?:wrapper|inner|container|top|bottom|region|area|content|row|section|\d))?$
  `);

const hiddenWords =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text)?|element-invisible|hidden-print|d-none|hide|hidden)(?=\s|$)/;
/** A page that `has-sidebar` is no sidebar. */
const speaksOfPage = /^(?:no|not|has|with|without|is|page|layout|one|two|main)$/;
const neverNoise = wordSet('html body main article #root h1 h2');

const isHidden = ({ attributes }: HtmlElement): boolean =>
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test(attributes.style ?? '') ||
  hiddenWords.test(attributes.class ?? '') ||
  /\bMathJax(?:_Preview|_Display|_CHTML|_SVG)?\b/.test(attributes.class ?? '');

const namesOf = ({ attributes }: HtmlElement): readonly string[] =>
  [attributes.class, attributes.id, attributes.role].flatMap((names) =>
    (names ?? '').toLowerCase().split(/\s+/),
  );

const wordsOf = (element: HtmlElement): readonly string[] =>
  namesOf(element)
    .map((name) => name.split(/[_-]+/))
    .filter((words) => !words.some((word) => speaksOfPage.test(word)))
    .flat();

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
  /** The text of a page that does not mark its main part, in characters; 0 where the main part is marked. */
  readonly unmarked: number;
}

/** How a whole page surrounds its elements. */
export const aroundPage = (page: HtmlElement): Surroundings => {
  const isMarked = findElements(page, ({ name }) => name === 'main' || name === 'article').length > 0;
  return { isContent: false, isFrame: false, unmarked: isMarked ? 0 : weigh(page).text };
};

const pageShare = 3;

/** A listing may well stand in a box called `upcoming-talks`. */
const isThePage = (element: HtmlElement, around: Surroundings): boolean =>
  weigh(element).text * pageShare > around.unmarked && around.unmarked > 0;

/** Whether an element has no words for anybody. Formulas in TeX are scripts by name only. */
export const isInvisible = ({ name, attributes }: HtmlElement): boolean =>
  neverShown.has(name) && !(name === 'script' && /^math\/tex/.test(attributes.type ?? ''));

const isNamedNoise = (element: HtmlElement, around: Surroundings): boolean => {
  const words = wordsOf(element);
  if (words.some((word) => siteWords.has(word))) return !weigh(element).hasHeart;
  if (words.some((word) => likelyWords.has(word)))
    return !weigh(element).hasHeart && !isThePage(element, around);
  if (element.name === 'aside') return !speaksOfEvent(element);
  const isBeside = !around.isContent && words.some((word) => besideWords.has(word));
  return isBeside && !speaksOfEvent(element) && !isThePage(element, around);
};

/** Whether a reader of the page would pass over an element: hidden, navigation, notices, other events. */
export const isNoise = (element: HtmlElement, around: Surroundings): boolean => {
  const { name, attributes } = element;
  if (isInvisible(element) || isHidden(element)) return true;
  if (neverNoise.has(name)) return false;
  if (name === 'label' && 'for' in attributes) return true;
  if (around.isFrame && (name === 'ul' || name === 'form')) return true;
  if (name === 'ul' && !around.isContent && isMenuList(element)) return true;
  return isNamedNoise(element, around);
};

/** The site's own header or footer, which surrounds the page and not the talk. */
export const isSiteFrame = (element: HtmlElement, around: Surroundings): boolean => {
  if (around.isContent || around.isFrame || neverNoise.has(element.name)) return false;
  if (element.name === 'footer') return !weigh(element).hasHeart;
  const isFrame = element.name === 'header' || namesOf(element).some((name) => frameName.test(name));
  return isFrame && !weigh(element).hasHeart && !(element.name === 'header' && speaksOfEvent(element));
};
