import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { edge, node, smallGraph } from '../graph/small-graph';
import { chromiumOrSkip } from './chromium';
import { graphPages } from './graph-pages';
import { placedLabels, spotOf } from './placed-labels';
import { viewerFolder } from './serve-viewer';

const executable = chromiumOrSkip();

describe.skipIf(executable === undefined)('the viewer in hard circumstances', () => {
  const { open, blank } = graphPages(executable);
  let page: Page;

  it('offers to open a file when there is no graph, says what is wrong with a bad one, and opens a good one', async () => {
    page = await open(undefined);
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
    const graph = { ...smallGraph, title: hostile[0]!, nodes: [...people, talk], edges: gave };
    page = await open(graph, { hash: '#select=talk%3At' });
    await page.getByRole('heading', { level: 2, name: /onerror/ }).waitFor();
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(await page.locator('img').count()).toBe(0);
    await page.keyboard.press('t');
    await page.getByRole('grid').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });

  it('draws again after the graphics card lost its memory', async () => {
    page = await open(smallGraph);
    await page.locator('canvas.sigma-nodes').evaluate((canvas: HTMLCanvasElement) => {
      canvas.setAttribute('data-old', '');
      canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
    });
    await expect.poll(() => page.locator('canvas.sigma-nodes:not([data-old])').count()).toBe(1);
    expect(await page.locator('canvas.sigma-nodes').count()).toBe(1);
    await spotOf(page, 'person:ada-byron');
  });

  it('shows the table where there is no WebGL', async () => {
    const { page, address } = await blank(smallGraph);
    await page.addInitScript(() => {
      const get = HTMLCanvasElement.prototype.getContext as (kind: string, options?: unknown) => unknown;
      Object.assign(HTMLCanvasElement.prototype, {
        getContext(this: HTMLCanvasElement, kind: string, options?: unknown) {
          return kind.includes('webgl') ? null : get.call(this, kind, options);
        },
      });
    });
    await page.goto(address);
    await page.getByText('This browser offers no WebGL').waitFor();
    await page.getByRole('rowheader', { name: 'Ada Byron' }).click();
    await page.getByRole('heading', { name: 'Ada Byron', level: 2 }).waitFor();
  });

  it('opens from disk as one file that holds the graph', async () => {
    const built = readFileSync(join(viewerFolder, 'index.html'), 'utf8');
    const data = JSON.stringify(smallGraph).replaceAll('<', '\\u003c');
    const single = built.replace(
      '<div id="root">',
      () => `<script type="application/json" id="talkgraph">${data}</script><div id="root">`,
    );
    const path = join(mkdtempSync(join(tmpdir(), 'talkgraph-')), 'graph.html');
    writeFileSync(path, single);
    const { page } = await blank(smallGraph);
    await page.goto(pathToFileURL(path).href);
    await page.getByRole('application').waitFor();
    await page.getByRole('checkbox', { name: /^talks/ }).check({ force: true });
    await expect.poll(() => page.locator('.counts').textContent()).toContain('2 talks');
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.locator('.counts').textContent()).not.toContain('talks');
    rmSync(dirname(path), { recursive: true });
  });

  it('gives names the room of a phone in the table, and says when asked what shapes mean', async () => {
    page = await open(smallGraph, { hash: '#select=person%3Aada-byron', size: { width: 390, height: 844 } });
    await page.getByRole('button', { name: 'Legend' }).click();
    await page.getByText('said in an announcement').waitFor();
    await page.getByRole('radio', { name: 'Table' }).click();
    await page.getByRole('rowheader', { name: 'Ada Byron' }).waitFor();
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual([
      expect.stringMatching(/^Name/),
      expect.stringMatching(/^Talks/),
    ]);
  });

  it('keeps to a phone: filters in a drawer, nothing wider than the screen', async () => {
    page = await open(smallGraph, { hash: '#select=person%3Aada-byron', size: { width: 390, height: 844 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await page.getByRole('checkbox', { name: /^people/ }).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Search and filters' }).click();
    const people = page.getByText('people', { exact: true }).first();
    await expect.poll(() => people.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => people.isVisible()).toBe(false);
    await page.keyboard.press('/');
    await page.keyboard.type('gra');
    await page.getByRole('option', { name: 'Grace Murray' }).click();
    await expect.poll(() => people.isVisible()).toBe(false);
    await page.getByRole('heading', { name: 'Grace Murray', level: 2 }).waitFor();
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.keyboard.type('bo');
    await page.getByRole('option', { name: 'Bo Chen' }).waitFor();
  });

  it('shows the whole picture of a phone still when a panel takes half of it', async () => {
    page = await open(smallGraph, { size: { width: 390, height: 844 } });
    await page.getByRole('application').waitFor();
    const outermost = ['person:grace-murray', 'concept:warm-start', 'person:cy-diaz'];
    await placedLabels(page, ...outermost);
    const canvas = page.getByRole('application');
    const { height } = (await canvas.boundingBox())!;
    await page.getByRole('button', { name: 'Insights' }).click();
    await expect.poll(async () => (await canvas.boundingBox())!.height).toBeLessThan(0.7 * height);
    await placedLabels(page, ...outermost);
  });
});
