import type { GraphEdge, GraphFile, GraphNode, NodeAttributes } from '../graph/attributes';
import { escapeXml } from '../util/escape-xml';
import { directionColumn, edgeDirections } from './flat/edge-directions';
import type { Column } from './flat/flat-attributes';
import { edgeColumns, nodeColumns } from './flat/flat-attributes';
import { isXmlOf } from './import/detect-format';
import { readGexf } from './import/read-gexf';
import { losses } from './losses';
import { kindColors } from './picture/kind-colors';
import { nodeSize } from './picture/node-size';
import type { Writer, WriterOptions } from './writer';
import { optionValue } from './writer-options';

/** GEXF 1.3 (https://gexf.net) with places, colours, sizes and, for Gephi's timeline, the days of talks. */
export const gexf: Writer = {
  name: 'gexf',
  extension: 'gexf',
  mediaType: 'application/gexf+xml',
  description:
    'for Gephi and NetworkX: places, colours, sizes, dates and all fields; evidence as places in documents',
  losses: [losses.texts, losses.controlCharacters],
  options: [edgeDirections],
  detect: (text) => isXmlOf(text, 'gexf'),
  write: writeGexf,
  read: readGexf,
};

function writeGexf({ title, nodes, edges }: GraphFile, options?: WriterOptions): string {
  const isMixed = optionValue(edgeDirections, options) === 'mixed';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta><creator>talkgraph</creator><description>${escapeXml(title)}</description></meta>`,
    '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">',
    columnList('node', nodeColumns),
    columnList('edge', [...edgeColumns, directionColumn(false)]),
    `<nodes>\n${nodes.map(writeNode).join('')}</nodes>`,
    `<edges>\n${edges.map((edge) => writeEdge(edge, isMixed)).join('')}</edges>`,
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
}

function columnList<Attributes>(owner: string, columns: readonly Column<Attributes>[]): string {
  const lines = columns.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>\n`);
  return `<attributes class="${owner}" mode="static">\n${lines.join('')}</attributes>`;
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
    `<node id="${escapeXml(key)}" label="${escapeXml(attributes.label)}"${startOf(attributes)}>`,
    values(nodeColumns, attributes),
    `<viz:color r="${red}" g="${green}" b="${blue}"/>`,
    `<viz:position x="${attributes.x}" y="${attributes.y}" z="0"/>`,
    `<viz:size value="${nodeSize(attributes)}"/>`,
    '</node>\n',
  ].join('');
}

/** The day from which Gephi's timeline shows a talk. */
function startOf({ start }: NodeAttributes): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(start ?? '')?.[0];
  return day === undefined ? '' : ` start="${day}"`;
}

function writeEdge({ key, source, target, undirected, attributes }: GraphEdge, isMixed: boolean): string {
  const ends = `source="${escapeXml(source)}" target="${escapeXml(target)}"`;
  const looks = `type="${undirected && isMixed ? 'undirected' : 'directed'}" label="${escapeXml(attributes.kind)}" weight="${attributes.weight}"`;
  return `<edge id="${escapeXml(key)}" ${ends} ${looks}>${values([...edgeColumns, directionColumn(undirected)], attributes)}</edge>\n`;
}
