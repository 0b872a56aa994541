import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writers } from '../../src/write/index';
import { chromiumOrSkip } from './chromium';
import { graphPages } from './graph-pages';
import { readSample } from './sample';
import { workspaceSteps } from './workspace-steps';

const executable = chromiumOrSkip();

describe.skipIf(executable === undefined)('taking a graph away', () => {
  const { open } = graphPages(executable);
  let page: Page;
  const { button, saveAs, savedText } = workspaceSteps(() => page);

  it('shares one file that opens from disk, is small, and opens graphs but reads no announcements', async () => {
    page = await open(readSample());
    const download = await saveAs('html');
    const path = `${await download.path()}.html`;
    await download.saveAs(path);
    expect(readFileSync(path).byteLength).toBeLessThan(2_500_000);
    await page.goto(`file://${path}`);
    await page.getByRole('application').waitFor();
    await button('Add announcements').click();
    await page.getByText(/^This page was made for sharing/).waitFor();
    await button('Cancel').click();
    expect(await savedText('json')).toBe(writers.json.write(readSample()));
  });

  it('draws the picture as PNG, and tables of several files as one zip', async () => {
    page = await open(readSample());
    const png = readFileSync(await (await saveAs('png', 'What is shown')).path());
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
    const zip = await saveAs('csv');
    expect(zip.suggestedFilename()).toBe('sample-announcements.zip');
    expect(
      readFileSync(await zip.path())
        .subarray(0, 2)
        .toString('latin1'),
    ).toBe('PK');
  });
});
