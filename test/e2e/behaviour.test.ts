import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { smallGraph } from '../graph/small-graph';
import { chromiumOrSkip } from './chromium';
import { graphPages } from './graph-pages';
import { type PlacedLabel, spotOf } from './placed-labels';
import { readSample } from './sample';

const executable = chromiumOrSkip();

/** Two clicks within this are one double click. */
const doubleClickTime = 400;

describe.skipIf(executable === undefined)('the viewer in a browser', () => {
  const { open } = graphPages(executable);
  let page: Page;

  it('never lets labels overlap, over fifty camera positions', async () => {
    page = await open(readSample());
    await page.locator('.label-layer').waitFor({ state: 'attached' });
    await page.evaluate(() => {
      const frames: unknown[] = [];
      Object.assign(window, { frames });
      document
        .querySelector('.label-layer')!
        .addEventListener('labelsplaced', (event) => frames.push((event as CustomEvent).detail));
    });
    await page.getByRole('application').focus();
    const keys = ['+', 'ArrowRight', '+', 'ArrowUp', '-', 'ArrowLeft', 'ArrowDown', '-'];
    for (let step = 0; step < 56; step++) {
      await page.keyboard.press(keys[step % keys.length]!);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    }
    await expect.poll(() => page.evaluate('frames.length')).toBeGreaterThanOrEqual(50);
    const frames = (await page.evaluate('frames')) as readonly (readonly PlacedLabel[])[];
    expect(frames.filter((boxes) => boxes.length >= 5).length).toBeGreaterThan(25);
    expect(frames.map(countOverlaps).filter((count) => count > 0)).toEqual([]);
  });

  it('undoes and redoes each step, and so does the back button; a link brings all back', async () => {
    page = await open(smallGraph);
    const counts = page.locator('.counts');
    const atFirst = await counts.innerText();
    await page.getByRole('checkbox', { name: /^talks/ }).check({ force: true });
    await expect.poll(() => counts.innerText()).toContain('2 talks');
    const withTalks = await counts.innerText();
    await page
      .getByRole('checkbox', { name: /^warm start/ })
      .or(page.getByRole('checkbox', { name: /^start/ }))
      .first()
      .check({ force: true });
    await expect.poll(() => counts.innerText()).not.toBe(withTalks);
    const link = page.url();
    const filtered = await counts.innerText();
    await page.keyboard.press('Control+z');
    await expect.poll(() => counts.innerText()).toContain('4 people');
    await page.goBack();
    await expect.poll(() => counts.innerText()).toBe(atFirst);
    await page.keyboard.press('Control+y');
    await page.keyboard.press('Control+y');
    await expect.poll(() => counts.innerText()).toBe(filtered);
    expect(page.url()).toBe(link);
    await page.goto('about:blank');
    await page.goto(link);
    await expect.poll(() => counts.innerText()).toBe(filtered);
  });

  it('is walked from search to proof with the keyboard alone', async () => {
    page = await open(smallGraph);
    await page.keyboard.press('/');
    await page.keyboard.type('ada');
    await page.getByRole('option', { name: 'Ada Byron' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ada Byron', level: 2 }).waitFor();
    const proof = page.getByRole('button', { name: /^Open the announcement .* Grace Murray/ }).first();
    for (let tabs = 0; tabs < 60 && !(await proof.evaluate(hasFocus)); tabs++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('mark.is-current').innerText()).toBe('Grace Murray');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.announcement').count()).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('complementary', { name: 'Details' }).count()).toBe(0);
  });

  it('walks the graph by arrow keys and says where one is', async () => {
    page = await open(smallGraph, { hash: '#select=person%3Aada-byron' });
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowUp');
    await page.getByRole('heading', { name: 'Grace Murray', level: 2 }).waitFor();
    await expect
      .poll(() => page.getByRole('status').allInnerTexts())
      .toContain('Grace Murray, person; 1 neighbour shown');
  });

  it('selects what is clicked on the canvas, and nothing when the empty canvas is', async () => {
    page = await open(smallGraph, { hash: '#focus=person%3Agrace-murray' });
    const spot = await spotOf(page, 'person:grace-murray');
    await page.mouse.move(spot.x, spot.y);
    await page.getByText('Grace Murray, person; 1 neighbour shown').waitFor();
    await page.mouse.click(spot.x, spot.y);
    await page.getByRole('heading', { name: 'Grace Murray', level: 2 }).waitFor();
    await page.waitForTimeout(doubleClickTime);
    const frame = (await page.getByRole('application').boundingBox())!;
    await page.mouse.click(frame.x + 12, frame.y + frame.height / 2);
    await expect.poll(() => page.getByRole('complementary', { name: 'Details' }).count()).toBe(0);
  });

  it('tells how two people are connected, with the proofs', async () => {
    page = await open(smallGraph, { hash: '#from=person%3Agrace-murray&to=person%3Abo-chen' });
    const details = page.getByRole('complementary', { name: 'Details' });
    const first = details.locator('.path').first();
    await expect
      .poll(() => first.locator('.fact-sentence').allInnerTexts())
      .toEqual(['Ada Byron was advised by Grace Murray', 'Ada Byron works with Bo Chen']);
    expect(await first.locator('mark').count()).toBe(2);
  });

  it('opens on what the link asks for: closer to a pair than the whole picture stands', async () => {
    const pair = ['person:wei-hu', 'person:tengyu-ma'] as const;
    const apart = async (): Promise<number> => {
      const [from, to] = [await spotOf(page, pair[0]), await spotOf(page, pair[1])];
      return Math.hypot(from.x - to.x, from.y - to.y);
    };
    page = await open(readSample());
    const inTheWhole = await apart();
    await page.context().close();
    page = await open(readSample(), { hash: `#from=${pair[0]}&to=${pair[1]}` });
    await expect.poll(apart, { timeout: 10_000 }).toBeGreaterThan(1.5 * inTheWhole);
  });

  it('says when a filter hides the selection, and shows it again on request', async () => {
    page = await open(smallGraph, { hash: '#select=person%3Abo-chen&concept=concept%3Awarm-start' });
    await page.getByText('Your selection is hidden').waitFor();
    await page.getByRole('button', { name: 'Show it' }).click();
    await expect.poll(() => page.locator('.counts').innerText()).toContain('4 people');
  });

  it('tells a newcomer what to do, until something has been done', async () => {
    page = await open(smallGraph);
    const hint = page.getByText('Search for a name or a topic');
    await hint.waitFor();
    await page.getByRole('checkbox', { name: /^talks/ }).check({ force: true });
    await expect.poll(() => hint.count()).toBe(0);
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.locator('.counts').innerText()).not.toContain('talks');
    expect(await hint.count()).toBe(0);
  });
});

function hasFocus(element: Element): boolean {
  return document.activeElement === element;
}

function countOverlaps(boxes: readonly PlacedLabel[]): number {
  return boxes
    .flatMap((one, at) => boxes.slice(at + 1).map((other) => [one, other] as const))
    .filter(
      ([one, other]) =>
        one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
    ).length;
}
