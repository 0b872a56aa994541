import type { GraphFile } from '../../graph/attributes';
import { nodeKinds } from '../../graph/kinds';
import { kindColors } from './kind-colors';
import { outlinePath } from './kind-outlines';
import { hex, ink } from './picture-style';
import { type EdgeGroup, edgeLooks, groupOf } from './svg-edges';

const [left, column, row] = [50, 200, 34];
const meanings: Readonly<Record<EdgeGroup, string>> = {
  stated: 'stated in an announcement',
  personal: 'stated, between people',
  derived: 'derived, or from the vocabulary',
};

/** What shapes and lines of a picture mean, in two rows; those that do not occur are left out. */
export function legend({ nodes, edges }: GraphFile, y: number): string {
  const kinds = nodeKinds.flatMap((kind) => {
    const count = nodes.filter(({ attributes }) => attributes.kind === kind).length;
    return count === 0 ? [] : { kind, count };
  });
  const present = new Set(edges.map(groupOf));
  const groups = (Object.keys(meanings) as EdgeGroup[]).filter((group) => present.has(group));
  const shapes = kinds.map(({ kind, count }, at) => {
    const x = left + at * column;
    const shape = `<path d="${outlinePath(kind, 9, x, y)}" fill="${hex(kindColors[kind])}"/>`;
    return `${shape}<text x="${x + 18}" y="${y + 6}">${kind} (${count})</text>\n`;
  });
  const lines = groups.map((group, at) => {
    const [x, middle] = [left - 9 + at * 1.5 * column, y + row];
    const line = `<path d="M${x} ${middle}h36" stroke-width="2" ${edgeLooks[group]}/>`;
    return `${line}<text x="${x + 46}" y="${middle + 6}">${meanings[group]}</text>\n`;
  });
  return `<g font-size="18" fill="${hex(ink)}">\n${shapes.join('')}${lines.join('')}</g>\n`;
}
