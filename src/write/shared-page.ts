import { json } from './json';
import { parseGraph } from './parse-graph';
import type { PageWriter } from './writer';

/** The viewer with the graph in it: one file that opens from disk, needs nothing else, and gives the graph back. */
export const html: PageWriter = {
  name: 'html',
  extension: 'html',
  mediaType: 'text/html',
  description: 'one page that holds the graph, the announcements and the viewer; opens from disk',
  losses: [],
  options: [],
  detect: (text) => /^\s*</.test(text) && placeOf(text) !== undefined,
  writePage: (graph, page) => sharedPage(page, json.write(graph)),
  read: (text) => ({ graph: parseGraph(graphInPage(text)), notes: [] }),
};

const opening = '<script type="application/json" id="talkgraph">';
const closing = '</script>';

/**
 * Puts a graph into the viewer's page, in place of one that it may hold already. In JSON `<` stands within texts only,
 * so it can be written `\u003c` throughout: nothing can end the script or begin a comment.
 */
function sharedPage(built: string, graph: string): string {
  const page = withoutReader(built);
  const data = `${opening}${graph.replaceAll('<', '\\u003c')}${closing}`;
  const [start, end] = placeOf(page) ?? [bodyEnd(page), bodyEnd(page)];
  return page.slice(0, start) + data + page.slice(end);
}

const readerOpening = '<script type="text/plain" id="talkgraph-reader">';

/** Without the worker that reads announcements: half of the page's size, and of no use to who only looks. */
function withoutReader(page: string): string {
  const start = page.indexOf(readerOpening, bodyStart(page));
  const end = page.indexOf(closing, start);
  return start < 0 || end < 0 ? page : page.slice(0, start) + page.slice(end + closing.length);
}

/** The graph in a page, as JSON. Throws an error when there is none. */
function graphInPage(page: string): string {
  const place = placeOf(page);
  if (place === undefined)
    throw new Error(
      'this page holds no graph; pages with one are made with `talkgraph export --format html`',
    );
  return page.slice(place[0] + opening.length, place[1] - closing.length);
}

function placeOf(page: string): readonly [number, number] | undefined {
  const start = page.indexOf(opening, bodyStart(page));
  const end = page.indexOf(closing, start);
  return start < 0 || end < 0 ? undefined : [start, end + closing.length];
}

/** Elements are looked for from here: the viewer's own script, in the head, may well speak of them. */
function bodyStart(page: string): number {
  return Math.max(0, page.lastIndexOf('<body'));
}

function bodyEnd(page: string): number {
  const end = page.lastIndexOf('</body>');
  return end < 0 ? page.length : end;
}
