import type { GraphEdge } from '../../graph/attributes';
import { type GraphIndex, otherEnd } from '../../graph/graph-index';
import { type Scene, shownNeighbours } from './derive';

/** What stands out on the canvas while the rest fades. `centres` are what it is about. */
export interface Attention {
  readonly centres: ReadonlySet<string>;
  /** Of the other nodes those to be named before the rest: people that announcements tie to a centre. */
  readonly nearest: ReadonlySet<string>;
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** What may call for attention; the first that is there wins. */
export interface Calls {
  readonly hovered: string | undefined;
  /** Keys of nodes that a search in progress finds. */
  readonly found: readonly string[] | undefined;
  readonly selection: readonly string[];
}

/** What to bring out: the hovered node, the nodes found, the paths, the selection; undefined when nothing does. */
export function attentionFor(index: GraphIndex, scene: Scene, calls: Calls): Attention | undefined {
  if (calls.hovered !== undefined && (scene.nodes.has(calls.hovered) || scene.edges.has(calls.hovered)))
    return around(index, scene, [calls.hovered]);
  if (calls.found !== undefined) {
    const nodes = new Set(calls.found.filter((key) => scene.nodes.has(key)));
    return nodes.size === 0 ? undefined : { centres: nodes, nearest: new Set(), nodes, edges: new Set() };
  }
  if (scene.paths.length > 0) return alongPaths(scene);
  const selected = calls.selection.filter((key) => scene.nodes.has(key) || scene.edges.has(key));
  return selected.length === 0 ? undefined : around(index, scene, selected);
}

function alongPaths({ paths }: Scene): Attention {
  return {
    centres: new Set(
      paths.flatMap(({ nodes }) => [nodes[0], nodes.at(-1)].filter((key) => key !== undefined)),
    ),
    nearest: new Set(),
    nodes: new Set(paths.flatMap((path) => path.nodes)),
    edges: new Set(paths.flatMap((path) => path.edges.map((edge) => edge.key))),
  };
}

function around(index: GraphIndex, scene: Scene, keys: readonly string[]): Attention {
  const centres = new Set<string>();
  const nearest = new Set<string>();
  const nodes = new Set<string>();
  const edges = new Set<string>();
  for (const key of keys) {
    const edge = index.edges.get(key);
    if (edge !== undefined) {
      edges.add(key);
      for (const end of [edge.source, edge.target]) {
        centres.add(end);
        nodes.add(end);
      }
      continue;
    }
    centres.add(key);
    nodes.add(key);
    for (const one of shownNeighbours(index, scene, key).edges) {
      edges.add(one.key);
      nodes.add(otherEnd(one, key));
      if (isPersonal(index, one)) nearest.add(otherEnd(one, key));
    }
  }
  return { centres, nearest, nodes, edges };
}

function isPersonal(index: GraphIndex, { source, target, attributes }: GraphEdge): boolean {
  const isPerson = (key: string): boolean => index.nodes.get(key)?.attributes.kind === 'person';
  return attributes.origin === 'stated' && isPerson(source) && isPerson(target);
}
