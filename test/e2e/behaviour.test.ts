import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { GraphFile } from '../../src/graph/attributes';
import { edge, node, smallGraph } from '../graph/small-graph';
import { chromiumOrSkip, launchChromium } from './chromium';
import { readSample } from './sample';
import { serveViewer, type Viewer } from './serve-viewer';

const executable = chromiumOrSkip();

/** Two clicks within this are one double click. */
const doubleClickTime = 400;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

describe.skipIf(executable === undefined)('the viewer in a browser', () => {
  let browser: Browser;
  let viewer: Viewer | undefined;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    browser = await launchChromium(executable!);
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await page.context().close();
    await viewer?.close();
    expect(faults.splice(0)).toEqual([]);
  });

  const open = async (graph: GraphFile | undefined, hash = '', size = { width: 1440, height: 900 }) => {
    viewer = await serveViewer(graph);
    const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
    page = await context.newPage();
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('dialog', (dialog) => faults.push(`dialog: ${dialog.message()}`));
    page.on('request', (request) => {
      const isOurs = ['data:', 'blob:', viewer?.address ?? ''].some((start) =>
        request.url().startsWith(start),
      );
      if (!isOurs) faults.push(`request off the page: ${request.url()}`);
    });
    await page.goto(viewer.address + hash);
    if (graph === undefined) return;
    await page.getByRole('application').waitFor();
    await page.locator('.label-layer').waitFor({ state: 'attached' });
  };

  it('never lets labels overlap, over fifty camera positions', async () => {
    await open(readSample());
    await page.evaluate(() => {
      const frames: unknown[] = [];
      Object.assign(window, { frames });
      document
        .querySelector('.label-layer')!
        .addEventListener('labelsplaced', (event) => frames.push((event as CustomEvent).detail));
    });
    await page.getByRole('application').focus();
    const keys = ['+', 'ArrowRight', '+', 'ArrowUp', '-', 'ArrowLeft', 'ArrowDown', '-'];
    for (let step = 0; step < 56; step++) {
      await page.keyboard.press(keys[step % keys.length]!);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    }
    await expect.poll(() => page.evaluate('frames.length')).toBeGreaterThanOrEqual(50);
    const frames = (await page.evaluate('frames')) as readonly (readonly Box[])[];
    expect(frames.filter((boxes) => boxes.length >= 5).length).toBeGreaterThan(25);
    expect(frames.map(countOverlaps).filter((count) => count > 0)).toEqual([]);
  });

  it('undoes and redoes each step, and so does the back button; a link brings all back', async () => {
    await open(smallGraph);
    const counts = page.locator('.counts');
    const atFirst = await counts.innerText();
    await page.getByRole('checkbox', { name: /^talks/ }).check({ force: true });
    await expect.poll(() => counts.innerText()).toContain('2 talks');
    const withTalks = await counts.innerText();
    await page
      .getByRole('checkbox', { name: /^warm start/ })
      .or(page.getByRole('checkbox', { name: /^start/ }))
      .first()
      .check({ force: true });
    await expect.poll(() => counts.innerText()).not.toBe(withTalks);
    const link = page.url();
    const filtered = await counts.innerText();
    await page.keyboard.press('Control+z');
    await expect.poll(() => counts.innerText()).toContain('4 people');
    await page.goBack();
    await expect.poll(() => counts.innerText()).toBe(atFirst);
    await page.keyboard.press('Control+y');
    await page.keyboard.press('Control+y');
    await expect.poll(() => counts.innerText()).toBe(filtered);
    expect(page.url()).toBe(link);
    await page.goto('about:blank');
    await page.goto(link);
    await expect.poll(() => counts.innerText()).toBe(filtered);
  });

  it('is walked from search to proof with the keyboard alone', async () => {
    await open(smallGraph);
    await page.keyboard.press('/');
    await page.keyboard.type('ada');
    await page.getByRole('option', { name: 'Ada Byron' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ada Byron', level: 2 }).waitFor();
    const proof = page.getByRole('button', { name: /^Open the announcement .* Grace Murray/ }).first();
    for (let tabs = 0; tabs < 60 && !(await proof.evaluate(hasFocus)); tabs++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('mark.is-current').innerText()).toBe('Grace Murray');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.announcement').count()).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('complementary', { name: 'Details' }).count()).toBe(0);
  });

  it('walks the graph by arrow keys and says where one is', async () => {
    await open(smallGraph, '#select=person%3Aada-byron');
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowUp');
    await page.getByRole('heading', { name: 'Grace Murray', level: 2 }).waitFor();
    await expect
      .poll(() => page.getByRole('status').allInnerTexts())
      .toContain('Grace Murray, person; 1 neighbour shown');
  });

  it('selects what is clicked on the canvas, and nothing when the empty canvas is', async () => {
    await open(smallGraph, '#focus=person%3Agrace-murray');
    const spot = await spotOf('Grace Murray');
    await page.mouse.move(spot.x, spot.y);
    await page.getByText('Grace Murray, person; 1 neighbour shown').waitFor();
    await page.mouse.click(spot.x, spot.y);
    await page.getByRole('heading', { name: 'Grace Murray', level: 2 }).waitFor();
    await page.waitForTimeout(doubleClickTime);
    const frame = (await page.getByRole('application').boundingBox())!;
    await page.mouse.click(frame.x + 12, frame.y + frame.height / 2);
    await expect.poll(() => page.getByRole('complementary', { name: 'Details' }).count()).toBe(0);
  });

  it('tells how two people are connected, with the proofs', async () => {
    await open(smallGraph, '#from=person%3Agrace-murray&to=person%3Abo-chen');
    const details = page.getByRole('complementary', { name: 'Details' });
    const first = details.locator('.path').first();
    await expect
      .poll(() => first.locator('.fact-sentence').allInnerTexts())
      .toEqual(['Ada Byron was advised by Grace Murray', 'Ada Byron works with Bo Chen']);
    expect(await first.locator('mark').count()).toBe(2);
  });

  it('says when a filter hides the selection, and shows it again on request', async () => {
    await open(smallGraph, '#select=person%3Abo-chen&concept=concept%3Awarm-start');
    await page.getByText('Your selection is hidden').waitFor();
    await page.getByRole('button', { name: 'Show it' }).click();
    await expect.poll(() => page.locator('.counts').innerText()).toContain('4 people');
  });

  it('offers to open a file when there is no graph, says what is wrong with a bad one, and opens a good one', async () => {
    await open(undefined);
    await page.getByRole('button', { name: 'Open a graph file' }).waitFor();
    const choose = (text: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await choose('{"nodes": 7}');
    await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/mine\.json.*talkgraph build/);
    await choose(JSON.stringify(smallGraph));
    await page.getByRole('heading', { name: 'Small', level: 1 }).waitFor();
  });

  it('runs nothing that stands in a label, and stays in form', async () => {
    const hostile = [
      '<img src=x onerror=alert(1)><script>alert(2)</script>',
      '\u202Egnirts desrever\u202C',
      'x'.repeat(10_000),
      '👩‍🔬'.repeat(300),
      '"); alert(3); //',
      ' \u0000\u0007',
    ];
    const people = hostile.map((label, at) =>
      node(`person:h${at}`, { label, aliases: hostile, x: at * 10, y: at }),
    );
    const talk = node('talk:t', { label: hostile[0]!, link: 'javascript:alert(4)', start: '2020-01-01' });
    const gave = people.map(({ key }) => edge(key, 'gave', 'talk:t'));
    await open(
      { ...smallGraph, title: hostile[0]!, nodes: [...people, talk], edges: gave },
      '#select=talk%3At',
    );
    await page.getByRole('heading', { level: 2, name: /onerror/ }).waitFor();
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(await page.locator('img').count()).toBe(0);
    await page.keyboard.press('t');
    await page.getByRole('grid').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });

  it('draws again after the graphics card lost its memory', async () => {
    await open(smallGraph);
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas.sigma-nodes')!;
      canvas.setAttribute('data-old', '');
      canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
    });
    await expect.poll(() => page.locator('canvas.sigma-nodes:not([data-old])').count()).toBe(1);
    expect(await page.locator('canvas.sigma-nodes').count()).toBe(1);
    await spotOf('Ada Byron');
  });

  it('shows the table where there is no WebGL', async () => {
    viewer = await serveViewer(smallGraph);
    page = await (await browser.newContext()).newPage();
    await page.addInitScript(() => {
      const get = HTMLCanvasElement.prototype.getContext as (kind: string, options?: unknown) => unknown;
      Object.assign(HTMLCanvasElement.prototype, {
        getContext(this: HTMLCanvasElement, kind: string, options?: unknown) {
          return kind.includes('webgl') ? null : get.call(this, kind, options);
        },
      });
    });
    await page.goto(viewer.address);
    await page.getByText('This browser offers no WebGL').waitFor();
    await page.getByRole('rowheader', { name: 'Ada Byron' }).click();
    await page.getByRole('heading', { name: 'Ada Byron', level: 2 }).waitFor();
  });

  it('opens from disk as one file that holds the graph', async () => {
    const built = readFileSync(join(import.meta.dirname, '../../dist/viewer/index.html'), 'utf8');
    const data = JSON.stringify(smallGraph).replaceAll('<', '\\u003c');
    const single = built.replace(
      '<div id="root">',
      () => `<script type="application/json" id="talkgraph">${data}</script><div id="root">`,
    );
    const path = join(mkdtempSync(join(tmpdir(), 'talkgraph-')), 'graph.html');
    writeFileSync(path, single);
    page = await (await browser.newContext()).newPage();
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(pathToFileURL(path).href);
    await page.getByRole('application').waitFor();
    await page.getByRole('checkbox', { name: /^talks/ }).check({ force: true });
    await expect.poll(() => page.locator('.counts').textContent()).toContain('2 talks');
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.locator('.counts').textContent()).not.toContain('talks');
    rmSync(dirname(path), { recursive: true });
  });

  it('tells a newcomer what to do, until something has been done', async () => {
    await open(smallGraph);
    const hint = page.getByText('Search for a name or a topic');
    await hint.waitFor();
    await page.getByRole('checkbox', { name: /^talks/ }).check({ force: true });
    await expect.poll(() => hint.count()).toBe(0);
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.locator('.counts').innerText()).not.toContain('talks');
    expect(await hint.count()).toBe(0);
  });

  it('gives names the room of a phone in the table, and says what shapes mean', async () => {
    await open(smallGraph, '#select=person%3Aada-byron', { width: 390, height: 844 });
    await page.getByText('said in an announcement').waitFor();
    await page.getByRole('radio', { name: 'Table' }).click();
    await page.getByRole('rowheader', { name: 'Ada Byron' }).waitFor();
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual([
      expect.stringMatching(/^Name/),
      expect.stringMatching(/^Talks/),
    ]);
  });

  it('keeps to a phone: filters in a drawer, nothing wider than the screen', async () => {
    await open(smallGraph, '#select=person%3Aada-byron', { width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await page.getByRole('checkbox', { name: /^people/ }).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Search and filters' }).click();
    await expect.poll(() => page.getByText('people', { exact: true }).first().isVisible()).toBe(true);
  });

  /** Where the node with a label is on the page: beside its label, on the side where the label is not. */
  const spotOf = async (label: string): Promise<{ x: number; y: number }> => {
    const key = `person:${label.toLowerCase().replace(' ', '-')}`;
    const box = await page.evaluate(
      (wanted) =>
        new Promise<Box & { side: string }>((resolve) => {
          const look = (event: Event): void => {
            const placed = (event as CustomEvent<(Box & { key: string; side: string })[]>).detail;
            const found = placed.find((one) => one.key === wanted);
            if (found !== undefined) resolve(found);
          };
          document.querySelector('.label-layer')!.addEventListener('labelsplaced', look);
          window.dispatchEvent(new Event('resize'));
        }),
      key,
    );
    const frame = (await page.getByRole('application').boundingBox())!;
    const reach = 12;
    const x =
      box.side === 'right'
        ? box.left - reach
        : box.side === 'left'
          ? box.right + reach
          : (box.left + box.right) / 2;
    const y =
      box.side === 'below'
        ? box.top - reach
        : box.side === 'above'
          ? box.bottom + reach
          : (box.top + box.bottom) / 2;
    return { x: frame.x + x, y: frame.y + y };
  };
});

function hasFocus(element: Element): boolean {
  return document.activeElement === element;
}

function countOverlaps(boxes: readonly Box[]): number {
  return boxes
    .flatMap((one, at) => boxes.slice(at + 1).map((other) => [one, other] as const))
    .filter(
      ([one, other]) =>
        one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
    ).length;
}
