import { hostOf } from '../domains';
import { cleanText } from '../encoding/clean-text';
import { isOrganization } from '../is-organization';
import { isHouseName } from './is-house-name';
import { findElements, type HtmlElement, rawText } from './parse-html';

/** What a page says of itself where no reader of the page sees it. */
export interface PageHead {
  readonly title: string;
  readonly siteName: string;
  /** The house with which the path to the page begins: `Testville University > Events`. */
  readonly house: string;
  readonly hosts: readonly string[];
  readonly language?: string;
  /** When it was published, `YYYY-MM-DD`. */
  readonly posted?: string;
}

const named = (tree: HtmlElement, name: string): readonly HtmlElement[] =>
  findElements(tree, (element) => element.name === name);

const line = (text: string): string =>
  cleanText(text)
    .replace(/\s{1,200}/g, ' ')
    .trim();

const metaOf = (tree: HtmlElement): ReadonlyMap<string, string> =>
  new Map(
    named(tree, 'meta')
      .map(
        ({ attributes }) =>
          [
            (attributes.property ?? attributes.name ?? '').toLowerCase(),
            line(attributes.content ?? ''),
          ] as const,
      )
      .reverse(),
  );

const houseOfPath = (tree: HtmlElement): string => {
  const [path] = findElements(tree, ({ attributes }) =>
    /crumb/i.test(attributes.class ?? attributes.id ?? ''),
  );
  const [first] = path === undefined ? [] : named(path, 'a').map((link) => line(rawText(link)));
  return first !== undefined && first.length < 80 && isOrganization(first) ? first : '';
};

const canonical = (tree: HtmlElement): string | undefined =>
  named(tree, 'link').find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href;

const isoDay = /^\d{4}-\d\d-\d\d/;

/** A page's head: title, site, where and when it was published, in which language. */
export const pageHead = (tree: HtmlElement): PageHead => {
  const meta = metaOf(tree);
  const urls = [canonical(tree), meta.get('og:url'), named(tree, 'base')[0]?.attributes.href];
  const language = /^[a-z]{2}(?=$|-)/i
    .exec(named(tree, 'html')[0]?.attributes.lang ?? '')?.[0]
    ?.toLowerCase();
  const posted = isoDay.exec(meta.get('article:published_time') ?? meta.get('date') ?? '')?.[0];
  return {
    title: line(named(tree, 'title').map(rawText)[0] ?? ''),
    siteName: meta.get('og:site_name') ?? '',
    house: houseOfPath(tree),
    hosts: [...new Set(urls.map((url) => hostOf(url ?? '')).filter((host) => host !== undefined))],
    ...(language === undefined ? {} : { language }),
    ...(posted === undefined ? {} : { posted }),
  };
};

const separators = /(\s[|–—»«·:-]\s|\s::\s|(?<=\p{L}):\s)/u;
const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** What is no name: before another part it would read as its label. */
const kindOfPage = /^\s*(?:talk|lecture|event|details?|veranstaltung|évènement|événement|evento|home)\s*$/i;

/** Below this a page speaks of its own house as of any other. */
const topOfPage = 200;

/**
 * What the head names and the text does not: the parts of the title (talk, series, department, university)
 * and the site's name, in one line; empty where the text says it all.
 */
export const headLine = (head: PageHead, text: string): string => {
  const shown = folded(text);
  const top = folded(text.slice(0, topOfPage));
  const isMissing = (piece: string): boolean => {
    const words = folded(piece);
    return (
      words !== '' && !kindOfPage.test(piece) && !(isHouseName(line(piece)) ? top : shown).includes(words)
    );
  };
  const title = missingPieces(head.title, isMissing);
  const houses = [line(head.siteName), head.house].filter(
    (house) => isMissing(house) && !title.includes(house),
  );
  return [...title, ...new Set(houses)].join(' | ');
};

/** What is missing of a title; pieces that stood together stay as they were printed. */
const missingPieces = (title: string, isMissing: (piece: string) => boolean): readonly string[] => {
  const pieces = title.split(separators);
  const found: string[] = [];
  for (let index = 0; index < pieces.length; index += 2) {
    const piece = line(pieces[index] ?? '');
    if (!isMissing(piece) || found.includes(piece)) continue;
    const mark = pieces[index - 1]?.trim();
    const above = found.at(-1);
    if (mark === ':' && index > 0 && above !== undefined && isMissing(pieces[index - 2] ?? ''))
      found[found.length - 1] = `${above}: ${piece}`;
    else found.push(piece);
  }
  return found;
};
