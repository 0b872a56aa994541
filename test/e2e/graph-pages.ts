import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { GraphFile } from '../../src/graph/attributes';
import { launchChromium } from './chromium';
import { serveViewer, type Viewer } from './serve-viewer';

export interface PageOptions {
  /** What stands after `#`, with it. */
  readonly hash?: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly touch?: boolean;
  /** The graph's records in JSON Lines, which lie beside it. */
  readonly records?: string;
}

export interface GraphPages {
  /** Opens the viewer with a graph beside it, or without one. */
  readonly open: (graph: GraphFile | undefined, options?: PageOptions) => Promise<Page>;
  /** A page in which nothing is open yet, and the address of a viewer with a graph. */
  readonly blank: (graph: GraphFile) => Promise<{ readonly page: Page; readonly address: string }>;
}

/**
 * A browser for the tests of one file, with a page for each test. What must not happen on a page (an error, a dialog, a
 * request elsewhere) fails the test.
 */
export function graphPages(executable: string | undefined): GraphPages {
  const faults: string[] = [];
  let browser: Browser;
  let viewer: Viewer | undefined;
  let page: Page | undefined;

  beforeAll(async () => {
    browser = await launchChromium(executable ?? '');
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await page?.context().close();
    await viewer?.close();
    [page, viewer] = [undefined, undefined];
    expect(faults.splice(0)).toEqual([]);
  });

  const start = async (graph: GraphFile | undefined, { size, touch = false, records }: PageOptions) => {
    viewer = await serveViewer(graph, records);
    const viewport = size ?? { width: 1440, height: 900 };
    const context = await browser.newContext({ viewport, reducedMotion: 'reduce', hasTouch: touch });
    page = await context.newPage();
    watch(page, viewer.address, faults);
    return { page, address: viewer.address };
  };
  return {
    open: async (graph, options = {}) => {
      const { page: opened, address } = await start(graph, options);
      await opened.goto(address + (options.hash ?? ''));
      if (graph !== undefined) await opened.getByRole('heading', { level: 1, name: graph.title }).waitFor();
      else await opened.getByRole('button', { name: 'Add announcements' }).waitFor();
      return opened;
    },
    blank: (graph) => start(graph, {}),
  };
}

/** What a browser says of a file that does not lie beside the page, which need not. */
const notThere = 'Failed to load resource: the server responded with a status of 404';

function watch(page: Page, address: string, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith(notThere)) faults.push(message.text());
  });
  page.on('dialog', (dialog) => faults.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => {
    const isOurs = ['data:', 'blob:', 'file:', address].some((start) => request.url().startsWith(start));
    if (!isOurs) faults.push(`request off the page: ${request.url()}`);
  });
}
