import type { EdgeAttributes } from '../../graph/attributes';
import type { Column } from './flat-attributes';

/** How edges without direction are written. NetworkX and igraph refuse graphs that mix both kinds. */
export const edgeDirections = {
  kind: 'choice',
  name: 'directions',
  choices: ['directed', 'mixed'],
  default: 'directed',
  description:
    'write all edges directed, with a field `undirected`, as NetworkX wants it; or mixed, as Gephi can',
} as const;

/** The field that tells an edge without direction, for the edge at hand. */
export function directionColumn(undirected: boolean): Column<EdgeAttributes> {
  return {
    name: 'undirected',
    type: 'string',
    value: () => (undirected ? 'true' : undefined),
    read: () => ({}),
  };
}
