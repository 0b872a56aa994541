import type { GraphNode } from '../../graph/attributes';
import {
  type Box,
  isInside,
  type LabelRequest,
  type Obstacle,
  overlap,
  placeLabels,
  type Side,
} from '../../graph/enrich/place-labels';
import type { Point } from '../../graph/enrich/seed-positions';
import type { Palette } from '../palette';
import type { Attention } from '../scene/attention';
import type { Cluster } from '../scene/clusters';
import { boxAt, type ClusterRequest, type Offset, placeClusters } from './cluster-placement';
import { coverageBy } from './coverage';
import { clusterStyle, type LabelStyle, nodeStyle } from './label-style';
import { Overlay } from './overlay';
import type { Place } from './paint-attention';
import { shapeReach } from './scene-look';

/** What the labels are drawn from, for one frame. */
export interface LabelFrame {
  readonly width: number;
  readonly height: number;
  /** 1 for the whole picture, smaller when zoomed in. */
  readonly ratio: number;
  /** The nodes shown, the most important first. */
  readonly nodes: readonly GraphNode[];
  readonly clusters: readonly Cluster[];
  /** What lies over the canvas: no name belongs below it. */
  readonly covered: readonly Box[];
  readonly attention: Attention | undefined;
  readonly palette: Palette;
  readonly placeOf: (key: string) => Place | undefined;
  readonly pointOf: (point: Point) => Point;
}

/** One label for so many square pixels of the canvas, and one community name for so many. */
const roomPerLabel = 11_000;
const roomPerCluster = 140_000;
/** The most important nodes are named even over smaller ones: one for so many square pixels. */
const roomPerLeader = 28_000;
/** Names keep off the most important nodes: one for so many square pixels; small ones they may cover. */
const roomPerDisc = 7000;
/** So many nodes are kept free of community names. */
const mostCovering = 4000;
const smallestDisc = 4;
/** Community names are full above the first camera ratio and gone below the second. */
const [clustersFull, clustersGone] = [0.8, 0.45];

interface NamedCluster extends ClusterRequest {
  readonly style: LabelStyle;
}

/** Draws names so that no two overlap. After each drawing the canvas reports them in a `labelsplaced` event. */
export class LabelLayer {
  readonly #overlay: Overlay;
  readonly #widths = new Map<string, number>();
  #sides: ReadonlyMap<string, Side> = new Map();
  #offsets: ReadonlyMap<string, Offset> = new Map();
  #offsetsFor: readonly unknown[] = [];

  constructor(parent: HTMLElement) {
    this.#overlay = new Overlay(parent, 'label-layer');
  }

