import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { cleanText } from '../encoding/clean-text';
import { addLines, addText, breakLine, type Flow, flowText, startFlow } from '../html/flow';
import { htmlToText } from '../html/html-to-text';
import { keptLink } from '../html/kept-link';
import { tableRow } from '../html/table-row';
import { isCorrection } from '../is-correction';
import { isMenu } from '../menu';

type Root = ReturnType<typeof fromMarkdown>;
type Content = Root['children'][number];
type Nodes = Root | Content;
type Table = Extract<Content, { readonly type: 'table' }>;
type Phrasing = Extract<Content, { readonly type: 'paragraph' }>['children'][number];

/** Fragments of HTML in a line are tags alone: their words stand between them. */
const setHtml = (flow: Flow, value: string): void => {
  if (/^<br\b/i.test(value)) breakLine(flow, 1);
  else if (!/^<[^<>]*>$/.test(value)) addLines(flow, htmlToText(value));
};

const wordsOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';

/** A line break in the source is one on the page, too: whoever writes `Date: …` under `Speaker: …` means lines. */
const setWords = (flow: Flow, text: string): void => {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) breakLine(flow, 1);
    addText(flow, line);
  }
};

/** `~~Room 5~~ Room 7`: what is struck out and replaced holds no more. */
const isReplaced = (node: Nodes, next: Nodes | undefined): boolean =>
  node.type === 'delete' && next !== undefined && isCorrection(wordsOf(next));

const setChildren = (flow: Flow, node: Nodes, inList: boolean): void => {
  if (!('children' in node)) return;
  for (const [index, child] of node.children.entries())
    if (!isReplaced(child, node.children[index + 1])) setNode(flow, child, inList);
};

const setLink = (flow: Flow, node: Nodes & { readonly url: string }, inList: boolean): void => {
  const words = wordsOf(node);
  if (node.url.startsWith('#') && /^skip\b/i.test(words.trim())) return;
  setChildren(flow, node, inList);
  const target = keptLink(node.url, words);
  if (target !== undefined) addText(flow, ` (${target})`);
};

const setTable = (flow: Flow, table: Table): void => {
  for (const row of table.children) {
    const cells = row.children.map((cell) => {
      const inner = startFlow();
      setChildren(inner, cell, true);
      return flowText(inner);
    });
    addLines(flow, tableRow(cells));
    breakLine(flow, 1);
  }
};

const linksOf = (nodes: readonly Phrasing[]): readonly string[] =>
  nodes.flatMap((node) =>
    node.type === 'link' ? [wordsOf(node)] : 'children' in node ? linksOf(node.children) : [],
  );

/** `Home · About · People`: links to the site's sections with nothing but marks between them. */
const isMenuLine = (nodes: readonly Phrasing[]): boolean => {
  const between = nodes
    .map((node) =>
      node.type === 'text'
        ? node.value
        : node.type === 'link'
          ? ''
          : node.type === 'break'
            ? ''
            : wordsOf(node),
    )
    .join('');
  return /^[\s·•|/>»–-]*$/.test(between) && isMenu(linksOf(nodes));
};

const setBlock = (flow: Flow, breaks: number, set: () => void): void => {
  breakLine(flow, breaks);
  set();
  breakLine(flow, breaks);
};

const setItem = (flow: Flow, node: Nodes): void => {
  breakLine(flow, 1);
  flow.mark = '- ';
  setChildren(flow, node, true);
  flow.mark = '';
  breakLine(flow, 1);
};

const setNode = (flow: Flow, node: Nodes, inList: boolean): void => {
  const breaks = inList ? 1 : 2;
  if (node.type === 'text') setWords(flow, node.value);
  else if (node.type === 'inlineCode') addText(flow, node.value);
  else if (node.type === 'code') setBlock(flow, breaks, () => addLines(flow, node.value));
  else if (node.type === 'break') breakLine(flow, 1);
  else if (node.type === 'thematicBreak') setBlock(flow, 2, () => addLines(flow, '---'));
  else if (node.type === 'html') setHtml(flow, node.value);
  else if (node.type === 'link') setLink(flow, node, inList);
  else if (node.type === 'table') setBlock(flow, 2, () => setTable(flow, node));
  else if (node.type === 'listItem') setItem(flow, node);
  else if (node.type === 'list') setBlock(flow, breaks, () => setChildren(flow, node, true));
  else if (node.type === 'paragraph' || node.type === 'heading')
    setBlock(flow, breaks, () => (isMenuLine(node.children) ? undefined : setChildren(flow, node, inList)));
  else setChildren(flow, node, inList);
};

const treeOf = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

const chunkLength = 8192;
const longestLine = 100_000;

/** The library's time grows faster than the text, so that it gets pieces that end at blank lines. */
const chunks = (markdown: string): readonly string[] => {
  const pieces: string[] = [];
  for (let start = 0; start < markdown.length; ) {
    const gap = markdown.indexOf('\n\n', start + chunkLength);
    const end = gap < 0 ? markdown.length : gap + 2;
    pieces.push(markdown.slice(start, end));
    start = end;
  }
  return pieces;
};

const deepNesting = /^(?:[ \t]{0,4}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){8,}/gm;
const longRuns = /([[\]!*_`~<])\1{15,}/g;
const emphasis = /[*_~]/g;
const mostEmphasis = 400;

/** The library's time for emphasis grows with the square: where there is too much, it means nothing. */
const calm = (paragraph: string): string =>
  (paragraph.match(emphasis)?.length ?? 0) <= mostEmphasis
    ? paragraph
    : paragraph.replace(emphasis, (mark) => (mark === '_' ? '\\_' : ''));

/** Nothing that people write nests so deeply; what does is meant to hurt. */
const disarm = (markdown: string): string =>
  markdown
    .replace(deepNesting, '> ')
    .replace(longRuns, (run) => run.slice(0, 15))
    .split('\n\n')
    .map(calm)
    .join('\n\n');

const chunkText = (markdown: string): string => {
  const isHopeless = markdown.length > chunkLength + longestLine;
  if (isHopeless) return markdown;
  const flow = startFlow();
  setNode(flow, treeOf(disarm(markdown)), false);
  return flowText(flow);
};

/** Converters of pages write links over several lines, which Markdown does not know. */
const brokenLinks = /\[([^\][]{0,300})\]\(<?https?:[^()<>\n]{1,500}>?\)/g;

/** Markdown as a person reads it set: no markup, headings and items on lines of their own, cells joined by ` | `. */
export const markdownToText = (markdown: string): string =>
  cleanText(chunks(markdown).map(chunkText).filter(Boolean).join('\n\n'))
    .replace(brokenLinks, '$1')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
