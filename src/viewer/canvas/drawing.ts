import { floatColor } from 'sigma/utils';
import type { GraphEdge, GraphNode } from '../../graph/attributes';
import type { Point } from '../../graph/enrich/seed-positions';
import { type Cluster, nameClusters } from '../scene/clusters';
import { type EdgeStrokes, edgeStrokes, type StrokeStyle } from './edge-strokes';
import { type LaidBoard, layBoard } from './laid-board';
import { nodeShapes } from './node-shapes';
import { type NodeSpot, nodeSpots } from './node-spots';
import type { Picture } from './picture';
import { edgeColor, edgeSize, sizeFactor } from './scene-look';

/** The nodes shown, the most important first, and the names of their communities. */
interface Cast {
  readonly nodes: readonly GraphNode[];
  readonly clusters: readonly Cluster[];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Fewer nodes speak for themselves; their communities are not named. */
const fewestForClusters = 150;

/**
 * What is drawn of one picture after another on the same board, in sigma's frame: worked out when it is asked for, and
 * kept for as long as the nodes or edges are the same, so that filters taken off again cost nothing.
 */
export class Drawing {
  readonly laid: LaidBoard;
  #picture: Picture;
  #across = 0;
  #factor = 1;
  /** Where nodes lie that the reader has put elsewhere. */
  #moved: ReadonlyMap<string, Point> = new Map();
  #casts = new WeakMap<ReadonlySet<string>, Cast>();
  #strokes = new WeakMap<ReadonlySet<string>, EdgeStrokes>();
  #spots = new WeakMap<ReadonlySet<string>, readonly NodeSpot[]>();
  #corners = new WeakMap<ReadonlySet<string>, Float32Array>();

  constructor(picture: Picture, size: Size) {
    this.laid = layBoard(picture.index, picture.board, size);
    this.#picture = picture;
    this.#movePins();
    this.resize(size);
  }

  /** Turns to another picture of the same board on a canvas of some size. */
  turnTo(picture: Picture, size: Size): void {
    const before = this.#picture;
    this.#picture = picture;
    if (before.pins !== picture.pins) this.#movePins();
    if (before.palette !== picture.palette) this.#forget();
    if (before.nodes !== picture.nodes) this.resize(size);
  }

  /** Draws nodes as large as a canvas of some size has room for them. */
  resize({ width, height }: Size): void {
    const across = Math.min(width, height);
    if (across !== this.#across) this.#forget();
    this.#across = across;
    this.#factor = sizeFactor(this.nodes.length, across);
  }

  /** Puts a node somewhere while it is dragged. */
  move(key: string, framed: Point): void {
    this.#moved = new Map(this.#moved).set(key, framed);
    this.#forget();
  }

  /** Where a node lies in the frame; undefined for one that is not on the board. */
  framed(key: string): Point | undefined {
    return this.#moved.get(key) ?? this.laid.framed.get(key);
  }

  /** The nodes drawn, the most important first. */
  get nodes(): readonly GraphNode[] {
    return this.#cast.nodes;
  }

  get clusters(): readonly Cluster[] {
    return this.#cast.clusters;
  }

  /** By how much nodes are drawn smaller. */
  get factor(): number {
    return this.#factor;
  }

  get spots(): readonly NodeSpot[] {
    return kept(this.#spots, this.#picture.nodes, () =>
      nodeSpots(this.nodes, (key) => this.framed(key), this.#factor),
    );
  }

  get corners(): Float32Array {
    return kept(this.#corners, this.#picture.nodes, () => nodeShapes(this.spots, this.#picture.palette));
  }

  get strokes(): EdgeStrokes {
    return kept(this.#strokes, this.#picture.resting, () =>
      edgeStrokes(
        this.#restingEdges(),
        (key) => this.framed(key),
        (edge) => this.#strokeStyle(edge),
      ),
    );
  }

  get #cast(): Cast {
    const { nodes } = this.#picture;
    return kept(this.#casts, nodes, () => castOf(this.laid, nodes));
  }

  #movePins(): void {
    this.#moved = new Map([...this.#picture.pins].map(([key, place]) => [key, this.laid.toFrame(place)]));
    this.#forget();
  }

  #forget(): void {
    this.#strokes = new WeakMap();
    this.#spots = new WeakMap();
    this.#corners = new WeakMap();
  }

  /** Derived ones first, so that the stated ones lie over them. */
  #restingEdges(): GraphEdge[] {
    const { index, resting } = this.#picture;
    const edges = [...resting].flatMap((key) => index.edges.get(key) ?? []);
    return [...edges.filter((edge) => !isStated(edge)), ...edges.filter(isStated)];
  }

  #strokeStyle(edge: GraphEdge): StrokeStyle {
    return {
      size: edgeSize(edge),
      color: floatColor(edgeColor(edge, this.#picture.palette)),
      isDashed: !isStated(edge),
    };
  }
}

function kept<Value>(
  values: WeakMap<ReadonlySet<string>, Value>,
  keys: ReadonlySet<string>,
  make: () => Value,
): Value {
  const known = values.get(keys);
  if (known !== undefined) return known;
  const made = make();
  values.set(keys, made);
  return made;
}

function castOf({ board, ranked, framed }: LaidBoard, shown: ReadonlySet<string>): Cast {
  const nodes = ranked.filter(({ key }) => shown.has(key));
  if (!board.isGrouped || nodes.length < fewestForClusters) return { nodes, clusters: [] };
  return { nodes, clusters: nameClusters(nodes, ({ key, attributes }) => framed.get(key) ?? attributes) };
}

function isStated({ attributes }: GraphEdge): boolean {
  return attributes.origin === 'stated';
}
