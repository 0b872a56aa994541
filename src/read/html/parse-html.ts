import { Parser } from 'htmlparser2';
import { maximumDepth } from '../reader';

export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}

export type HtmlNode = HtmlElement | string;

/** Under construction. */
interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: HtmlNode[];
}

const chunkLength = 16_384;
/** The library's own stack costs more with each level: beyond this it gets a new one. */
const patience = 1000;

const startOf = (): Open => ({ name: '#root', attributes: {}, children: [] });

/** Collects a tree from the library's events. Below `maximumDepth` elements melt into their ancestor. */
const collector = (xmlMode: boolean) => {
  const root = startOf();
  const stack: Open[] = [root];
  let depth = 0;
  const top = (): Open => stack.at(-1) ?? root;
  const makeParser = (): Parser =>
    new Parser(
      {
        onopentag: (name, attributes) => {
          depth += 1;
          if (depth > maximumDepth) return;
          const element: Open = { name, attributes, children: [] };
          top().children.push(element);
          stack.push(element);
        },
        onclosetag: () => {
          if (depth <= maximumDepth && stack.length > 1) stack.pop();
          depth = Math.max(depth - 1, 0);
        },
        ontext: (text) => {
          const { children } = top();
          const last = children.at(-1);
          if (typeof last === 'string') children[children.length - 1] = last + text;
          else children.push(text);
        },
      },
      { xmlMode, decodeEntities: true },
    );
  return { root, makeParser, depth: () => depth };
};

/**
 * HTML (or XML, with the case of its names kept) as a tree, however broken. Time is linear in the length and
 * the tree is never deeper than `maximumDepth`, so that recursion over it is safe.
 */
export const parseHtml = (html: string, xmlMode = false): HtmlElement => {
  const { root, makeParser, depth } = collector(xmlMode);
  let parser = makeParser();
  for (let at = 0; at < html.length; ) {
    const chunk = html.slice(at, at + chunkLength);
    const end = chunk.lastIndexOf('>') + 1 || chunk.length;
    parser.write(chunk.slice(0, end));
    at += end;
    if (depth() > patience) {
      parser.end();
      parser = makeParser();
    }
  }
  parser.end();
  return root;
};

/** All elements below `element` that fit, in the order of the page; what is found is not searched again. */
export const findElements = (
  element: HtmlElement,
  fits: (candidate: HtmlElement) => boolean,
): readonly HtmlElement[] =>
  element.children.flatMap((child) =>
    typeof child === 'string' ? [] : fits(child) ? [child] : findElements(child, fits),
  );

/** All text below a node as it stands in the source. */
export const rawText = (node: HtmlNode): string =>
  typeof node === 'string' ? node : node.children.map(rawText).join('');

/** The same with a space between elements, so that their words do not touch. */
export const spacedText = (node: HtmlNode): string =>
  typeof node === 'string' ? node : node.children.map(spacedText).join(' ');
