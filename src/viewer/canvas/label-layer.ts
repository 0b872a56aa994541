import type { GraphNode } from '../../graph/attributes';
import type { Attention } from '../attention';
import type { Cluster } from '../clusters';
import { mix, type Palette } from '../palette';
import { type Box, type LabelRequest, type PlacedLabel, placeLabels, type Side } from './label-placement';
import { Overlay } from './overlay';
import type { Place } from './paint-attention';
import { shortened } from './scene-look';

/** What the labels are drawn from, for one frame. */
export interface LabelFrame {
  readonly width: number;
  readonly height: number;
  /** 1 for the whole picture, smaller when zoomed in. */
  readonly ratio: number;
  /** The nodes shown, the most important first. */
  readonly nodes: readonly GraphNode[];
  readonly clusters: readonly Cluster[];
  readonly attention: Attention | undefined;
  readonly palette: Palette;
  readonly placeOf: (key: string) => Place | undefined;
  readonly pointOf: (x: number, y: number) => { readonly x: number; readonly y: number };
}

interface Style {
  readonly text: string;
  readonly font: string;
  readonly color: string;
  readonly alpha: number;
}

const sans = 'system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif';
const serif =
  '"Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", "DejaVu Serif", Georgia, serif';
/** Labels off the screen by less than this are placed too, so that panning brings in what was settled before. */
const margin = 160;
/** One label for so many square pixels of the canvas. */
const roomPerLabel = 11_000;

/** One community name for so many. */
const roomPerCluster = 90_000;
const mostDiscs = 400;
const smallestDisc = 5.5;
/** Community names are full above the first camera ratio and gone below the second. */
const [clustersFull, clustersGone] = [0.8, 0.4];

/** Draws names so that no two overlap. After each drawing the canvas reports them in a `labelsplaced` event. */
export class LabelLayer {
  readonly #overlay: Overlay;
  readonly #widths = new Map<string, number>();
  #sides: ReadonlyMap<string, Side> = new Map();

  constructor(parent: HTMLElement) {
    this.#overlay = new Overlay(parent, 'label-layer');
  }

  draw(frame: LabelFrame): void {
    this.#overlay.draw(frame.width, frame.height, (context) => {
      const styles = new Map<string, Style>();
      const requests = this.#requests(context, frame, styles);
      const placed = placeLabels(requests, this.#sides, boundsOf(frame), discsOf(frame));
      this.#sides = new Map(placed.map(({ key, side }) => [key, side]));
      for (const label of placed) paint(context, label, styles.get(label.key), frame.palette);
      this.#overlay.canvas.dispatchEvent(new CustomEvent('labelsplaced', { detail: placed }));
    });
  }

  remove(): void {
    this.#overlay.remove();
  }

  #requests(
    context: CanvasRenderingContext2D,
    frame: LabelFrame,
    styles: Map<string, Style>,
  ): LabelRequest[] {
    const requests: LabelRequest[] = [];
    for (const cluster of clustersToName(frame)) {
      const style = clusterStyle(cluster, frame);
      styles.set(cluster.key, style);
      const size = this.#sizeOf(context, style, 22);
      const point = pulledInside(frame.pointOf(cluster.x, cluster.y), size, frame);
      requests.push({
        key: cluster.key,
        ...point,
        radius: 0,
        ...size,
        centred: true,
      });
    }
    const named = requests.length;
    const budget = Math.max(12, (frame.width * frame.height) / roomPerLabel);
    for (const node of nodesToName(frame)) {
      if (requests.length > (named > 0 ? budget : 2 * budget)) break;
      const place = frame.placeOf(node.key);
      if (place === undefined || !isNear(place, frame)) continue;
      const style = nodeStyle(node, frame);
      styles.set(node.key, style);
      requests.push({
        key: node.key,
        ...place,
        radius: place.radius + (frame.attention?.centres.has(node.key) ? 6 : 0),
        ...this.#sizeOf(context, style, 16),
      });
    }
    return requests;
  }

  #sizeOf(
    context: CanvasRenderingContext2D,
    { text, font }: Style,
    height: number,
  ): { width: number; height: number } {
    const name = `${font}\n${text}`;
    const known = this.#widths.get(name);
    if (known !== undefined) return { width: known, height };
    context.font = font;
    const { width } = context.measureText(text);
    this.#widths.set(name, width);
    return { width, height };
  }
}

