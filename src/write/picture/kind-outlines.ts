import type { NodeKind } from '../../graph/attributes';

/** The outline of each kind's shape about the origin, in units of the node's radius, y downwards. */
type Outline =
  | { readonly shape: 'circle'; readonly radius: number }
  | { readonly shape: 'polygon'; readonly points: readonly (readonly [number, number])[] };

/** Shapes of about equal area; circle, diamond and square for the three kinds shown at first. */
const outlines: Readonly<Record<NodeKind, Outline>> = {
  person: { shape: 'circle', radius: 1 },
  concept: { shape: 'polygon', points: regular(4, 1.22, 0) },
  institution: { shape: 'polygon', points: regular(4, 1.22, 0.5) },
  talk: { shape: 'polygon', points: regular(3, 1.34, 0) },
  series: { shape: 'polygon', points: regular(6, 1.1, 0) },
  award: { shape: 'polygon', points: star(5, 1.4, 0.66) },
  paper: {
    shape: 'polygon',
    points: [
      [-0.72, -1.05],
      [0.72, -1.05],
      [0.72, 1.05],
      [-0.72, 1.05],
    ],
  },
};

/** The outline as the `d` of an SVG path, scaled by `radius` about the point (x, y). */
export function outlinePath(kind: NodeKind, radius: number, x = 0, y = 0): string {
  const outline = outlines[kind];
  if (outline.shape === 'circle') {
    const r = outline.radius * radius;
    return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  }
  return `M${outline.points.map(([dx, dy]) => `${x + dx * radius} ${y + dy * radius}`).join('L')}Z`;
}

/** Corners on a circle, the first at the top; `turn` in steps from corner to corner. */
function regular(corners: number, radius: number, turn: number): [number, number][] {
  return Array.from({ length: corners }, (_, at) => onCircle((at + turn) / corners, radius));
}

function star(tips: number, outer: number, inner: number): [number, number][] {
  return Array.from({ length: 2 * tips }, (_, at) => onCircle(at / (2 * tips), at % 2 === 0 ? outer : inner));
}

function onCircle(share: number, radius: number): [number, number] {
  const angle = 2 * Math.PI * share;
  return [radius * Math.sin(angle), -radius * Math.cos(angle)];
}
