import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumOrSkip, launchChromium } from './chromium';
import { readSample } from './sample';
import { serveViewer, type Viewer } from './serve-viewer';

const executable = chromiumOrSkip();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface State {
  readonly name: string;
  readonly hash: string;
  /** What is there once the state is. */
  readonly sign: (page: Page) => Locator;
  /** Whether the frame about the view, too, differs from that of the graph. */
  readonly framed?: boolean;
}

const titled = (name: string | RegExp) => (page: Page) => page.getByRole('heading', { name, level: 2 });
const drawn = (name: RegExp) => (page: Page) => page.getByRole('application', { name });
const states: readonly State[] = [
  { name: 'the graph', hash: '', sign: drawn(/^Graph of \d+ people · /), framed: true },
  { name: 'the table', hash: 'view=table', sign: (page) => page.getByRole('grid', { name: /as a table$/ }) },
  {
    name: 'the talks',
    hash: 'view=talks',
    sign: (page) => page.getByRole('region', { name: 'Talks in time' }),
  },
  {
    name: 'the matrix',
    hash: 'view=matrix',
    sign: (page) => page.getByRole('grid', { name: 'Speakers by concepts' }),
  },
  { name: 'the people', hash: 'view=people', sign: drawn(/^Graph of \d+ people$/) },
  { name: 'the concepts', hash: 'view=concepts', sign: drawn(/^Graph of \d+ concepts$/) },
  { name: 'the insights', hash: 'insights=1', sign: titled(/talks/) },
  { name: 'a person', hash: 'select=person%3Awei-hu', sign: titled('Wei Hu') },
  {
    name: 'an answer',
    hash: 'concept=concept%3Aoptimization&kinds=person.concept.institution.talk',
    sign: titled(/talks on optimization/),
    framed: true,
  },
  {
    name: 'a connection',
    hash: 'from=person%3Awei-hu&to=person%3Atengyu-ma',
    sign: titled(/Wei Hu and .*Tengyu Ma/),
  },
  {
    name: 'nothing that fits',
    hash: 'concept=concept%3Aoptimization&since=1990-01&until=1990-02',
    sign: (page) => page.getByText('Nothing fits all of these filters'),
  },
];
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
  const show = async (page: Page, { hash, sign }: Pick<State, 'hash' | 'sign'>): Promise<void> => {
    await page.evaluate((link) => {
      window.location.hash = link;
    }, hash);
    await sign(page).first().waitFor();
    await page.evaluate(nextPicture);
  };
  /** What axe finds wrong; without the frame about the view where that is known from another state. */
  const findings = async (page: Page, framed = true): Promise<string[]> => {
    const context = framed ? 'document' : "{ exclude: ['.top-bar', '.side'] }";
    const { violations } = (await page.evaluate(
      `axe.run(${context}, { resultTypes: ['violations'], iframes: false, preload: false })`,
    )) as AxeResults;
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

        it.each(states)('finds no barrier in $name', async (state) => {
          await show(page, state);
          expect(await findings(page, state.framed)).toEqual([]);
        });
      });

  it.each(['Saved views', 'Keys and gestures'])('finds no barrier once “%s” is open', async (name) => {
    const page = await open(sizes.wide);
    await page.getByRole('button', { name }).click();
    await page.getByRole('dialog').waitFor();
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  });

  it('keeps every view within the page at 200 % zoom', async () => {
    const page = await open({ width: 720, height: 450 });
    for (const state of states) {
      const { name } = state;
      await show(page, state);
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
    await show(page, { hash: 'select=person%3Awei-hu', sign: titled('Wei Hu') });
    await page.getByRole('application').focus();
    await page.keyboard.press('f');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.context().close();
  });
});

/** Resolves once what is to be drawn now has been drawn. */
function nextPicture(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
