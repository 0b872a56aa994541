import type { Browser, Page } from 'playwright-core';
import { bench, describe } from 'vitest';
import { chromiumOrSkip, launchChromium } from '../e2e/chromium';
import { serveViewer, type Viewer } from '../e2e/serve-viewer';
import { makeGraph } from '../graph/made-graph';
import { servePlainSigma } from './serve-plain-sigma';

/** Each figure is the mean of three; both pages are drawn by the same browser, on this machine by software. */
const few = { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 };
const frames = 10;
const executable = chromiumOrSkip();

/** A page that is opened once and measured many times. */
class Stand {
  #browser: Browser | undefined;
  #viewer: Viewer | undefined;
  #page: Page | undefined;
  readonly #serve: () => Promise<Viewer>;

  constructor(serve: () => Promise<Viewer>) {
    this.#serve = serve;
  }

  async page(): Promise<Page> {
    this.#browser ??= await launchChromium(executable ?? '');
    this.#viewer ??= await this.#serve();
    this.#page ??= await this.#browser.newPage({ viewport: { width: 1440, height: 900 } });
    return this.#page;
  }

  async open(): Promise<void> {
    const page = await this.page();
    await page.goto('about:blank');
    await page.goto(this.#viewer?.address ?? '');
    await page.locator('canvas.sigma-nodes').waitFor({ state: 'attached' });
    await page.evaluate(nextPicture);
  }

  async opened(): Promise<Page> {
    const page = await this.page();
    if (page.url() === 'about:blank') await this.open();
    return page;
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.#viewer?.close();
    [this.#browser, this.#viewer, this.#page] = [undefined, undefined, undefined];
  }
}

for (const size of [2000, 20_000])
  describe.skipIf(executable === undefined)(`${size.toLocaleString('en')} nodes`, () => {
    const graph = makeGraph(size);
    const stands = {
      talkgraph: new Stand(() => serveViewer(graph)),
      'plain sigma': new Stand(() => servePlainSigma(graph)),
    };

    describe('opening, to the first picture', () => {
      for (const [name, stand] of Object.entries(stands)) bench(name, () => stand.open(), few);
    });

    describe(`dragging the picture, ${frames} frames`, () => {
      for (const [name, stand] of Object.entries(stands))
        bench(name, async () => void (await (await stand.opened()).evaluate(drag, frames)), few);
    });

    describe('a facet, to the next picture', () => {
      bench('talkgraph', async () => void (await (await stands.talkgraph.opened()).evaluate(pressFacet)), {
        ...few,
        teardown: async (_task, mode) => {
          if (mode !== 'run') return;
          for (const stand of Object.values(stands)) await stand.close();
        },
      });
    });
  });

/** Resolves once what is to be drawn now has been drawn. */
function nextPicture(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** Drags the picture by a pixel a frame. */
async function drag(count: number): Promise<void> {
  const canvas = document.querySelector('canvas.sigma-mouse');
  const at = (type: string, x: number): void => {
    const event = new MouseEvent(type, { clientX: x, clientY: 300, bubbles: true, button: 0 });
    (type === 'mousemove' ? document : canvas)?.dispatchEvent(event);
  };
  at('mousedown', 700);
  for (let frame = 0; frame < count; frame++) {
    at('mousemove', 700 + frame);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  at('mouseup', 700 + count);
}

/** Ticks or unticks the first concept. */
async function pressFacet(): Promise<void> {
  document.querySelector<HTMLElement>('.facets .branch input[type=checkbox]')?.click();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
