import type { Page } from 'playwright-core';

/** A name on the canvas, in pixels of it, and on which side of its node it stands. */
export interface PlacedLabel {
  readonly key: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly side?: string;
}

/** Between a name and the middle of its node, in pixels. */
const reach = 12;

/** The names on the canvas as they are placed, once all that are asked for are there. */
export async function placedLabels(page: Page, ...wanted: string[]): Promise<PlacedLabel[]> {
  await page.locator('.label-layer').waitFor({ state: 'attached' });
  return page.evaluate(
    (keys) =>
      new Promise<PlacedLabel[]>((resolve) => {
        document.querySelector('.label-layer')?.addEventListener('labelsplaced', (event) => {
          const placed = (event as CustomEvent<PlacedLabel[]>).detail;
          if (keys.every((key) => placed.some((one) => one.key === key))) resolve(placed);
        });
        window.dispatchEvent(new Event('resize'));
      }),
    wanted,
  );
}

/** Where a node is on the page: beside its name, on the side where the name is not. */
export async function spotOf(page: Page, key: string): Promise<{ readonly x: number; readonly y: number }> {
  const { left, right, top, bottom, side } = (await placedLabels(page, key)).find((one) => one.key === key)!;
  const frame = (await page.getByRole('application').boundingBox())!;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const beside: Readonly<Record<string, readonly [number, number]>> = {
    right: [left - reach, y],
    left: [right + reach, y],
    below: [x, top - reach],
    above: [x, bottom + reach],
  };
  const [across, down] = beside[side!]!;
  return { x: frame.x + across, y: frame.y + down };
}
