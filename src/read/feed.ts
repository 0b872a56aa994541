import type { ReadResult, Source } from '../model';
import { beyondLimit } from './beyond-limit';
import { hostOf } from './domains';
import { decode } from './encoding/decode';
import { findElements, type HtmlElement, parseHtml, rawText } from './html/parse-html';
import { makeDocument } from './make-document';
import { readableText } from './readable-text';
import { maximumParts, type Reader } from './reader';
import { talkLines } from './records/talk-lines';
import type { JsonObject } from './records/value';
import { blank, type Line, plain, renderParts } from './render';

const children = (element: HtmlElement, name: RegExp): readonly HtmlElement[] =>
  element.children.filter(
    (child): child is HtmlElement => typeof child !== 'string' && name.test(child.name),
  );

const textOf = (element: HtmlElement, name: RegExp): string => {
  const texts = children(element, name)
    .map(rawText)
    .map((text) => text.trim());
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
};

const linkOf = (element: HtmlElement): string => {
  const [first] = children(element, /^(?:\w+:)?link$/);
  return first?.attributes.href ?? (first === undefined ? '' : rawText(first).trim());
};

/** Dates of events come from the modules `ev`, `xcal`, `mec` …: `pubDate` is when it was announced. */
const entryObject = (entry: HtmlElement): JsonObject => ({
  title: textOf(entry, /^(?:\w+:)?title$/),
  start: textOf(entry, /:(?:startdate|dtstart|start|event_start|starttime)$/i),
  end: textOf(entry, /:(?:enddate|dtend|end|event_end|endtime)$/i),
  venue: textOf(entry, /:(?:location|venue|event_location)$/i),
  speaker: textOf(entry, /:speakers?$/i),
  organizer: textOf(entry, /:organi[sz]er$/i),
  link: linkOf(entry),
  keywords: children(entry, /^category$/).map((category) => category.attributes.term ?? rawText(category)),
  description: textOf(entry, /^(?:description|summary|content|content:encoded)$/),
});

const postedLine = (entry: HtmlElement): readonly Line[] => {
  const posted = textOf(entry, /^(?:pubDate|published|dc:date)$/) || textOf(entry, /^updated$/);
  return posted === '' ? [] : [blank, { ...plain(posted), label: 'Posted' }];
};

const isEntry = ({ name }: HtmlElement): boolean => name === 'item' || name === 'entry';

const read = (source: Source): ReadResult => {
  const { text, problems } = decode(source);
  const tree = parseHtml(text, true);
  const entries = findElements(tree, isEntry);
  const [channel] = findElements(tree, ({ name }) => name === 'channel' || name === 'feed');
  const title = channel === undefined ? '' : readableText(textOf(channel, /^(?:\w+:)?title$/));
  const rendered = renderParts(
    title === '' ? [] : [title],
    entries.slice(0, maximumParts).map((entry) => [...talkLines(entryObject(entry)), ...postedLine(entry)]),
  );
  const domains = [
    ...(channel === undefined ? [] : [linkOf(channel)]),
    ...entries.slice(0, 1).map(linkOf),
  ].map(hostOf);
  return {
    documents: entries.length === 0 ? [] : [makeDocument(source, 'feed', rendered, { domains })],
    problems: [
      ...problems,
      ...beyondLimit(source, entries.length, 'entries'),
      ...(entries.length === 0
        ? [{ severity: 'warning', source: source.name, message: 'the feed holds no entries' } as const]
        : []),
    ],
  };
};

/** RSS and Atom, with the modules that say when and where an event is. */
export const feed: Reader = {
  name: 'feed',
  extensions: ['rss', 'atom', 'rdf'],
  mediaTypes: ['application/rss+xml', 'application/atom+xml'],
  detect: ({ text }) =>
    /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<[?!][^>]{0,500}>\s{0,99}){0,9}<(?:rss|feed|rdf:RDF)\b/i.test(
      text,
    )
      ? 1
      : 0,
  read,
};
