import type { GraphFile } from '../../graph/attributes';
import type { Point } from '../../graph/enrich/seed-positions';
import type { Selection } from '../../graph/explore/filter';
import type { Scene } from '../scene/derive';
import { graphAsShown } from './graph-as-shown';

/** How much of a graph can be saved. */
export interface ExportScope {
  readonly id: 'shown' | 'admitted' | 'all';
  readonly name: string;
  readonly nodes: number;
  readonly make: () => GraphFile;
}

/**
 * What can be saved: the picture as it stands; where there are filters all that they let pass, of any kind; and
 * everything.
 */
export function exportScopes(
  graph: GraphFile,
  scene: Pick<Scene, 'nodes' | 'edges' | 'admitted' | 'filtered'>,
  placeOf: (key: string) => Point | undefined,
): readonly ExportScope[] {
  const part = (id: ExportScope['id'], name: string, selection: Selection): ExportScope => ({
    id,
    name,
    nodes: selection.nodes.size,
    make: () => graphAsShown(graph, selection, placeOf),
  });
  const { nodes, edges, admitted, filtered } = scene;
  return [
    part('shown', 'What is shown', { ...admitted, nodes, edges }),
    ...(filtered ? [part('admitted', 'All that passes the filters', admitted)] : []),
    { id: 'all', name: 'Everything', nodes: graph.nodes.length, make: () => graph },
  ];
}

/** What is saved unless the reader says otherwise: of a picture what is seen, else all that was asked for. */
export function usualScope(scopes: readonly ExportScope[], isPicture: boolean): ExportScope | undefined {
  return isPicture ? scopes[0] : (scopes.find(({ id }) => id === 'admitted') ?? scopes.at(-1));
}
