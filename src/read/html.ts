import type { Problem, ReadResult, Source } from '../model';
import { decode } from './encoding/decode';
import { pageText } from './html/html-to-text';
import { eventOfPage, pageDataLines } from './html/page-data';
import { headLine, pageHead } from './html/page-head';
import { pageHeadings } from './html/page-headings';
import { parseHtml } from './html/parse-html';
import { structuredData } from './html/structured-data';
import { makeDocument } from './make-document';
import { maximumParts, type Reader } from './reader';
import { talkLines } from './records/talk-lines';
import type { JsonObject } from './records/value';
import { blank, type Line, plain, type Rendered, renderPart, renderParts } from './render';

/** A page with less text than this is drawn by a script: its events' data is all there is. */
const emptyPage = 200;

const withData = (text: string, event: JsonObject | undefined): Rendered => {
  const data: readonly Line[] =
    event === undefined ? [] : [blank, plain('Page data'), ...pageDataLines(event, text)];
  const { text: all, part } = renderPart([plain(text), ...data]);
  return { text: all, parts: [part] };
};

const render = (text: string, title: string, events: readonly JsonObject[]): Rendered => {
  const isList = events.length > 1 && text.length < emptyPage;
  return isList
    ? renderParts(
        text === '' ? [] : [text],
        events.slice(0, maximumParts).map((event) => talkLines(event)),
      )
    : withData(text, eventOfPage(events, title, text));
};

const doubts = (source: Source, broken: number): readonly Problem[] =>
  broken === 0
    ? []
    : [
        {
          severity: 'warning',
          source: source.name,
          message: `${broken} blocks of JSON-LD cannot be parsed; left out`,
        },
      ];

const read = (source: Source): ReadResult => {
  const { text: markup, problems } = decode(source);
  const tree = parseHtml(markup);
  const head = pageHead(tree);
  const body = pageText(tree);
  const line = headLine(head, body);
  const text = [line, body].filter(Boolean).join('\n\n');
  const { events, broken } = structuredData(tree);
  const about = {
    domains: head.hosts,
    language: head.language,
    posted: head.posted,
    headings: pageHeadings(tree),
  };
  return {
    documents: [makeDocument(source, 'html', render(text, head.title, events), about)],
    problems: [...problems, ...doubts(source, broken)],
  };
};

const signs =
  /<(?:!doctype html|html|head|body|div|p|table|span|h[1-6]|br|ul|article|section)(?:\s[^<>]{0,300})?\/?>/gi;

/** Web pages and mails saved as HTML: the visible text, and what schema.org, microdata or h-event state. */
export const html: Reader = {
  name: 'html',
  extensions: ['html', 'htm', 'xhtml', 'mhtml', 'php', 'aspx'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  detect: ({ text }) => {
    if (/^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?<(?:!doctype html|html)\b/i.test(text)) return 1;
    const count = text.match(signs)?.length ?? 0;
    return count >= 8 ? 0.6 : count >= 3 && /^\s{0,200}</.test(text) ? 0.6 : 0;
  },
  read,
};
