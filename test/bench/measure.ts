import { expect, test } from 'vitest';
import { type Figure, isOverBar } from './figure';

declare module 'vitest' {
  interface TaskMeta {
    figures?: readonly Figure[];
  }
}

/**
 * Measures figures and fails where one is above its bar; the table reporter shows them. A test and not vitest's `bench`:
 * that one runs each function three times before it counts, and never ends when one throws.
 */
export function measure(title: string, figures: () => Promise<readonly Figure[]>): void {
  test(title, async ({ task }) => {
    const found = await figures();
    task.meta.figures = found;
    expect(found.filter(isOverBar).map(({ name }) => name)).toEqual([]);
  });
}
