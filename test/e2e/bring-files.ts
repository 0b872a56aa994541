import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { build, extract } from '../../src/pipeline';
import { isPassedOver } from '../../src/util/is-passed-over';
import { writers } from '../../src/write/index';

export const seeds = join(import.meta.dirname, '../../seeds');
export const title = 'Sample announcements';

/** The sample announcements by name, sorted. */
export function seedFiles(): [name: string, text: string][] {
  return readdirSync(seeds)
    .filter((name) => !isPassedOver(name))
    .sort()
    .map((name) => [name, readFileSync(join(seeds, name), 'utf8')]);
}

/** What the command line reads from files of these names and texts. */
export async function recordsOf(files: readonly (readonly [string, string])[]) {
  const records = [];
  for (const [name, content] of files)
    records.push(...(await extract({ name, content: new TextEncoder().encode(content) })).records);
  return records;
}

/** The graph file that the command line makes of announcements. */
export async function commandLineGraph(files: readonly (readonly [string, string])[]): Promise<string> {
  return writers.json.write(build(await recordsOf(files), { title }));
}

/** Picks a folder in the dialog that is open. */
export async function pickFolder(page: Page, folder: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a folder…' }).click(),
  ]);
  await chooser.setFiles(folder);
}

/** Drops files on the page. */
export function dropFiles(page: Page, files: readonly (readonly [string, string])[]): Promise<void> {
  return page.evaluate((contents) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of contents) dataTransfer.items.add(new File([text], name));
    const event = { bubbles: true, cancelable: true, dataTransfer };
    document.body.dispatchEvent(new DragEvent('dragover', event));
    document.body.dispatchEvent(new DragEvent('drop', event));
  }, files);
}

/** Begins to measure how long the page is blocked. */
export function watchFrames(page: Page): Promise<void> {
  return page.evaluate(() => {
    const longest = { task: 0 };
    Object.assign(window, { longest });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.task = Math.max(longest.task, duration);
    }).observe({ entryTypes: ['longtask'] });
  });
}

/** The longest that the page was blocked since then, in milliseconds. */
export function longestBlock(page: Page): Promise<number> {
  return page.evaluate('longest.task') as Promise<number>;
}

/** What axe finds wrong in the dialog that is open, else in the page, each with the element it is about. */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(`window.axe ?? (() => { ${axe.source} })()`);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document.querySelector('[role="dialog"]') ?? document),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
