/** Red, green, blue; 0 to 255 each. */
export type Color = readonly [number, number, number];

/** Colours of an exported picture, as on the light canvas of the viewer. */
export const paper: Color = [251, 250, 247];
export const ink: Color = [34, 36, 42];
export const muted: Color = [98, 96, 90];

/** A colour as SVG writes it. */
export function hex(color: Color): string {
  return `#${color.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Mixes two colours; `share` (0 to 1) of the second. */
export function mixed(one: Color, other: Color, share: number): Color {
  const mix = (at: 0 | 1 | 2): number => Math.round(one[at] * (1 - share) + other[at] * share);
  return [mix(0), mix(1), mix(2)];
}
