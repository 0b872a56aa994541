import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { build, extract } from '../../src/pipeline';
import { canonicalJson } from '../../src/util/canonical-json';
import { writers } from '../../src/write/index';
import { smallGraph } from '../graph/small-graph';
import { makePdf } from '../read/pdf/make-pdf';
import {
  commandLineGraph,
  dropFiles,
  findings,
  longestBlock,
  pickFolder,
  recordsOf,
  seedFiles,
  seeds,
  title,
  watchFrames,
} from './bring-files';
import { chromiumOrSkip, launchChromium } from './chromium';
import { readSample } from './sample';
import { serveViewer, type Viewer, viewerFolder } from './serve-viewer';

const executable = chromiumOrSkip();
const own = [
  'Testville Mathematics Colloquium',
  '',
  'Speaker: Ada Byron (Testville University)',
  'Title: Gradient flow on analytical engines',
  'Date: Monday, March 4, 2024, 4:00 PM',
  'Location: Babbage Hall 12',
  '',
  'Abstract: We study gradient descent for machines of brass.',
].join('\n');

describe.skipIf(executable === undefined)('bringing announcements to the page', () => {
  let browser: Browser;
  let viewer: Viewer;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    viewer = await serveViewer();
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

  /** Opens the page in a browser that remembers nothing, with what is to be found beside the page. */
  const open = async (
    beside: { graph?: typeof smallGraph; records?: string } = {},
    size = { width: 1440, height: 900 },
  ) => {
    const context = await browser.newContext({
      viewport: size,
      acceptDownloads: true,
      reducedMotion: 'reduce',
    });
    const { graph, records } = beside;
    if (graph !== undefined)
      await context.route('**/graph.json', (route) => route.fulfill({ body: JSON.stringify(graph) }));
    if (records !== undefined)
      await context.route('**/records.jsonl', (route) => route.fulfill({ body: records }));
    page = await context.newPage();
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('request', (request) => {
      const isOurs = ['data:', 'blob:', 'file:', viewer.address].some((start) =>
        request.url().startsWith(start),
      );
      if (!isOurs) faults.push(`request off the page: ${request.url()}`);
    });
    await page.goto(viewer.address);
    await page.getByRole('button', { name: 'Add announcements' }).waitFor();
  };
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const keepAs = async (name: string) => page.getByRole('textbox', { name: 'Keep it as' }).fill(name);
  const read = async () => {
    await button(/^Read /).click();
    await page.getByRole('heading', { name: 'What was found' }).waitFor({ timeout: 60_000 });
  };
  const showGraph = () => button('Show the graph').click();
  const paste = async (text: string) => {
    await button('Add announcements').click();
    await page.getByRole('textbox', { name: /^Or paste/ }).fill(text);
  };
  const saveAs = async (format: string, scope = 'Everything'): Promise<Download> => {
    await button('Save or share').click();
    await page.getByRole('radio', { name: scope }).check({ force: true });
    await page.getByRole('option', { name: new RegExp(`^${format} `) }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), button(`Save ${format}`).click()]);
    return download;
  };
  const savedText = async (format: string): Promise<string> =>
    readFileSync(await (await saveAs(format)).path(), 'utf8');

  it('makes of a picked folder the very bytes that the command line makes, and keeps the page responsive', async () => {
    await open();
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
    await open({ graph: smallGraph });
    await dropFiles(page, [...files].reverse());
    await page.getByRole('dialog').getByText(files[0]![0]).waitFor();
    await page.getByRole('radio', { name: 'Start a new graph' }).check({ force: true });
    await keepAs(title);
    await read();
    await showGraph();
    expect(await savedText('json')).toBe(await commandLineGraph(files));
  });

  it('reads flyers in PDF and of a word processor, as the command line does', async () => {
    const flyer = makePdf([own.split('\n').map((text, line) => ({ text, at: [50, 780 - 16 * line] }))]);
    const paragraphs = own.split('\n').map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`);
    const letter = zipSync({
      'word/document.xml': strToU8(`<w:document><w:body>${paragraphs.join('')}</w:body></w:document>`),
    });
    await open();
    await button('Add announcements').click();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button('Choose files…').click()]);
    await chooser.setFiles([
      { name: 'flyer.pdf', mimeType: 'application/pdf', buffer: Buffer.from(flyer) },
      { name: 'letter.docx', mimeType: 'application/zip', buffer: Buffer.from(letter) },
    ]);
    await keepAs(title);
    await read();
    await showGraph();
    const files = [
      { name: 'flyer.pdf', content: flyer },
      { name: 'letter.docx', content: letter },
    ];
    const records = (await Promise.all(files.map((file) => extract(file)))).flatMap((it) => it.records);
    expect(records.map(({ talks }) => talks[0]?.title)).toEqual(
      Array(2).fill('Gradient flow on analytical engines'),
    );
    expect(await savedText('json')).toBe(writers.json.write(build(records, { title })));
  });

  it('reports of each file what was found and what was not', async () => {
    await open();
    await dropFiles(page, [
      ['talk.txt', own],
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
    await open({ graph: build(records, { title }), records: records.map(canonicalJson).join('\n') });
    await page.getByRole('application').waitFor();
    await paste(own);
    await page.getByRole('radio', { name: /^Join them/, checked: true }).waitFor();
    await read();
    await showGraph();
    const graph = await savedText('json');
    const joined = [...records, ...(await recordsOf([['pasted.txt', own]]))];
    expect(graph).toBe(writers.json.write(build(joined, { title })));
  });

  it('joins nothing to a graph that came without records, and says so', async () => {
    await open({ graph: smallGraph });
    await paste(own);
    expect(
      await page.getByRole('radio', { name: /Not possible: it came as a finished graph/ }).isDisabled(),
    ).toBe(true);
  });

  it('keeps graphs under names: they survive a reload, are renamed, opened and deleted', async () => {
    await open();
    await paste(own);
    await keepAs('First');
    await read();
    await showGraph();
    await page.reload();
    await page.getByRole('heading', { name: 'First', level: 1 }).waitFor();
    await button('Your graphs').click();
    await button('Rename First').click();
    await page.getByRole('textbox', { name: 'New name' }).fill('Second');
    await page.keyboard.press('Enter');
    await button('Open Second').click();
    await page.getByRole('heading', { name: 'Second', level: 1 }).waitFor();
    await button('Your graphs').click();
    await button('Delete Second').click();
    await button('Delete for good').click();
    await expect.poll(() => button('Open Second').count()).toBe(0);
    await page.reload();
    await page.getByRole('heading', { name: 'talkgraph', level: 1 }).waitFor();
  });

  it('refuses a name that is taken', async () => {
    await open();
    await paste(own);
    await keepAs('First');
    await read();
    await showGraph();
    await paste(own);
    await page.getByRole('radio', { name: 'Start a new graph' }).check({ force: true });
    await keepAs('First');
    await page.getByText('There is a graph of this name already.').waitFor();
    expect(await button('Read it').isDisabled()).toBe(true);
  });

  it('stops when told to, and reads again afterwards', async () => {
    await open();
    await button('Add announcements').click();
    await pickFolder(page, seeds);
    await button(/^Read /).click();
    await button('Cancel').click();
    await button(/^Read 35/).waitFor();
    await button('Cancel').click();
    await paste(own);
    await read();
  });

  it('works without IndexedDB, and says that nothing is kept', async () => {
    await open();
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
    await page.reload();
    await paste(own);
    await read();
    await showGraph();
    await page.getByRole('application').waitFor();
    await button('Your graphs').click();
    await page.getByText(/^Nothing can be kept in this browser/).waitFor();
  });

  it('opens a dropped graph at once, and keeps it, once however often it comes', async () => {
    await open();
    for (let time = 0; time < 2; time++) {
      await dropFiles(page, [['graph.gexf', writers.gexf.write(smallGraph)]]);
      await page.getByRole('application').waitFor();
      await page.getByRole('heading', { name: smallGraph.title, level: 1 }).waitFor();
      await page.reload();
    }
    await page.getByRole('heading', { name: smallGraph.title, level: 1 }).waitFor();
    await button('Your graphs').click();
    expect(await button(/^Rename /).count()).toBe(1);
    await page.getByText('opened as a graph').waitFor();
  });

  it('says what of a foreign graph could not be taken over', async () => {
    await open();
    await dropFiles(page, [['pairs.csv', 'Source,Target,kind\nAda,Bo,knows\nAda,Bo,knows\nBo,Bo,knows\n']]);
    await page.getByRole('heading', { name: 'Not all could be taken over' }).waitFor();
    await page.getByText('edges from a node to itself, left out: 1').waitFor();
    await showGraph();
    await page.getByRole('application').waitFor();
  });

  it('shares one file that opens from disk, is small, and opens graphs but reads no announcements', async () => {
    await open({ graph: readSample() });
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

  it('reads announcements in a page that was itself opened from disk', async () => {
    await open();
    await page.goto(`file://${join(viewerFolder, 'index.html')}`);
    await paste(own);
    await read();
    await showGraph();
    await page.getByRole('application').waitFor();
  });

  it('draws the picture as PNG, and tables of several files as one zip', async () => {
    await open({ graph: readSample() });
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

  it.each([
    ['light', { width: 1440, height: 900 }],
    ['dark', { width: 390, height: 844 }],
  ] as const)('gives axe nothing to find in its dialogs, %s', async (colorScheme, size) => {
    await open({}, size);
    await page.emulateMedia({ colorScheme });
    expect(await findings(page)).toEqual([]);
    await paste(own);
    expect(await findings(page)).toEqual([]);
    await read();
    expect(await findings(page)).toEqual([]);
    await showGraph();
    await button('Your graphs').click();
    await button('Rename My announcements').click();
    expect(await findings(page)).toEqual([]);
    await button('Cancel').click();
    await button(/^Close$/).click();
    await button('Save or share').click();
    await page.getByRole('option', { name: /^csv / }).click();
    expect(await findings(page)).toEqual([]);
  });

  it('does all of it by keyboard on a phone', async () => {
    await open({}, { width: 390, height: 844 });
    await button('Add announcements').focus();
    await page.keyboard.press('Enter');
    const text = page.getByRole('textbox', { name: /^Or paste/ });
    await text.focus();
    await page.keyboard.insertText(own);
    await button('Read it').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'What was found' }).waitFor({ timeout: 60_000 });
    await page.keyboard.press('Enter');
    await page.getByRole('application').waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });
});