  draw(frame: LabelFrame): void {
    this.#overlay.draw(frame.width, frame.height, (context) => {
      const clusters = this.#clusters(context, frame);
      const styles = new Map(clusters.map(({ key, style }) => [key, style]));
      const requests = this.#requests(context, frame, styles);
      const covered = frame.covered.map((box) => ({ key: '', ...box }));
      const obstacles = [...covered, ...clusters, ...discsOf(frame)];
      const placed = placeLabels(requests, this.#sides, boundsOf(frame), obstacles);
      this.#sides = new Map(placed.map(({ key, side }) => [key, side]));
      const all = [...clusters, ...placed];
      for (const label of all) paint(context, label, styles.get(label.key), frame.palette);
      this.#overlay.canvas.dispatchEvent(new CustomEvent('labelsplaced', { detail: all }));
    });
  }

  remove(): void {
    this.#overlay.remove();
  }

  /** The community names in sight with their boxes. */
  #clusters(context: CanvasRenderingContext2D, frame: LabelFrame): (Obstacle & { style: LabelStyle })[] {
    const alpha = clusterAlpha(frame);
    if (alpha === 0) return [];
    const most = Math.max(3, (frame.width * frame.height) / roomPerCluster);
    const requests = frame.clusters.slice(0, most).map((cluster): NamedCluster => {
      const style = clusterStyle(cluster.name, alpha, frame.palette, frame.width);
      const middle = frame.pointOf(cluster);
      const rim = frame.pointOf({ x: cluster.x + cluster.reach, y: cluster.y });
      return { key: cluster.key, ...middle, reach: rim.x - middle.x, ...this.#size(context, style), style };
    });
    this.#settleClusters(requests, frame);
    return requests.flatMap((request) => {
      const offset = this.#offsets.get(request.key);
      const box = offset === undefined ? undefined : boxAt(request, offset);
      if (box === undefined || !isInside(box, boundsOf(frame))) return [];
      if (frame.covered.some((one) => overlap(one, box))) return [];
      return [{ key: request.key, style: request.style, ...box }];
    });
  }

  /** Finds places anew when something other than the place of the camera changed: names move with their picture. */
  #settleClusters(requests: readonly ClusterRequest[], frame: LabelFrame): void {
    const { width, height, ratio, nodes, clusters, covered } = frame;
    const now = [width, height, ratio, nodes, clusters, covered];
    if (now.every((one, at) => one === this.#offsetsFor[at])) return;
    this.#offsetsFor = now;
    const area = { left: -width / 2, top: -height / 2, right: 1.5 * width, bottom: 1.5 * height };
    const discs = nodes.slice(0, mostCovering).flatMap(({ key }) => {
      const place = frame.placeOf(key);
      return place === undefined ? [] : [squareAbout(place, place.radius)];
    });
    this.#offsets = placeClusters(requests, coverageBy(discs, area), boundsOf(frame), covered);
  }

  #requests(
    context: CanvasRenderingContext2D,
    frame: LabelFrame,
    styles: Map<string, LabelStyle>,
  ): LabelRequest[] {
    const requests: LabelRequest[] = [];
    const leading = (frame.width * frame.height) / roomPerLeader;
    const most = Math.max(12, (frame.width * frame.height) / roomPerLabel) * crowding(frame, styles.size);
    for (const node of nodesToName(frame)) {
      if (requests.length > most) break;
      const place = frame.placeOf(node.key);
      if (place === undefined || !isInSight(place, frame)) continue;
      const style = nodeStyle(node, frame.attention, frame.palette, frame.width);
      styles.set(node.key, style);
      const halo = frame.attention?.centres.has(node.key) ? 6 : 0;
      requests.push({
        key: node.key,
        ...place,
        radius: place.radius * shapeReach[node.attributes.kind] + halo,
        ...this.#size(context, style),
        isLeading: requests.length < leading,
      });
    }
    return requests;
  }

  #size(
    context: CanvasRenderingContext2D,
    { text, font, height }: LabelStyle,
  ): { readonly width: number; readonly height: number } {
    const name = `${font}\n${text}`;
    const known = this.#widths.get(name);
    if (known !== undefined) return { width: known, height };
    context.font = font;
    const { width } = context.measureText(text);
    this.#widths.set(name, width);
    return { width, height };
  }
}

/** More nodes are named where no communities are: twice as many zoomed in, four times where there are none to name. */
function crowding({ clusters }: LabelFrame, clustersNamed: number): number {
  return clustersNamed > 0 ? 1 : clusters.length > 0 ? 2 : 4;
}

function boundsOf({ width, height }: LabelFrame): Box {
  return { left: 4, top: 4, right: width - 4, bottom: height - 4 };
}

/** The nodes that no other's label may cover; a little less than their size, for shapes have corners. */
function discsOf({ attention, nodes, placeOf, width, height }: LabelFrame): Obstacle[] {
  const drawn = attention === undefined ? nodes : nodes.filter(({ key }) => attention.nodes.has(key));
  return drawn.slice(0, (width * height) / roomPerDisc).flatMap(({ key }) => {
    const place = placeOf(key);
    return place === undefined || place.radius < smallestDisc
      ? []
      : [{ key, radius: place.radius, ...squareAbout(place, 0.75 * place.radius) }];
  });
}

function squareAbout({ x, y }: Point, half: number): Box {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function clusterAlpha({ attention, ratio }: LabelFrame): number {
  if (attention !== undefined) return 0;
  return Math.min(1, Math.max(0, (ratio - clustersGone) / (clustersFull - clustersGone)));
}

/** While something stands out, only that is named, first what it is about and who is nearest. */
function nodesToName({ attention, nodes }: LabelFrame): readonly GraphNode[] {
  if (attention === undefined) return nodes;
  const { centres, nearest } = attention;
  const rankOf = ({ key }: GraphNode): number => (centres.has(key) ? 0 : nearest.has(key) ? 1 : 2);
  const named = nodes.filter((node) => attention.nodes.has(node.key));
  return named.sort((one, other) => rankOf(one) - rankOf(other));
}

function isInSight({ x, y }: Place, { width, height }: LabelFrame): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

function paint(
  context: CanvasRenderingContext2D,
  { left, top, bottom }: Box,
  style: LabelStyle | undefined,
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
