import type { GraphNode } from '../../graph/attributes';
import { mix, type Palette } from '../palette';
import type { Attention } from '../scene/attention';
import { shortened } from './scene-look';

/** How a name is written on the canvas; `font` as CSS, `height` of its line in pixels. */
export interface LabelStyle {
  readonly text: string;
  readonly font: string;
  readonly height: number;
  readonly color: string;
  readonly alpha: number;
}

const sans = 'system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif';
const serif =
  '"Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", "DejaVu Serif", Georgia, serif';
const [longest, longestCentre, longestCluster] = [28, 60, 44];
/** About the width of a letter, in pixels: a name is cut so that it fits a narrow canvas. */
const letter = 8.5;

/** How to write the name of a node on a canvas of some width. */
export function nodeStyle(
  { key, attributes }: GraphNode,
  attention: Attention | undefined,
  palette: Palette,
  width: number,
): LabelStyle {
  const isCentre = attention?.centres.has(key) ?? false;
  const strong = isCentre || attributes.importance > 0.45;
  const hue =
    attributes.kind === 'person' ? palette.ink : mix(palette.kinds[attributes.kind], palette.ink, 0.45);
  return {
    text: shortened(attributes.label, Math.min(isCentre ? longestCentre : longest, width / letter)),
    font: `${isCentre ? 600 : strong ? 500 : 400} ${isCentre ? 14 : strong ? 13 : 12}px ${sans}`,
    height: 16,
    color: hue,
    alpha: 1,
  };
}

/** How to write the name of a community on a canvas of some width. */
export function clusterStyle(name: string, alpha: number, palette: Palette, width: number): LabelStyle {
  return {
    text: shortened(name, Math.min(longestCluster, width / letter)),
    font: `italic 16px ${serif}`,
    height: 22,
    color: mix(palette.ink, palette.paper, 0.25),
    alpha,
  };
}
