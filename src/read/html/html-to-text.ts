import { cleanText } from '../encoding/clean-text';
import { decodeEntities } from '../encoding/decode-entities';
import { isCorrection } from '../is-correction';
import { dayTable } from './day-table';
import { addComma, addGap, addLines, addText, breakLine, type Flow, flowText, startFlow } from './flow';
import { keptLink } from './kept-link';
import { isAffiliation, isNamedBox } from './named-box';
import { aroundPage, isInvisible, isNoise, isSiteFrame, type Surroundings } from './noise';
import { findElements, type HtmlElement, type HtmlNode, parseHtml, rawText } from './parse-html';
import { stripTags } from './strip-tags';
import { superscript } from './superscript';
import { tableRow } from './table-row';
import { withoutNotice } from './without-notice';

/** How elements stand on the page; all others run on in the line. */
const ownLines = new Set(
  `address dd div dt fieldset figcaption figure footer form header hgroup legend li main option section
  summary details tr caption tbody thead tfoot center article aside nav`.split(/\s+/),
);
const ownParagraphs = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre hr'.split(' '));
const nestedTables = 8;
const longestFrame = 240;

interface Setting extends Surroundings {
  readonly isPlain: boolean;
  readonly inList: boolean;
  readonly tables: number;
}

const settingOf = (page: HtmlElement, isPlain: boolean): Setting => ({
  ...aroundPage(page),
  isPlain,
  inList: false,
  tables: 0,
});

const control = /^(?:button|input|select|textarea|output)$/;

/** `<label>Room</label>5`: a label and what it labels. */
const isLabelOf = (node: HtmlNode, next: HtmlNode | undefined): node is HtmlElement =>
  typeof node !== 'string' &&
  node.name === 'label' &&
  /[^\s:：]\s*$/.test(rawText(node)) &&
  next !== undefined &&
  (typeof next === 'string' || !control.test(next.name)) &&
  /\p{L}|\d/u.test(typeof next === 'string' ? next : rawText(next));

/** Addresses that a content network hides from robots: each byte is masked with the first. */
const hiddenAddress = (element: HtmlElement): string | undefined => {
  const bytes = (element.attributes['data-cfemail']?.match(/[\da-f]{2}/gi) ?? []).map((hex) =>
    Number.parseInt(hex, 16),
  );
  const [mask, ...masked] = bytes;
  return mask === undefined
    ? undefined
    : String.fromCharCode(...masked.slice(0, 200).map((byte) => byte ^ mask));
};

const formula = (element: HtmlElement): string | undefined => {
  if (element.name === 'script') return ` $${rawText(element)}$ `;
  return element.name === 'math' ? element.attributes.alttext : undefined;
};

/** What stands for an element, where that is not what it contains. */
const substitute = (element: HtmlElement): string | undefined => {
  if (element.name === 'sup') return superscript(rawText(element));
  return hiddenAddress(element) ?? formula(element);
};

/** `<s>Room 5</s> Room 7`: what is struck out and replaced holds no more. */
const isReplaced = (node: HtmlNode, next: HtmlNode | undefined): boolean =>
  typeof node !== 'string' &&
  /^(?:s|del|strike)$/.test(node.name) &&
  next !== undefined &&
  isCorrection(typeof next === 'string' ? next : rawText(next));

/** `<i class="icon-clock"></i>`: a picture before each fact of a card stands for a line break. */
const isIcon = (node: HtmlNode): node is HtmlElement =>
  typeof node !== 'string' &&
  /^(?:i|span|svg|em)$/.test(node.name) &&
  (node.name === 'svg' || icon.test(node.attributes.class ?? '')) &&
  (node.name === 'svg' || !/\S/.test(rawText(node)));
const icon =
  /(?:^|[\s_-])(?:icon|icons|fa|fas|far|fal|bi|glyphicon|material|dashicons|mdi|lnr|ti)(?=$|[\s_-])/i;

/** The next child that is no white space. */
const printedAfter = (children: readonly HtmlNode[], index: number): HtmlNode | undefined =>
  children.slice(index + 1, index + 3).find((child) => typeof child !== 'string' || /\S/.test(child));

const setChildren = (flow: Flow, element: HtmlElement, setting: Setting): void => {
  for (const [index, child] of element.children.entries()) {
    const next = element.children[index + 1];
    if (isIcon(child) && next !== undefined && element.name !== 'a') breakLine(flow, 1);
    if (!isReplaced(child, printedAfter(element.children, index))) setNode(flow, child, setting);
    if (isLabelOf(child, next) && !isNoise(child, setting)) addText(flow, ': ');
  }
};

const subText = (element: HtmlElement, setting: Setting): string => {
  const flow = startFlow();
  setChildren(flow, element, setting);
  return flowText(flow);
};

const isCell = (node: HtmlNode): node is HtmlElement => typeof node !== 'string' && /^t[dh]$/.test(node.name);

const setRow = (flow: Flow, row: HtmlElement, setting: Setting): void => {
  const cells = row.children.filter(isCell).filter((cell) => !isNoise(cell, setting));
  addLines(flow, tableRow(cells.map((cell) => subText(cell, { ...setting, inList: false }))));
};

