import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writers } from '../../src/write/index';
import { smallGraph } from '../graph/small-graph';
import { dropFiles, findings } from './bring-files';
import { chromiumOrSkip } from './chromium';
import { graphPages } from './graph-pages';
import { flyer, workspaceSteps } from './workspace-steps';

const executable = chromiumOrSkip();

describe.skipIf(executable === undefined)('graphs that the browser keeps', () => {
  const { open } = graphPages(executable);
  let page: Page;
  const { button, paste, keepAs, read, showGraph } = workspaceSteps(() => page);

  it('keeps graphs under names: they survive a reload, are renamed, opened and deleted', async () => {
    page = await open(undefined);
    await paste(flyer);
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
    page = await open(undefined);
    await paste(flyer);
    await keepAs('First');
    await read();
    await showGraph();
    await paste(flyer);
    await page.getByRole('radio', { name: 'Start a new graph' }).check({ force: true });
    await keepAs('First');
    await page.getByText('There is a graph of this name already.').waitFor();
    expect(await button('Read it').isDisabled()).toBe(true);
  });

  it('opens a dropped graph at once, and keeps it, once however often it comes', async () => {
    page = await open(undefined);
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
    page = await open(undefined);
    await dropFiles(page, [['pairs.csv', 'Source,Target,kind\nAda,Bo,knows\nAda,Bo,knows\nBo,Bo,knows\n']]);
    await page.getByRole('heading', { name: 'Not all could be taken over' }).waitFor();
    await page.getByText('edges from a node to itself, left out: 1').waitFor();
    await showGraph();
    await page.getByRole('application').waitFor();
  });

  it.each([
    ['light', { width: 1440, height: 900 }],
    ['dark', { width: 390, height: 844 }],
  ] as const)('gives axe nothing to find in its dialogs, %s', async (colorScheme, size) => {
    page = await open(undefined, { size });
    await page.emulateMedia({ colorScheme });
    expect(await findings(page)).toEqual([]);
    await paste(flyer);
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
});
