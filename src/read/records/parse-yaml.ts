import { type Document, parseDocument, visit, type YAMLParseError } from 'yaml';

export interface ParsedYaml {
  readonly value: unknown;
  readonly errors: readonly YAMLParseError[];
}

/** Nobody writes brackets within brackets so deep, and the library's time grows out of hand with them. */
const deepestBrackets = 32;
const brackets = /[[\]{}]/g;

const bracketDepth = (text: string): number => {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of text.matchAll(brackets)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(depth - 1, 0);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
};

/** Each alias is looked up in the whole document. */
const mostAliases = 200;

const countAliases = (document: Document): number => {
  let count = 0;
  visit(document, {
    Alias: () => {
      count += 1;
    },
  });
  return count;
};

const nestedDashes = /(?:- {1,9}){32}/;

/** YAML as far as it goes, with its errors. Throws on what nests too deeply or repeats itself too often. */
export const parseYaml = (text: string): ParsedYaml => {
  if (bracketDepth(text) > deepestBrackets) throw new Error(`brackets nest deeper than ${deepestBrackets}`);
  if (nestedDashes.test(text)) throw new Error('lists nest too deeply in one line');
  const document = parseDocument(text, { uniqueKeys: false, logLevel: 'error' });
  if (countAliases(document) > mostAliases) throw new Error(`more than ${mostAliases} aliases`);
  const value: unknown = document.toJS();
  return { value, errors: document.errors };
};
