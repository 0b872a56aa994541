import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumOrSkip, launchChromium } from './chromium';
import { readSample } from './sample';
import { serveViewer, type Viewer } from './serve-viewer';

const executable = chromiumOrSkip();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const states: readonly (readonly [string, string])[] = [
  ['the graph', ''],
  ['the table', 'view=table'],
  ['the talks', 'view=talks'],
  ['the matrix', 'view=matrix'],
  ['the people', 'view=people'],
  ['the concepts', 'view=concepts'],
  ['the insights', 'insights=1'],
  ['a person', 'select=person%3Awei-hu'],
  ['an answer', 'concept=concept%3Aoptimization&kinds=person.concept.institution.talk'],
  ['a connection', 'from=person%3Awei-hu&to=person%3Atengyu-ma'],
  ['nothing that fits', 'concept=concept%3Aoptimization&since=1990-01&until=1990-02'],
];
/** Time for a view to be drawn, in milliseconds. */
const settling = 300;
const sizes = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } } as const;

describe.skipIf(executable === undefined)('for everyone', () => {
  let browser: Browser;
  let viewer: Viewer;

  beforeAll(async () => {
    viewer = await serveViewer(readSample());
    browser = await launchChromium(executable!);
  });
  afterAll(async () => {
    await browser?.close();
    await viewer?.close();
  });

  const open = async (
    viewport: { readonly width: number; readonly height: number },
    colorScheme: 'light' | 'dark' = 'light',
  ): Promise<Page> => {
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(viewer.address);
    await page.getByRole('application').waitFor();
    // Evaluated rather than added as a script, which the page's policy would have to allow.
    await page.evaluate(axe);
    return page;
  };
  const show = async (page: Page, hash: string): Promise<void> => {
    await page.evaluate((link) => {
      window.location.hash = link;
    }, hash);
    await page.waitForTimeout(settling);
  };
  const findings = async (page: Page): Promise<string[]> => {
    const { violations } = (await page.evaluate('axe.run(document)')) as AxeResults;
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  };

  for (const [size, viewport] of Object.entries(sizes))
    for (const scheme of ['light', 'dark'] as const)
      describe(`${size}, ${scheme}`, () => {
        let page: Page;
        beforeAll(async () => {
          page = await open(viewport, scheme);
        });
        afterAll(() => page?.context().close());

        it.each(states)('finds no barrier in %s', async (_name, hash) => {
          await show(page, hash);
          expect(await findings(page)).toEqual([]);
        });
      });

  it.each(['Saved views', 'Keys and gestures'])('finds no barrier once “%s” is open', async (name) => {
    const page = await open(sizes.wide);
    await page.getByRole('button', { name }).click();
    await page.getByRole('dialog').waitFor();
    await page.waitForTimeout(settling);
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  });

  it('keeps every view within the page at 200 % zoom', async () => {
    const page = await open({ width: 720, height: 450 });
    for (const [name, hash] of states) {
      await show(page, hash);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('header button')]
          .filter(
            (button) => button.checkVisibility() && button.getBoundingClientRect().right > window.innerWidth,
          )
          .map((button) => button.getAttribute('aria-label') ?? button.textContent),
      );
      expect([name, await page.evaluate(() => document.documentElement.scrollWidth), cut]).toEqual([
        name,
        720,
        [],
      ]);
    }
    await page.context().close();
  });

  it('moves nothing by itself where less motion is wanted', async () => {
    const page = await open(sizes.wide);
    await show(page, 'select=person%3Awei-hu');
    await page.getByRole('application').focus();
    await page.keyboard.press('f');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.context().close();
  });
});
