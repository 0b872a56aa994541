import type { GraphNode } from '../../graph/attributes';
import { type PlacedLabel, placeLabels } from '../../graph/enrich/place-labels';
import { compareText } from '../../util/compare-text';
import { escapeXml } from '../../util/escape-xml';
import { kindColors } from './kind-colors';
import { hex, ink, mixed } from './picture-style';
import type { Frame, NodePlace } from './place-nodes';

const height = 18;
/** Of a letter at 15 pixels, on average; wide scripts take about twice as much. */
const letterWidth = 7.6;
const longest = 36;
/** From the top of the line to its base line. */
const ascent = 14;

/**
 * At most `most` names, those of the most important nodes first; one for which there is no room beside its node
 * without covering another name or a named node is left out.
 */
export function nodeNames(places: Iterable<NodePlace>, most: number, frame: Frame): string {
  const ranked = [...places].sort(byImportance).slice(0, Math.max(0, 4 * most));
  const texts = new Map(ranked.map(({ node }) => [node.key, shortened(node.attributes.label)]));
  const requests = ranked.map(({ node, x, y, radius }) => {
    const width = widthOf(texts.get(node.key) ?? '');
    return { key: node.key, x, y, radius, width, height };
  });
  const discs = ranked.slice(0, Math.max(0, most)).map(({ node, x, y, radius }) => ({
    key: node.key,
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const nodes = new Map(ranked.map(({ node }) => [node.key, node]));
  return placeLabels(
    requests.filter(({ width }) => width > 0),
    new Map(),
    boundsOf(frame),
    discs,
  )
    .slice(0, Math.max(0, most))
    .flatMap((label) => {
      const node = nodes.get(label.key);
      return node === undefined ? [] : nameElement(label, node, texts.get(label.key) ?? '');
    })
    .join('');
}

const anchors = { right: 'start', left: 'end', above: 'middle', below: 'middle' } as const;

/** Names stand fast on the side where their node is: how wide a letter is there, is only guessed here. */
function nameElement(
  { side, left, right, top }: PlacedLabel,
  { attributes }: GraphNode,
  text: string,
): string {
  const { kind } = attributes;
  const color = kind === 'person' ? ink : mixed(kindColors[kind], ink, 0.45);
  const x = { right: left, left: right, above: (left + right) / 2, below: (left + right) / 2 }[side];
  return `<text x="${round(x)}" y="${round(top + ascent)}" text-anchor="${anchors[side]}" fill="${hex(color)}">${escapeXml(text)}</text>\n`;
}

function byImportance(left: NodePlace, right: NodePlace): number {
  return (
    right.node.attributes.importance - left.node.attributes.importance ||
    compareText(left.node.key, right.node.key)
  );
}

function boundsOf({ left, top, width, height: tall }: Frame) {
  return { left, top, right: left + width, bottom: top + tall };
}

function shortened(text: string): string {
  const signs = Array.from(text.trim());
  if (signs.length <= longest) return signs.join('');
  return `${signs
    .slice(0, longest - 1)
    .join('')
    .trimEnd()}…`;
}

function widthOf(text: string): number {
  return Array.from(text).reduce(
    (sum, sign) => sum + letterWidth * ((sign.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1),
    0,
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
