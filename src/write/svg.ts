import type { GraphFile, GraphNode } from '../graph/attributes';
import { compareText } from '../util/compare-text';
import { escapeXml } from '../util/escape-xml';
import { kindColors } from './kind-colors';
import { outlinePath } from './kind-outlines';
import { losses } from './losses';
import { nodeSize } from './node-size';
import { placeLabels } from './place-labels';
import type { Writer, WriterOptions } from './writer';
import { optionValue } from './writer-options';

const labels = {
  kind: 'number',
  name: 'labels',
  default: 80,
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
  losses: [losses.texts, losses.evidence, 'derived edges, and names for which there is no room'],
  options: [labels, date, link],
  write: writeSvg,
};

const width = 1600;
const height = 1720;
const side = 1480;
const middle = { x: width / 2, y: 100 + side / 2 };
const ink = '#22242a';
const muted = '#62605a';
const halo = `paint-order="stroke" stroke="#fbfaf7" stroke-width="3" stroke-linejoin="round"`;

interface Place {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function writeSvg(graph: GraphFile, options?: WriterOptions): string {
  const places = placesOf(graph.nodes);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="sans-serif">\n`,
    `<title>${escapeXml(graph.title)}</title>\n`,
    `<rect width="${width}" height="${height}" fill="#fbfaf7"/>\n`,
    `<g stroke="#8a877f" stroke-opacity="0.35" stroke-width="1.2">\n${edgeLines(graph, places)}</g>\n`,
    `<g stroke="#fbfaf7" stroke-width="1">\n${[...places.values()].map(nodeShape).join('')}</g>\n`,
    `<g font-size="15" fill="${ink}" text-anchor="middle" ${halo}>\n${names(places, optionValue(labels, options))}</g>\n`,
    heading(graph, optionValue(date, options) || yearsOf(graph)),
    legend(graph),
    footer(optionValue(link, options)),
    '</svg>\n',
  ].join('');
}

/** The picture fills its square, whatever units it was laid out in. */
function placesOf(nodes: readonly GraphNode[]): ReadonlyMap<string, Place> {
  const extent = nodes.reduce(
    (most, { attributes: { x, y } }) => Math.max(most, Math.abs(x), Math.abs(y)),
    1e-9,
  );
  const scale = side / 2 / extent;
  return new Map(
    nodes.map((node) => [
      node.key,
      {
        node,
        x: round(middle.x + node.attributes.x * scale),
        y: round(middle.y - node.attributes.y * scale),
        radius: round(nodeSize(node.attributes) * 0.7),
      },
    ]),
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function edgeLines({ edges }: GraphFile, places: ReadonlyMap<string, Place>): string {
  const lines = edges.map(({ source, target, attributes }) => {
    const [from, to] = [places.get(source), places.get(target)];
    if (from === undefined || to === undefined || attributes.origin === 'derived') return '';
    return `<path d="M${from.x} ${from.y}L${to.x} ${to.y}"/>\n`;
  });
  return lines.join('');
}

function nodeShape({ node, x, y, radius }: Place): string {
  const { kind, label } = node.attributes;
  return `<path d="${outlinePath(kind, radius, x, y)}" fill="${colorOf(kind)}"><title>${escapeXml(label)}</title></path>\n`;
}

function colorOf(kind: GraphNode['attributes']['kind']): string {
  return `rgb(${kindColors[kind].join(',')})`;
}

function names(places: ReadonlyMap<string, Place>, most: number): string {
  const ranked = [...places.values()].sort(
    (left, right) =>
      right.node.attributes.importance - left.node.attributes.importance ||
      compareText(left.node.key, right.node.key),
  );
  const wanted = ranked.map(({ node, x, y, radius }) => ({
    text: node.attributes.label,
    x,
    y: y + radius + 15,
  }));
  return placeLabels(wanted, Math.max(0, most), width)
    .map(({ text, x, y }) => `<text x="${round(x)}" y="${round(y)}">${escapeXml(text)}</text>\n`)
    .join('');
}

function heading({ title }: GraphFile, when: string): string {
  return [
    `<text x="40" y="56" font-size="32" font-weight="bold" fill="${ink}">${escapeXml(title)}</text>\n`,
    `<text x="40" y="86" font-size="18" fill="${muted}">${escapeXml(when)}</text>\n`,
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

function legend({ nodes }: GraphFile): string {
  const kinds = (Object.keys(kindColors) as (keyof typeof kindColors)[]).filter((kind) =>
    nodes.some(({ attributes }) => attributes.kind === kind),
  );
  const rows = kinds.map((kind, at) => {
    const x = 50 + at * 200;
    const count = nodes.filter(({ attributes }) => attributes.kind === kind).length;
    return `<path d="${outlinePath(kind, 9, x, height - 80)}" fill="${colorOf(kind)}"/><text x="${x + 18}" y="${height - 74}">${kind} (${count})</text>\n`;
  });
  return `<g font-size="18" fill="${ink}">\n${rows.join('')}</g>\n`;
}

function footer(address: string): string {
  return address === ''
    ? ''
    : `<text x="40" y="${height - 30}" font-size="15" fill="${muted}">${escapeXml(address)}</text>\n`;
}
