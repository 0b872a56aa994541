import type { GraphEdge } from '../../graph/attributes';
import { kindColors } from './kind-colors';
import { hex, ink, mixed, paper } from './picture-style';
import type { NodePlace } from './place-nodes';

/** How edges of a group are drawn: stated ones as full lines, those between people in their colour, derived ones dashed. */
export const edgeLooks = {
  derived: `stroke="${hex(mixed(paper, ink, 0.38))}" stroke-dasharray="3 4"`,
  stated: `stroke="${hex(mixed(paper, ink, 0.3))}"`,
  personal: `stroke="${hex(mixed(paper, kindColors.person, 0.65))}"`,
} as const;

export type EdgeGroup = keyof typeof edgeLooks;

/** The lines of a graph, derived ones undermost; thicker where more proofs stand behind one. */
export function edgeLines(edges: readonly GraphEdge[], places: ReadonlyMap<string, NodePlace>): string {
  return (Object.keys(edgeLooks) as EdgeGroup[])
    .map((group) => {
      const lines = edges.filter((edge) => groupOf(edge) === group).map((edge) => line(edge, places));
      return `<g ${edgeLooks[group]} fill="none">\n${lines.join('')}</g>\n`;
    })
    .join('');
}

/** The group that an edge is drawn with. */
export function groupOf({ attributes: { origin, kind } }: GraphEdge): EdgeGroup {
  if (origin !== 'stated') return 'derived';
  return kind === 'advised_by' || kind === 'collaborates_with' ? 'personal' : 'stated';
}

function line(edge: GraphEdge, places: ReadonlyMap<string, NodePlace>): string {
  const [from, to] = [places.get(edge.source), places.get(edge.target)];
  if (from === undefined || to === undefined) return '';
  return `<path d="M${from.x} ${from.y}L${to.x} ${to.y}" stroke-width="${thickness(edge)}"/>\n`;
}

/** In pixels: thin for one proof, thicker for many; derived ones are hairlines. */
function thickness({ attributes: { origin, basis, evidence, weight } }: GraphEdge): number {
  const proofs = Math.max(1, basis === undefined ? evidence.length : weight);
  const width = (origin === 'stated' ? 1.3 : 1.1) + Math.min(1.6, 0.4 * Math.log2(proofs));
  return Math.round(width * 10) / 10;
}
