import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { smallGraph } from '../graph/small-graph';
import { chromiumOrSkip } from './chromium';
import { graphPages } from './graph-pages';

const executable = chromiumOrSkip();

describe.skipIf(executable === undefined)('correcting a graph', () => {
  const { open } = graphPages(executable);
  let page: Page;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const details = () => page.getByRole('complementary', { name: 'Details' });

  it('joins two names of one person, says so, keeps it, and takes it back', async () => {
    page = await open(smallGraph, { hash: '#select=person%3Abo-chen' });
    await button('Correct…').click();
    await page.getByRole('combobox', { name: 'It is the same as' }).fill('diaz');
    await page.getByRole('option', { name: /^Cy Díaz/ }).click();
    await button('Join').click();
    await details().getByRole('heading', { name: 'Cy Díaz', level: 2 }).waitFor();
    await details().getByText('also Bo Chen').waitFor();
    await page.reload();
    await details().getByText('also Bo Chen').waitFor();
    await button('Corrections').click();
    await page.getByText('Bo Chen is Cy Díaz').waitFor();
    await button('Take back').click();
    await button('Close').click();
    await expect.poll(() => details().getByText('also Bo Chen').count()).toBe(0);
  });

  it('takes out what an announcement does not say, and saves that for the next build', async () => {
    page = await open(smallGraph, { hash: '#select=person%3Aada-byron' });
    await details().getByRole('link', { name: 'Grace Murray' }).waitFor();
    await details()
      .getByRole('button', { name: /Grace Murray/ })
      .first()
      .click();
    await button('Not so').click();
    await expect.poll(() => details().getByRole('link', { name: 'Grace Murray' }).count()).toBe(0);
    await button('Corrections').click();
    const [download] = await Promise.all([page.waitForEvent('download'), button('Save to a file').click()]);
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toEqual({
      op: 'reject',
      key: 'person:ada-byron|advised_by|person:grace-murray',
    });
  });

  it('says when a correction that was brought no longer fits', async () => {
    page = await open(smallGraph);
    await button('Corrections').click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      button('Bring from a file…').click(),
    ]);
    const log = '{"op":"reject","key":"person:nobody"}\n{"op":"rename","key":"person:bo-chen","name":"Bo"}\n';
    await chooser.setFiles({ name: 'log.jsonl', mimeType: 'text/plain', buffer: Buffer.from(log) });
    await page.getByText('no longer fits: there is no person:nobody').waitFor();
    await page.getByText('Bo Chen is called Bo').waitFor();
    await button('Close').click();
    await page.getByText('1 correction no longer fits.').waitFor();
  });
});