/** The cells of a table that holds no other; spans over several columns are left to the plain rows. */
const cellTexts = (table: HtmlElement, setting: Setting): readonly (readonly string[])[] | undefined => {
  const parts = findElements(
    table,
    ({ name, attributes }) => name === 'table' || 'colspan' in attributes || 'rowspan' in attributes,
  );
  const first = findElements(table, ({ name }) => name === 'tr')[0];
  if (parts.some((part) => part !== table) || first === undefined || first.children.filter(isCell).length < 3)
    return undefined;
  return findElements(table, ({ name }) => name === 'tr').map((row) =>
    row.children.filter(isCell).map((cell) => subText(cell, { ...setting, inList: false })),
  );
};

const setTable = (flow: Flow, table: HtmlElement, setting: Setting): void => {
  const cells = cellTexts(table, setting);
  const entries = cells && dayTable(cells);
  if (entries === undefined) setChildren(flow, table, setting);
  else addLines(flow, entries);
};

/** Of the site's header and footer only what names the house: short, and no notices. */
const setFrame = (flow: Flow, element: HtmlElement, setting: Setting): void => {
  const text = subText(element, { ...setting, isFrame: true });
  const lines = text
    .split('\n')
    .map(withoutNotice)
    .filter((line) => line !== '');
  if (text.length <= longestFrame) addLines(flow, lines.join('\n'));
};

const setLink = (flow: Flow, element: HtmlElement, setting: Setting): void => {
  setChildren(flow, element, setting);
  const target = keptLink(element.attributes.href ?? '', rawText(element));
  if (target !== undefined) addText(flow, ` (${target})`);
};

const setContents = (flow: Flow, element: HtmlElement, setting: Setting): void => {
  const instead = substitute(element);
  if (instead !== undefined) addText(flow, instead);
  else if (element.name === 'br') breakLine(flow, Math.min(flow.breaks + 1, 2));
  else if (element.name === 'hr') addLines(flow, '---');
  else if (element.name === 'pre') addLines(flow, rawText(element).replace(/^\n/, ''));
  else if (element.name === 'a') setLink(flow, element, setting);
  else if (element.name === 'table') setTable(flow, element, setting);
  else if (element.name === 'tr' && setting.tables <= nestedTables) setRow(flow, element, setting);
  else setChildren(flow, element, setting);
};

const settingWithin = (element: HtmlElement, setting: Setting): Setting => ({
  ...setting,
  isContent: setting.isContent || element.name === 'main' || element.name === 'article',
  inList: setting.inList || element.name === 'ul' || element.name === 'ol',
  tables: setting.tables + (element.name === 'table' ? 1 : 0),
});

const breaksAround = (element: HtmlElement, setting: Setting): number => {
  if (ownParagraphs.has(element.name)) return setting.inList ? 1 : 2;
  return ownLines.has(element.name) || (isCell(element) && setting.tables > nestedTables) ? 1 : 0;
};

const setElement = (flow: Flow, element: HtmlElement, setting: Setting): void => {
  if (setting.isPlain ? isInvisible(element) : isNoise(element, setting)) return;
  const breaks = breaksAround(element, setting);
  const isBox = isNamedBox(element);
  if (breaks > 0) breakLine(flow, breaks);
  if (isBox) addGap(flow);
  if (isAffiliation(element)) addComma(flow);
  if (element.name === 'li') flow.mark = '- ';
  if (!setting.isPlain && isSiteFrame(element, setting)) setFrame(flow, element, setting);
  else setContents(flow, element, settingWithin(element, setting));
  if (element.name === 'li') flow.mark = '';
  if (isBox) addGap(flow);
  if (breaks > 0) breakLine(flow, breaks);
};

const setNode = (flow: Flow, node: HtmlNode, setting: Setting): void => {
  if (typeof node === 'string') addText(flow, node);
  else setElement(flow, node, setting);
};

const manyBreaks = /\n{3,}/g;

const tidy = (text: string): string =>
  cleanText(stripTags(decodeEntities(text)))
    .replace(manyBreaks, '\n\n')
    .trim();

/**
 * What a person reads on a page: blocks on lines of their own, a blank line between paragraphs, `- ` before
 * list items, cells joined by ` | `; without navigation, notices, scripts and hidden elements. Where that
 * leaves next to nothing, all of it.
 */
export const pageText = (tree: HtmlElement): string => {
  const text = tidy(subText(tree, settingOf(tree, false)));
  const isStripped = text.length < 200;
  const everything = isStripped ? tidy(subText(tree, settingOf(tree, true))) : text;
  return everything.length > text.length * 10 ? everything : text;
};

/** The same for a fragment: the description of an event, the body of a mail. */
export const htmlToText = (html: string): string => pageText(parseHtml(html));

const markup = /<(?:br|p|div|b|i|u|a|em|strong|span|ul|ol|li|table|h[1-6]|html|body)(?:\s[^<>]{0,500})?\/?>/i;

/** Whether a text that may be plain is HTML. */
export const looksLikeHtml = (text: string): boolean => markup.test(text);
