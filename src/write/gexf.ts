import type { GraphEdge, GraphFile, GraphNode } from '../graph/attributes';
import { escapeXml } from '../util/escape-xml';
import type { Column } from './flat-attributes';
import { edgeColumns, nodeColumns, nodeSize } from './flat-attributes';
import { kindColors } from './kind-colors';
import type { Writer } from './writer';

/** GEXF 1.3 (https://gexf.net) with places, colours and sizes. Texts and the full proofs stay behind. */
export const gexf: Writer = {
  name: 'gexf',
  extension: 'gexf',
  mediaType: 'application/gexf+xml',
  description:
    'for Gephi and NetworkX: places, colours, sizes and all fields; evidence as places in documents',
  write: writeGexf,
};

function writeGexf({ title, nodes, edges }: GraphFile): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta><creator>talkgraph</creator><description>${escapeXml(title)}</description></meta>`,
    '<graph defaultedgetype="directed" mode="static">',
    columnList('node', nodeColumns),
    columnList('edge', edgeColumns),
    `<nodes>\n${nodes.map(writeNode).join('')}</nodes>`,
    `<edges>\n${edges.map(writeEdge).join('')}</edges>`,
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
}

function columnList<Attributes>(owner: string, columns: readonly Column<Attributes>[]): string {
  const lines = columns.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>\n`);
  return `<attributes class="${owner}">\n${lines.join('')}</attributes>`;
}

function values<Attributes>(columns: readonly Column<Attributes>[], attributes: Attributes): string {
  const cells = columns.flatMap(({ name, value }) => {
    const cell = value(attributes);
    return cell === undefined || cell === ''
      ? []
      : `<attvalue for="${name}" value="${escapeXml(String(cell))}"/>`;
  });
  return `<attvalues>${cells.join('')}</attvalues>`;
}

function writeNode({ key, attributes }: GraphNode): string {
  const [red, green, blue] = kindColors[attributes.kind];
  return [
    `<node id="${escapeXml(key)}" label="${escapeXml(attributes.label)}">`,
    values(nodeColumns, attributes),
    `<viz:color r="${red}" g="${green}" b="${blue}"/>`,
    `<viz:position x="${attributes.x}" y="${attributes.y}" z="0"/>`,
    `<viz:size value="${nodeSize(attributes)}"/>`,
    '</node>\n',
  ].join('');
}

function writeEdge({ key, source, target, undirected, attributes }: GraphEdge): string {
  const ends = `source="${escapeXml(source)}" target="${escapeXml(target)}"`;
  const looks = `type="${undirected ? 'undirected' : 'directed'}" label="${attributes.kind}" weight="${attributes.weight}"`;
  return `<edge id="${escapeXml(key)}" ${ends} ${looks}>${values(edgeColumns, attributes)}</edge>\n`;
}
