import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGraph } from '../../src/write/read-graph';
import { html } from '../../src/write/shared-page';
import { chromiumOrSkip, launchChromium } from './chromium';
import { readSample } from './sample';

const executable = chromiumOrSkip();

describe.skipIf(executable === undefined)('one file to share', () => {
  const graph = readSample();
  const folder = mkdtempSync(join(tmpdir(), 'talkgraph-'));
  const path = join(folder, 'shared.html');
  let browser: Browser;

  beforeAll(async () => {
    const viewer = readFileSync(join(import.meta.dirname, '../../dist/viewer/index.html'), 'utf8');
    writeFileSync(path, html.writePage(graph, viewer));
    browser = await launchChromium(executable!);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('opens from disk, asks for nothing else, and answers a search', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && request.url() !== pathToFileURL(path).href)
        faults.push(`request off the page: ${request.url()}`);
    });
    await page.goto(pathToFileURL(path).href);
    await page.getByRole('application').waitFor();
    const wanted = graph.nodes.find(({ attributes }) => attributes.kind === 'person')!.attributes.label;
    await page.keyboard.press('/');
    await page.keyboard.type(wanted);
    await page.getByRole('option', { name: wanted }).first().waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  it('gives the whole graph back, and stays small enough for a mail', () => {
    expect(readGraph(new Map([[path, readFileSync(path, 'utf8')]])).graph).toEqual(graph);
    expect(statSync(path).size).toBeLessThan(2_500_000);
  });
});
