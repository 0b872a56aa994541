import type { GraphFile } from '../graph/attributes';
import { escapeXml } from '../util/escape-xml';
import { directionColumn, edgeDirections } from './flat/edge-directions';
import type { Column } from './flat/flat-attributes';
import { edgeColumns, nodeColumns } from './flat/flat-attributes';
import { isXmlOf } from './import/detect-format';
import { readGraphml } from './import/read-graphml';
import { losses } from './losses';
import type { Writer, WriterOptions } from './writer';
import { optionValue } from './writer-options';

/** GraphML (http://graphml.graphdrawing.org), each field under a declared key. */
export const graphml: Writer = {
  name: 'graphml',
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  description: 'for yEd, igraph, NetworkX and Cytoscape: all fields; evidence as places in documents',
  losses: [losses.texts, losses.controlCharacters],
  options: [edgeDirections],
  detect: (text) => isXmlOf(text, 'graphml'),
  write: writeGraphml,
  read: readGraphml,
};

const types = { string: 'string', double: 'double', integer: 'int' } as const;

function writeGraphml({ title, nodes, edges }: GraphFile, options?: WriterOptions): string {
  const isMixed = optionValue(edgeDirections, options) === 'mixed';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '<key id="title" for="graph" attr.name="title" attr.type="string"/>',
    '<key id="label" for="node" attr.name="label" attr.type="string"/>',
    '<key id="x" for="node" attr.name="x" attr.type="double"/>',
    '<key id="y" for="node" attr.name="y" attr.type="double"/>',
    ...nodeColumns.map((column) => keyLine('node', column)),
    '<key id="weight" for="edge" attr.name="weight" attr.type="double"/>',
    ...[...edgeColumns, directionColumn(false)].map((column) => keyLine('edge', column)),
    '<graph edgedefault="directed">',
    data('title', title),
    ...nodes.map(({ key, attributes }) => {
      const place = data('label', attributes.label) + data('x', attributes.x) + data('y', attributes.y);
      return `<node id="${escapeXml(key)}">${place}${values('node', nodeColumns, attributes)}</node>`;
    }),
    ...edges.map(({ key, source, target, undirected, attributes }) => {
      const ends = `source="${escapeXml(source)}" target="${escapeXml(target)}" directed="${!(undirected && isMixed)}"`;
      const cells =
        data('weight', attributes.weight) +
        values('edge', [...edgeColumns, directionColumn(undirected)], attributes);
      return `<edge id="${escapeXml(key)}" ${ends}>${cells}</edge>`;
    }),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function keyLine<Attributes>(owner: string, { name, type }: Column<Attributes>): string {
  return `<key id="${owner}-${name}" for="${owner}" attr.name="${name}" attr.type="${types[type]}"/>`;
}

function values<Attributes>(
  owner: string,
  columns: readonly Column<Attributes>[],
  attributes: Attributes,
): string {
  return columns.map(({ name, value }) => data(`${owner}-${name}`, value(attributes))).join('');
}

function data(key: string, value: string | number | undefined): string {
  return value === undefined || value === '' ? '' : `<data key="${key}">${escapeXml(String(value))}</data>`;
}
