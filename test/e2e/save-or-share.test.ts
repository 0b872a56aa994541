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

  it('draws the people as they stand in their view', async () => {
    page = await open(readSample(), { hash: '#view=people' });
    await page.getByRole('application').waitFor();
    const png = readFileSync(await (await saveAs('png', 'What is shown')).path());
    const { width, height, blue, widest } = await page.evaluate(inkOf, png.toString('base64'));
    expect(width).toBeGreaterThan(1000);
    expect(height).toBeGreaterThan(500);
    expect(blue).toBeGreaterThan(0.003);
    expect(widest).toBeGreaterThan(0.8);
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

/** Of a PNG its size, the share of it in the blue of people, and how much of its width that reaches over. */
async function inkOf(base64: string) {
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  const { naturalWidth: width, naturalHeight: height } = image;
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const columns: number[] = [];
  for (let at = 0; at < data.length; at += 4)
    if (data[at]! < 70 && data[at + 2]! > 140) columns.push((at / 4) % width);
  const [first, last] = columns.reduce(
    ([low, high], one) => [Math.min(low, one), Math.max(high, one)],
    [width, 0],
  );
  return { width, height, blue: columns.length / (width * height), widest: (last - first) / width };
}
