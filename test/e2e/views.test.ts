import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { edge, node, smallGraph } from '../graph/small-graph';
import { chromiumOrSkip } from './chromium';
import { graphPages } from './graph-pages';
import { placedLabels, spotOf } from './placed-labels';
import { readSample } from './sample';

const executable = chromiumOrSkip();
const longPress = 700;
/** Two clicks within this are one double click. */
const doubleClickTime = 400;

describe.skipIf(executable === undefined)('the views in a browser', () => {
  const { open } = graphPages(executable);
  let page: Page;

  const details = () => page.getByRole('complementary', { name: 'Details' });
  const choose = (view: string) => page.getByRole('radio', { name: view, exact: true }).click();

  it('shows the same choices in six views, each with its own link', async () => {
    page = await open(smallGraph, { hash: '#concept=concept%3Awarm-start' });
    await page.getByRole('application').waitFor();
    await choose('Talks');
    await page
      .getByRole('region', { name: 'Talks in time' })
      .getByRole('link', { name: 'warm' })
      .first()
      .waitFor();
    expect(await page.getByRole('link', { name: 'cold', exact: true }).count()).toBe(0);
    expect(page.url()).toContain('view=talks');
    await choose('Matrix');
    await page.getByRole('button', { name: 'Ada Byron, warm start: 1 talk' }).waitFor();
    await page.goBack();
    await page.getByRole('region', { name: 'Talks in time' }).waitFor();
    await page.keyboard.press('2');
    await page.getByRole('rowheader', { name: 'Ada Byron' }).waitFor();
  });

  it('lists who hosted whom as statements, and opens the proof of one', async () => {
    page = await open(smallGraph, { hash: '#view=table' });
    await page.getByRole('radio', { name: 'Statements' }).click();
    await expect.poll(() => page.url()).toContain('table=statements');
    const row = page.getByRole('row', { name: 'Cy Díaz' });
    await row.getByText('cold (Bo Chen)').click();
    await details()
      .getByRole('heading', { name: /Cy Díaz hosted/, level: 2 })
      .waitFor();
  });

  it('opens a talk, a speaker and a concept from the list of talks', async () => {
    page = await open(smallGraph, { hash: '#view=talks' });
    const month = page
      .getByRole('region', { name: 'Talks in time' })
      .locator('.talk-month', { hasText: 'May 2021' });
    await month.getByRole('link', { name: 'Ada Byron' }).click();
    await details().getByRole('heading', { name: 'Ada Byron', level: 2 }).waitFor();
    await month.getByRole('link', { name: 'warm start' }).click();
    await details().getByRole('heading', { name: 'warm start', level: 2 }).waitFor();
  });

  it('walks the matrix by arrow keys, from a speaker to the statement behind a dot', async () => {
    page = await open(smallGraph, { hash: '#view=matrix' });
    const head = page.getByRole('columnheader').getByRole('button').first();
    await head.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    const speaker = await page.evaluate(() => document.activeElement?.textContent?.trim());
    expect(['Ada Byron', 'Bo Chen']).toContain(speaker);
    const dot = page.getByRole('button', { name: /: 1 talk$/ }).first();
    await dot.click();
    await details().getByText('derived', { exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('td') !== null)).toBe(true);
  });

  it('draws advisors above students, and says who is left out', async () => {
    page = await open(smallGraph, { hash: '#view=people' });
    await page.getByRole('application').waitFor();
    const placed = await placedLabels(page, 'person:grace-murray', 'person:ada-byron');
    const topOf = (key: string): number => placed.find((one) => one.key === key)!.top;
    expect(topOf('person:grace-murray')).toBeLessThan(topOf('person:ada-byron'));
    await page.getByText('1 person without a stated advisor').waitFor();
    await page.getByRole('application').click({ position: { x: 5, y: 5 } });
  });

  it('lays the concept map out aside, and draws it', async () => {
    page = await open(readSample(), { hash: '#view=concepts' });
    await page.getByRole('application', { name: /concepts/ }).waitFor();
    await expect.poll(async () => (await placedLabels(page)).length).toBeGreaterThan(3);
  });

  it('moves a node by dragging; undo puts it back, and a click still selects', async () => {
    page = await open(smallGraph);
    await page.getByRole('application').waitFor();
    const from = await spotOf(page, 'person:cy-diaz');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 60, from.y + 50, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => page.url()).toContain('pin=graph');
    expect(await details().count()).toBe(0);
    const moved = async (): Promise<number> => {
      const { x, y } = await spotOf(page, 'person:cy-diaz');
      return Math.hypot(x - from.x, y - from.y);
    };
    await expect.poll(moved).toBeGreaterThan(40);
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.url()).not.toContain('pin=');
    // Its name may stand on another side now, from where the node is guessed a little elsewhere.
    await expect.poll(moved).toBeLessThan(15);
    await page.waitForTimeout(doubleClickTime);
    await page.mouse.click(from.x, from.y);
    await details().getByRole('heading', { name: 'Cy Díaz', level: 2 }).waitFor();
  });

  it('arranges what is shown anew, with a link, and back again', async () => {
    page = await open(readSample(), { hash: '#kinds=person' });
    await page.getByRole('application').waitFor();
    await page.getByRole('button', { name: 'Arrange what is shown by its own ties' }).click();
    await expect.poll(() => page.url()).toContain('arranged=kinds');
    await page.getByRole('button', { name: 'Put everything back in place' }).click();
    await expect.poll(() => page.url()).not.toContain('arranged');
  });

  it('offers what can be done with a node on a long press', async () => {
    page = await open(smallGraph, { touch: true });
    await page.getByRole('application').waitFor();
    const { x, y } = await spotOf(page, 'person:cy-diaz');
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await page.waitForTimeout(longPress);
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.getByRole('menuitem', { name: 'Surroundings' }).click();
    await expect.poll(() => page.url()).toContain('focus=person%3Acy-diaz');
  });

  it('offers the same with the other mouse button', async () => {
    page = await open(smallGraph);
    await page.getByRole('application').waitFor();
    const { x, y } = await spotOf(page, 'person:cy-diaz');
    await page.mouse.click(x, y, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Connect to…' }).click();
    await page.getByText('Choose the other end').waitFor();
  });

  it('tells who is active, what rises and who builds bridges', async () => {
    page = await open(readSample(), { hash: '#insights=1' });
    for (const title of [/^Active now/, /^Rising since/, /^Falling since/, /^Bridges/])
      await details().getByRole('heading', { name: title, level: 3 }).waitFor();
    await details().getByRole('link').first().click();
    await expect.poll(() => page.url()).toContain('select=');
  });

  it('names a view, brings it back, and forgets it', async () => {
    page = await open(smallGraph, { hash: '#view=talks&concept=concept%3Awarm-start' });
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByRole('textbox', { name: 'Name of this view' }).fill('<b>Warm</b> talks');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.keyboard.press('Escape');
    await page.goto(page.url().replace(/#.*/, ''));
    await page.reload();
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByRole('button', { name: '<b>Warm</b> talks', exact: true }).click();
    await page.getByRole('region', { name: 'Talks in time' }).waitFor();
    expect(page.url()).toContain('concept=concept%3Awarm-start');
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByRole('button', { name: 'Forget <b>Warm</b> talks' }).click();
    await page.getByText('None yet').waitFor();
  });

  it('names the filter to take off when nothing fits', async () => {
    page = await open(smallGraph, { hash: '#concept=concept%3Awarm-start&since=2023-01' });
    await page.getByRole('button', { name: 'without “warm start”: 1 talk' }).click();
    await expect.poll(() => page.locator('.counts').innerText()).toContain('1 person');
  });

  it('draws the most important part of a very large graph, and more when asked', async () => {
    const people = Array.from({ length: 20_500 }, (_, at) =>
      node(`person:p${String(at).padStart(5, '0')}`, {
        x: 100 * Math.cos(at) * Math.sqrt(at / 20_500),
        y: 100 * Math.sin(at) * Math.sqrt(at / 20_500),
        importance: at / 20_500,
      }),
    );
    const tie = edge('person:p20499', 'collaborates_with', 'person:p00001');
    page = await open({ ...smallGraph, nodes: people, edges: [tie] }, { hash: '#select=person%3Ap20499' });
    await page.getByText('The 2,000 most important of 20,500 are drawn').waitFor();
    await page.keyboard.press('n');
    await page.getByText('The 2,001 most important of 20,500 are drawn').waitFor();
  });
});