function boundsOf({ width, height }: LabelFrame): Box {
  return { left: 4, top: 4, right: width - 4, bottom: height - 4 };
}

/** A point near the rim is moved so that a label centred on it is whole; one far out of sight stays there. */
function pulledInside(
  { x, y }: { readonly x: number; readonly y: number },
  { width }: { readonly width: number },
  frame: LabelFrame,
): { readonly x: number; readonly y: number } {
  if (x < 0 || x > frame.width || width > frame.width) return { x, y };
  return { x: Math.min(Math.max(x, width / 2 + 4), frame.width - width / 2 - 4), y };
}

/** The larger nodes, which no other's label may cover; a little less than their size, for shapes have corners. */
function discsOf({ attention, nodes, placeOf }: LabelFrame): (Box & { readonly key: string })[] {
  const drawn =
    attention === undefined ? nodes.slice(0, mostDiscs) : nodes.filter(({ key }) => attention.nodes.has(key));
  return drawn.slice(0, mostDiscs).flatMap(({ key }) => {
    const place = placeOf(key);
    if (place === undefined || place.radius < smallestDisc) return [];
    const { x, y } = place;
    const half = 0.75 * place.radius;
    return { key, left: x - half, right: x + half, top: y - half, bottom: y + half };
  });
}

function clustersToName({ attention, clusters, ratio, width, height }: LabelFrame): readonly Cluster[] {
  return attention === undefined && ratio > clustersGone
    ? clusters.slice(0, Math.max(3, (width * height) / roomPerCluster))
    : [];
}

/** While something stands out, only that is named, its centres first. */
function nodesToName({ attention, nodes }: LabelFrame): readonly GraphNode[] {
  if (attention === undefined) return nodes;
  const named = nodes.filter((node) => attention.nodes.has(node.key));
  const isCentre = (node: GraphNode): boolean => attention.centres.has(node.key);
  return [...named.filter(isCentre), ...named.filter((node) => !isCentre(node))];
}

function isNear({ x, y }: Place, { width, height }: LabelFrame): boolean {
  return x > -margin && y > -margin && x < width + margin && y < height + margin;
}

function clusterStyle({ name }: Cluster, { palette, ratio }: LabelFrame): Style {
  const alpha = Math.min(1, (ratio - clustersGone) / (clustersFull - clustersGone));
  return {
    text: shortened(name, 44),
    font: `italic 16px ${serif}`,
    color: mix(palette.ink, palette.paper, 0.15),
    alpha,
  };
}

function nodeStyle({ key, attributes }: GraphNode, { attention, palette }: LabelFrame): Style {
  const isCentre = attention?.centres.has(key) ?? false;
  const strong = isCentre || attributes.importance > 0.45;
  const hue =
    attributes.kind === 'person' ? palette.ink : mix(palette.kinds[attributes.kind], palette.ink, 0.45);
  return {
    text: shortened(attributes.label, isCentre ? 60 : 28),
    font: `${isCentre ? 600 : strong ? 500 : 400} ${isCentre ? 14 : strong ? 13 : 12}px ${sans}`,
    color: hue,
    alpha: 1,
  };
}

function paint(
  context: CanvasRenderingContext2D,
  { left, top, bottom }: PlacedLabel,
  style: Style | undefined,
  palette: Palette,
): void {
  if (style === undefined) return;
  context.globalAlpha = style.alpha;
  context.font = style.font;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = palette.paper;
  context.fillStyle = style.color;
  context.strokeText(style.text, left, (top + bottom) / 2);
  context.fillText(style.text, left, (top + bottom) / 2);
  context.globalAlpha = 1;
}
