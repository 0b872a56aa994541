import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from 'playwright-core';

/** The text of an announcement. */
export const flyer = [
  'Testville Mathematics Colloquium',
  '',
  'Speaker: Ada Byron (Testville University)',
  'Title: Gradient flow on analytical engines',
  'Date: Monday, March 4, 2024, 4:00 PM',
  'Location: Babbage Hall 12',
  '',
  'Abstract: We study gradient descent for machines of brass.',
].join('\n');

/** What a reader does to bring announcements to a page and to take graphs away. */
export interface WorkspaceSteps {
  readonly button: (name: string | RegExp) => Locator;
  readonly paste: (text: string) => Promise<void>;
  readonly keepAs: (name: string) => Promise<void>;
  /** Has what was chosen read, and waits for the report. */
  readonly read: () => Promise<void>;
  readonly showGraph: () => Promise<void>;
  readonly saveAs: (format: string, scope?: string) => Promise<Download>;
  readonly savedText: (format: string) => Promise<string>;
}

/** The steps on a page, which may be another one for each test. */
export function workspaceSteps(page: () => Page): WorkspaceSteps {
  const button = (name: string | RegExp) => page().getByRole('button', { name });
  const saveAs = async (format: string, scope = 'Everything'): Promise<Download> => {
    await button('Save or share').click();
    await page().getByRole('radio', { name: scope }).check({ force: true });
    await page()
      .getByRole('option', { name: new RegExp(`^${format} `) })
      .click();
    const [download] = await Promise.all([page().waitForEvent('download'), button(`Save ${format}`).click()]);
    return download;
  };
  return {
    button,
    paste: async (text) => {
      await button('Add announcements').click();
      await page()
        .getByRole('textbox', { name: /^Or paste/ })
        .fill(text);
    },
    keepAs: (name) => page().getByRole('textbox', { name: 'Keep it as' }).fill(name),
    read: async () => {
      await button(/^Read /).click();
      await page().getByRole('heading', { name: 'What was found' }).waitFor({ timeout: 60_000 });
    },
    showGraph: () => button('Show the graph').click(),
    saveAs,
    savedText: async (format) => readFileSync(await (await saveAs(format)).path(), 'utf8'),
  };
}
