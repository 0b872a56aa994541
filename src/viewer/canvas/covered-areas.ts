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
