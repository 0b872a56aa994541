import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { build, extract } from '../../src/pipeline';
import { canonicalJson } from '../../src/util/canonical-json';
import { writers } from '../../src/write/index';
import { smallGraph } from '../graph/small-graph';
import { makePdf } from '../read/pdf/make-pdf';
import {
  commandLineGraph,
  dropFiles,
  longestBlock,
  pickFolder,
  recordsOf,
  seedFiles,
  seeds,
  title,
  watchFrames,
} from './bring-files';
import { chromiumOrSkip } from './chromium';
import { graphPages } from './graph-pages';
import { viewerFolder } from './serve-viewer';
import { flyer, workspaceSteps } from './workspace-steps';

const executable = chromiumOrSkip();

describe.skipIf(executable === undefined)('bringing announcements to the page', () => {
  const { open } = graphPages(executable);
  let page: Page;
  const { button, paste, keepAs, read, showGraph, savedText } = workspaceSteps(() => page);

  it('makes of a picked folder the very bytes that the command line makes, and keeps the page responsive', async () => {
    page = await open(undefined);
    await watchFrames(page);
    await button('Add announcements').click();
    await pickFolder(page, seeds);
    await keepAs(title);
    const started = performance.now();
    await read();
    const inPage = performance.now() - started;
    await showGraph();
    await page.getByRole('application').waitFor();
    const blocked = await longestBlock(page);
    expect(await savedText('json')).toBe(await commandLineGraph(seedFiles()));
    process.stderr.write(
      `35 seeds in the page: ${Math.round(inPage)} ms, longest task ${Math.round(blocked)} ms\n`,
    );
  });

  it('makes the same of dropped files, in whatever order they come', async () => {
    const files = seedFiles().slice(0, 4);
    page = await open(smallGraph);
    await dropFiles(page, [...files].reverse());
    await page.getByRole('dialog').getByText(files[0]![0]).waitFor();
    await page.getByRole('radio', { name: 'Start a new graph' }).check({ force: true });
    await keepAs(title);
    await read();
    await showGraph();
    expect(await savedText('json')).toBe(await commandLineGraph(files));
  });

  it('reads flyers in PDF and of a word processor, as the command line does', async () => {
    const pdf = makePdf([flyer.split('\n').map((text, line) => ({ text, at: [50, 780 - 16 * line] }))]);
    const paragraphs = flyer.split('\n').map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`);
    const letter = zipSync({
      'word/document.xml': strToU8(`<w:document><w:body>${paragraphs.join('')}</w:body></w:document>`),
    });
    page = await open(undefined);
    await button('Add announcements').click();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button('Choose files…').click()]);
    await chooser.setFiles([
      { name: 'flyer.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf) },
      { name: 'letter.docx', mimeType: 'application/zip', buffer: Buffer.from(letter) },
    ]);
    await keepAs(title);
    await read();
    await showGraph();
    const files = [
      { name: 'flyer.pdf', content: pdf },
      { name: 'letter.docx', content: letter },
    ];
    const records = (await Promise.all(files.map((file) => extract(file)))).flatMap((it) => it.records);
    expect(records.map(({ talks }) => talks[0]?.title)).toEqual(
      Array(2).fill('Gradient flow on analytical engines'),
    );
    expect(await savedText('json')).toBe(writers.json.write(build(records, { title })));
  });

  it('reports of each file what was found and what was not', async () => {
    page = await open(undefined);
    await dropFiles(page, [
      ['talk.txt', flyer],
      ['shopping.txt', 'Milk\nBread\n'],
    ]);
    await read();
    await page.getByText('2 files, 1 talk, no talk in 1 file.').waitFor();
    await button(/shopping\.txt no talk found/).click();
    await page.getByText('no talk found in it').waitFor();
    await button(/talk\.txt 1 talk/).click();
    await page.getByText('Gradient flow on analytical engines').waitFor();
    await showGraph();
    await button('Your graphs').click();
    await button('What was found in the open graph’s files').click();
    await button(/shopping\.txt no talk found/).waitFor();
  });

  it('joins a pasted text to the open graph when its records are at hand', async () => {
    const records = await recordsOf(seedFiles().slice(0, 3));
    page = await open(build(records, { title }), { records: records.map(canonicalJson).join('\n') });
    await page.getByRole('application').waitFor();
    await paste(flyer);
    await page.getByRole('radio', { name: /^Join them/, checked: true }).waitFor();
    await read();
    await showGraph();
    const graph = await savedText('json');
    const joined = [...records, ...(await recordsOf([['pasted.txt', flyer]]))];
    expect(graph).toBe(writers.json.write(build(joined, { title })));
  });

  it('joins nothing to a graph that came without records, and says so', async () => {
    page = await open(smallGraph);
    await paste(flyer);
    expect(
      await page.getByRole('radio', { name: /Not possible: it came as a finished graph/ }).isDisabled(),
    ).toBe(true);
  });

  it('stops when told to, and reads again afterwards', async () => {
    page = await open(undefined);
    await button('Add announcements').click();
    await pickFolder(page, seeds);
    await button(/^Read /).click();
    await button('Cancel').click();
    await button(/^Read 35/).waitFor();
    await button('Cancel').click();
    await paste(flyer);
    await read();
  });

  it('works without IndexedDB, and says that nothing is kept', async () => {
    page = await open(undefined);
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
    await page.reload();
    await paste(flyer);
    await read();
    await showGraph();
    await page.getByRole('application').waitFor();
    await button('Your graphs').click();
    await page.getByText(/^Nothing can be kept in this browser/).waitFor();
  });

  it('reads announcements in a page that was itself opened from disk', async () => {
    page = await open(undefined);
    await page.goto(`file://${join(viewerFolder, 'index.html')}`);
    await paste(flyer);
    await read();
    await showGraph();
    await page.getByRole('application').waitFor();
  });

  it('does all of it by keyboard on a phone', async () => {
    page = await open(undefined, { size: { width: 390, height: 844 } });
    await button('Add announcements').focus();
    await page.keyboard.press('Enter');
    const text = page.getByRole('textbox', { name: /^Or paste/ });
    await text.focus();
    await page.keyboard.insertText(flyer);
    await button('Read it').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'What was found' }).waitFor({ timeout: 60_000 });
    await page.keyboard.press('Enter');
    await page.getByRole('application').waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });
});
