import type { GraphEdge, GraphNode, NodeKind } from '../../graph/attributes';
import { mix, type Palette } from '../palette';

const [smallest, largest] = [2.4, 13];
/** However crowded the picture is, a node is a dot that can be seen. */
const smallestDrawn = 1.3;
const smallestFactor = 0.25;

/** Room per node, in pixels along a side of the canvas, below which all nodes are drawn smaller. */
const roomForFullSize = 26;

/** By how much to draw nodes smaller so that `count` of them stay apart on a canvas of some pixels across. */
export function sizeFactor(count: number, across: number): number {
  return Math.min(1, Math.max(smallestFactor, across / (roomForFullSize * Math.sqrt(Math.max(1, count)))));
}

/** The radius of a node in pixels at the first camera ratio, drawn smaller by a factor. */
export function nodeSize({ attributes }: GraphNode, factor: number): number {
  const size = smallest + (largest - smallest) * Math.min(1, Math.max(0, attributes.importance)) ** 0.75;
  return Math.max(smallestDrawn, factor * size);
}

/** How far the shape of a kind reaches beyond its radius, sidewards and up. */
export const shapeReach: Readonly<Record<NodeKind, number>> = {
  person: 1,
  concept: 1.22,
  institution: 0.9,
  talk: 1.2,
  series: 1.1,
  award: 1.35,
  paper: 1.05,
};

/** The thickness of an edge in pixels: thin for one proof, thicker for many; derived ones are hairlines. */
export function edgeSize({ attributes }: GraphEdge): number {
  const proofs = attributes.basis === undefined ? attributes.evidence.length : attributes.weight;
  return (attributes.origin === 'stated' ? 1 : 0.9) + Math.min(1.6, 0.4 * Math.log2(Math.max(1, proofs)));
}

interface EdgeColors {
  readonly derived: string;
  readonly stated: string;
  readonly personal: string;
}

const colorsOf = new WeakMap<Palette, EdgeColors>();

/** How much of the ink an edge at rest takes: stated between people most, derived least. Opaque, for sigma blends badly. */
export function edgeColor({ attributes }: GraphEdge, palette: Palette): string {
  const colors = colorsOf.get(palette) ?? edgeColors(palette);
  colorsOf.set(palette, colors);
  if (attributes.origin !== 'stated') return colors.derived;
  const { kind } = attributes;
  return kind === 'advised_by' || kind === 'collaborates_with' ? colors.personal : colors.stated;
}

function edgeColors({ paper, ink, kinds }: Palette): EdgeColors {
  return {
    derived: mix(paper, ink, 0.24),
    stated: mix(paper, ink, 0.22),
    personal: mix(paper, kinds.person, 0.5),
  };
}

/** At most `most` characters, with an ellipsis where something was cut off. */
export function shortened(label: string, most = 28): string {
  const characters = [...label.slice(0, 4 * most)];
  if (characters.length <= most && label.length <= 4 * most) return label;
  return `${characters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}
