import type { Browser, Page } from 'playwright-core';
import { type Figure, shownTime } from '../bench/figure';
import { inTurn, median, medianRatio, type Times } from '../bench/in-turn';
import { measure } from '../bench/measure';
import { chromiumOrSkip, launchChromium } from '../e2e/chromium';
import { serveViewer, type Viewer } from '../e2e/serve-viewer';
import { makeGraph } from '../graph/made-graph';
import { servePlainSigma } from './serve-plain-sigma';

/** Both pages are drawn by Chromium without a graphics card. */
const rounds = 3;
const presses = 9;
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

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.#viewer?.close();
    [this.#browser, this.#viewer, this.#page] = [undefined, undefined, undefined];
  }
}

for (const size of executable === undefined ? [] : [2000, 20_000])
  measure(`drawing ${size.toLocaleString('en')} nodes`, async () => {
    const graph = makeGraph(size);
    const ours = new Stand(() => serveViewer(graph));
    const plain = new Stand(() => servePlainSigma(graph));
    try {
      return await compare(ours, plain);
    } finally {
      await ours.close();
      await plain.close();
    }
  });

async function compare(ours: Stand, plain: Stand): Promise<Figure[]> {
  const opening = await inTurn({ ours: () => ours.open(), plain: () => plain.open() }, rounds);
  const [page, other] = [await ours.page(), await plain.page()];
  const dragging = await inTurn(
    { ours: () => page.evaluate(drag, frames), plain: () => other.evaluate(drag, frames) },
    rounds,
  );
  const facet: number[] = [];
  for (let press = 0; press <= presses; press++) facet.push(await page.evaluate(pressFacet));
  return [
    besidePlain('opening, to the first picture', opening),
    besidePlain(`dragging the picture, ${frames} frames`, dragging),
    { name: 'a facet, to the next picture', shown: shownTime(median(facet.slice(1))) },
  ];
}

function besidePlain(name: string, { ours, plain }: Times<'ours' | 'plain'>): Figure {
  const shown = `${shownTime(median(ours))} : ${shownTime(median(plain))}`;
  return { name: `${name}, beside plain sigma`, shown, value: medianRatio(ours, plain) };
}

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

/** Ticks or unticks the first concept of a page at rest; milliseconds from the press to the picture that shows it. */
async function pressFacet(): Promise<number> {
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
  const start = performance.now();
  document.querySelector<HTMLElement>('.facets .branch input[type=checkbox]')?.click();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return performance.now() - start;
}
