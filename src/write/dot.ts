import type { GraphEdge, GraphFile, GraphNode } from '../graph/attributes';
import { wholeText } from '../util/whole-text';
import { losses } from './losses';
import { kindColors } from './picture/kind-colors';
import { nodeSize } from './picture/node-size';
import type { Writer } from './writer';

/** DOT (https://graphviz.org/doc/info/lang.html); `neato -n` keeps the places. */
export const dot: Writer = {
  name: 'dot',
  extension: 'dot',
  mediaType: 'text/vnd.graphviz',
  description: 'for Graphviz: names, kinds, colours and places (`neato -n`)',
  losses: [
    losses.texts,
    losses.evidence,
    'all fields of nodes and edges but name, kind, place, weight and years',
  ],
  options: [],
  write: writeDot,
};

/** Points for a unit of the picture. */
const scale = 10;

function writeDot({ title, nodes, edges }: GraphFile): string {
  return [
    `digraph ${quoted(title)} {\n`,
    '  node [shape=circle, style=filled, fixedsize=true, fontname="sans-serif"];\n',
    ...nodes.map(nodeLine),
    ...edges.map(edgeLine),
    '}\n',
  ].join('');
}

function nodeLine({ key, attributes }: GraphNode): string {
  const { kind, label, x, y } = attributes;
  const color = kindColors[kind].map((channel) => channel.toString(16).padStart(2, '0')).join('');
  const place = `${round(x * scale)},${round(y * scale)}`;
  const size = round(nodeSize(attributes) / 24);
  return `  ${quoted(key)} [label=${labelOf(label)}, class=${quoted(kind)}, color="#${color}", pos="${place}", width=${size}];\n`;
}

function edgeLine({ source, target, undirected, attributes }: GraphEdge): string {
  const { kind, weight, years } = attributes;
  const label = years === undefined ? kind : `${kind} ${years}`;
  const direction = undirected ? ', dir=none' : '';
  return `  ${quoted(source)} -> ${quoted(target)} [label=${labelOf(label)}, weight=${Math.max(0, Math.round(weight))}${direction}];\n`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Graphviz reads `&amp;` in labels, and `\N` as the name of the node. */
function labelOf(text: string): string {
  return quoted(text.replaceAll('&', '&amp;'));
}

/** A NUL would end all, and not every reader takes a line end within quotes. */
function quoted(text: string): string {
  const safe = wholeText(text).replaceAll('\0', '\ufffd').replace(/["\\]/g, '\\$&');
  return `"${safe.replace(/\r\n|[\r\n]/g, '\\n')}"`;
}
