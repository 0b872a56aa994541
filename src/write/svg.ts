import type { GraphEdge, GraphFile } from '../graph/attributes';
import { restingEdges } from '../graph/explore/resting-edges';
import { compareText } from '../util/compare-text';
import { escapeXml } from '../util/escape-xml';
import { losses } from './losses';
import { kindColors } from './picture/kind-colors';
import { outlinePath } from './picture/kind-outlines';
import { hex, ink, muted, paper } from './picture/picture-style';
import { type NodePlace, placeNodes } from './picture/place-nodes';
import { edgeLines } from './picture/svg-edges';
import { legend } from './picture/svg-legend';
import { nodeNames } from './picture/svg-names';
import type { Writer, WriterOptions } from './writer';
import { optionValue } from './writer-options';

const labels = {
  kind: 'number',
  name: 'labels',
  default: 120,
  description: 'how many names to write at most, the most important first; none covers another',
} as const;
const date = {
  kind: 'text',
  name: 'date',
  default: '',
  description: 'the date to write below the title (default: the years of the talks)',
} as const;
const link = {
  kind: 'text',
  name: 'link',
  default: '',
  description: 'the address to write below the picture',
} as const;

/** The picture as it is laid out, with title, legend and date. */
export const svg: Writer = {
  name: 'svg',
  extension: 'svg',
  mediaType: 'image/svg+xml',
  description: 'the picture with title, legend and date, for papers and slides',
  losses: [losses.texts, losses.evidence, 'names and ties for which there is no room'],
  options: [labels, date, link],
  write: writeSvg,
};

const width = 1600;
const margin = 60;
const [headHeight, footHeight] = [120, 150];
/** The picture takes as much of this as its shape asks for. */
const tallest = 1000;
const halo = `paint-order="stroke" stroke="${hex(paper)}" stroke-width="3" stroke-linejoin="round"`;

function writeSvg(graph: GraphFile, options?: WriterOptions): string {
  const area = { left: margin, top: headHeight, width: width - 2 * margin, height: tallest };
  const places = placeNodes(graph.nodes, area);
  const lowest = [...places.values()].reduce((most, { y }) => Math.max(most, y), headHeight);
  const height = Math.round(lowest + footHeight);
  const room = { left: 10, top: headHeight - 20, width: width - 20, height: lowest - headHeight + 60 };
  const names = nodeNames(places.values(), optionValue(labels, options), room);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="sans-serif">\n`,
    `<title>${escapeXml(graph.title)}</title>\n`,
    `<rect width="${width}" height="${height}" fill="${hex(paper)}"/>\n`,
    edgeLines(edgesToDraw(graph, places), places),
    `<g stroke="${hex(paper)}" stroke-width="1">\n${[...places.values()].map(nodeShape).join('')}</g>\n`,
    `<g font-size="15" ${halo}>\n${names}</g>\n`,
    heading(graph, optionValue(date, options) || yearsOf(graph)),
    legend(graph, height - 100),
    footer(optionValue(link, options), height),
    '</svg>\n',
  ].join('');
}

/** All edges, or of many those that leave something to be seen. */
function edgesToDraw(
  { nodes, edges }: GraphFile,
  places: ReadonlyMap<string, NodePlace>,
): readonly GraphEdge[] {
  const picture = {
    nodes: new Map(nodes.map((node) => [node.key, node])),
    edges,
    placeOf: (key: string) => places.get(key),
  };
  const resting = restingEdges(picture)(new Set(edges.map(({ key }) => key)));
  return edges.filter(({ key }) => resting.has(key));
}

function nodeShape({ node, x, y, radius }: NodePlace): string {
  const { kind, label } = node.attributes;
  return `<path d="${outlinePath(kind, radius, x, y)}" fill="${hex(kindColors[kind])}"><title>${escapeXml(label)}</title></path>\n`;
}

function heading({ title }: GraphFile, when: string): string {
  return [
    `<text x="40" y="56" font-size="32" font-weight="bold" fill="${hex(ink)}">${escapeXml(title)}</text>\n`,
    `<text x="40" y="86" font-size="18" fill="${hex(muted)}">${escapeXml(when)}</text>\n`,
  ].join('');
}

/** `2015 – 2024`, or what is known of it. */
function yearsOf({ nodes }: GraphFile): string {
  const years = nodes
    .flatMap(({ attributes }) => /^\d{4}/.exec(attributes.start ?? '')?.[0] ?? [])
    .sort(compareText);
  const [first = '', last = ''] = [years[0], years.at(-1)];
  return first === last ? first : `${first} – ${last}`;
}

function footer(address: string, height: number): string {
  return address === ''
    ? ''
    : `<text x="40" y="${height - 26}" font-size="15" fill="${hex(muted)}">${escapeXml(address)}</text>\n`;
}
