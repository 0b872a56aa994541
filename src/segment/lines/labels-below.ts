import type { Label } from './find-label';
import type { Line } from './lines';

/** So many labels below their values show that a page prints them so. */
const leastPairs = 3;

/**
 * Labels that stand below their values, each pair set apart (`Ada Byron` over `Speaker`, a gap, `Room 5` over
 * `Where`): the label goes to the line above it. Where most labels stand before their values, nothing changes.
 */
export function fromBelow(
  lines: readonly Line[],
  labels: readonly (Label | undefined)[],
): readonly (Label | undefined)[] {
  const below = lines.flatMap((_, index) => (isBelow(lines, labels, index) ? [index] : []));
  const others = labels.filter((label) => label !== undefined).length - below.length;
  if (below.length < leastPairs || below.length <= others) return labels;
  const moved = [...labels];
  for (const index of below) {
    const [label, value] = [labels[index], lines[index - 1]];
    if (label === undefined || value === undefined) continue;
    moved[index - 1] = { ...label, value: { start: value.start, end: value.end } };
    moved[index] = { ...label, kind: 'other' };
  }
  return moved;
}

/** A label alone, straight below the one line of its value and with a gap or the end behind it. */
function isBelow(lines: readonly Line[], labels: readonly (Label | undefined)[], index: number): boolean {
  const [value, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  return (
    labels[index]?.form === 'alone' &&
    line?.gap === 0 &&
    value !== undefined &&
    labels[index - 1] === undefined &&
    (index === 1 || value.gap > 0) &&
    (next === undefined || next.gap > 0)
  );
}
