import { readFileSync } from 'node:fs';
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { GraphFile } from '../../src/graph/attributes';
import { chromiumOrSkip, launchChromium } from './chromium';
import { readSample } from './sample';
import { serveViewer, type Viewer } from './serve-viewer';

const executable = chromiumOrSkip();

/** Who gave a talk about a concept or one below it, read off the file in the plainest way. */
function speakersOn(graph: GraphFile, concept: string): string[] {
  const wanted = new Set([concept]);
  for (let size = 0; size !== wanted.size; ) {
    size = wanted.size;
    for (const edge of graph.edges)
      if (edge.attributes.kind === 'broader' && wanted.has(edge.target)) wanted.add(edge.source);
  }
  const ends = (kind: string) => graph.edges.filter((edge) => edge.attributes.kind === kind);
  const talks = new Set(
    ends('about')
      .filter((edge) => wanted.has(edge.target))
      .map((edge) => edge.source),
  );
  const people = ends('gave')
    .filter((edge) => talks.has(edge.target))
    .map((edge) => edge.source);
  return [...new Set(people)]
    .map((key) => graph.nodes.find((node) => node.key === key)!.attributes.label)
    .sort();
}

describe.skipIf(executable === undefined)('the main job in a browser', () => {
  const graph = readSample();
  let browser: Browser;
  let viewer: Viewer;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    viewer = await serveViewer(graph);
    browser = await launchChromium(executable!);
  });
  afterAll(async () => {
    await browser?.close();
    await viewer?.close();
  });
  afterEach(async () => {
    await page.context().close();
    expect(faults.splice(0)).toEqual([]);
  });

  const open = async (hash = ''): Promise<void> => {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      acceptDownloads: true,
    });
    page = await context.newPage();
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('request', (request) => {
      const allowed = [viewer.address, 'data:', 'blob:'].some((start) => request.url().startsWith(start));
      if (!allowed) faults.push(`request off the page: ${request.url()}`);
    });
    await page.goto(viewer.address + hash);
    await page.getByRole('application').waitFor();
  };

  it('finds a person by typing, reads his advisor, and lights the words that prove it', async () => {
    await open();
    await page.keyboard.press('/');
    await page.keyboard.type('wei hu');
    await page.getByRole('option', { name: 'Wei Hu' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('heading', { name: 'Wei Hu', level: 2 }).waitFor();
    const advisors = details.locator('section', { has: page.getByRole('heading', { name: /^Advisors/ }) });
    expect(await advisors.getByRole('link').allInnerTexts()).toContain('Sanjeev Arora');

    await advisors
      .getByRole('button', { name: /^Open the announcement/ })
      .first()
      .click();
    const announcement = page.getByRole('region', { name: /Wei Hu was advised by Sanjeev Arora/ });
    const lit = announcement.locator('mark.is-current');
    const proof = graph.edges.find(
      (edge) => edge.attributes.kind === 'advised_by' && edge.source === 'person:wei-hu',
    )!.attributes.evidence[0]!;
    const text = graph.documents.find((one) => one.source === proof.document)!.text;
    expect((await lit.allTextContents()).join('')).toBe(text.slice(proof.start, proof.end));
    expect(await lit.first().evaluate(isInSight)).toBe(true);
    expect(await announcement.getByRole('article').textContent()).toBe(text);
  });

  it('filters by a concept and shows exactly who spoke on it', async () => {
    await open();
    const expected = speakersOn(graph, 'concept:implicit-regularization');
    expect(expected.length).toBeGreaterThan(0);
    await page.getByRole('searchbox', { name: 'Find concepts' }).fill('implicit regularization');
    await page
      .getByRole('checkbox', { name: /^implicit regularization/ })
      .first()
      .check({ force: true });
    const speakers = page
      .getByRole('region', { name: 'Speakers' })
      .locator('.speaker > .fact-sentence')
      .getByRole('link');
    await expect
      .poll(async () => (await speakers.allInnerTexts()).map((name) => name.trim()).sort())
      .toEqual(expected);
    await page.context().close();

    await open('#concept=concept%3Aimplicit-regularization&kinds=person');
    await page.keyboard.press('t');
    await page.getByRole('grid').waitFor();
    const rows = page
      .getByRole('row')
      .filter({ has: page.getByRole('gridcell', { name: 'person', exact: true }) });
    await expect
      .poll(async () => (await rows.getByRole('rowheader').allInnerTexts()).map((name) => name.trim()).sort())
      .toEqual(expected);
  });

  it('saves the filtered view as GEXF that graphology reads back', async () => {
    await open('#concept=concept%3Aimplicit-regularization');
    await page.getByRole('button', { name: 'Save or share' }).click();
    await page.getByRole('radio', { name: /^All that passes the filters/, checked: true }).waitFor();
    await page.getByRole('option', { name: /^gexf / }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save gexf' }).click(),
    ]);
    const read = gexf.parse(Graph, readFileSync(await download.path(), 'utf8'));
    const people = read.filterNodes((_key, attributes) => attributes.kind === 'person');
    expect(people.map((key) => String(read.getNodeAttribute(key, 'label'))).sort()).toEqual(
      speakersOn(graph, 'concept:implicit-regularization'),
    );
    expect(download.suggestedFilename()).toMatch(/\.gexf$/);
  });
});

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const frame = element.closest('article')!.getBoundingClientRect();
  return top >= frame.top && bottom <= frame.bottom;
}
