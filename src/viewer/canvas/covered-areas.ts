import type { Box } from '../../graph/enrich/place-labels';

/** The parts of a canvas that buttons and notes beside it lie over, in pixels of the canvas. */
export function coveredAreas(canvas: HTMLElement): Box[] {
  const frame = canvas.getBoundingClientRect();
  const covers =
    canvas.parentElement?.parentElement?.querySelectorAll(
      ':scope > [data-covers], :scope > * > [data-covers]',
    ) ?? [];
  return [...covers].map((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return {
      left: left - frame.left,
      right: right - frame.left,
      top: top - frame.top,
      bottom: bottom - frame.top,
    };
  });
}

/** What covers less than this share of the width leaves room beside it. */
const leastWide = 0.3;

/** How high the foot of a canvas is covered, beyond what is kept free about a picture anyway; in pixels. */
export function footroom(
  covered: readonly Box[],
  { width, height }: { readonly width: number; readonly height: number },
): number {
  const wide = covered.filter(({ left, right, top }) => right - left > leastWide * width && top > height / 2);
  return Math.max(0, ...wide.map(({ top }) => height - top));
}
