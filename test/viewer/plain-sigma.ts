import Graph from 'graphology';
import Sigma from 'sigma';

interface PlainGraph {
  readonly nodes: readonly {
    readonly key: string;
    readonly attributes: { x: number; y: number; label: string };
  }[];
  readonly edges: readonly { readonly key: string; readonly source: string; readonly target: string }[];
}

/** What the viewer is measured against: sigma as it comes, drawing the same graph file. */
const file = (await (await fetch('graph.json')).json()) as PlainGraph;
const graph = new Graph({ multi: true });
for (const { key, attributes } of file.nodes)
  graph.addNode(key, {
    x: attributes.x,
    y: attributes.y,
    label: attributes.label,
    size: 4,
    color: '#2a5d9f',
  });
for (const { key, source, target } of file.edges)
  graph.addEdgeWithKey(key, source, target, { size: 1, color: '#cccccc' });
new Sigma(graph, document.querySelector<HTMLElement>('#graph') ?? document.body);
