import { cleanText } from '../encoding/clean-text';
import type { MarkedHeading } from '../headings';
import { findElements, type HtmlElement, spacedText } from './parse-html';

/** The headings of a page, `h1` to `h4`, in their order. */
export const pageHeadings = (tree: HtmlElement): readonly MarkedHeading[] =>
  findElements(tree, ({ name }) => /^h[1-4]$/.test(name)).map((element) => ({
    words: cleanText(spacedText(element)),
    level: Number(element.name.slice(1)),
  }));
