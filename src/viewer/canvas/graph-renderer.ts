import type Graph from 'graphology';
import Sigma from 'sigma';
import type { GraphNode } from '../../graph/attributes';
import type { GraphIndex } from '../../graph/graph-index';
import type { Point } from '../../graph/seed-positions';
import type { Attention } from '../attention';
import { type Cluster, nameClusters } from '../clusters';
import { type Palette, palettes } from '../palette';
import { type Board, boundingBox, placeOn, stretchFor } from './board';
import { type BoardEdge, type BoardNode, times, toGraphology } from './board-graph';
import { CameraControls } from './camera-controls';
import { type CanvasEvents, listenTo } from './canvas-events';
import { changedKeys } from './changed-keys';
import { coveredAreas } from './covered-areas';
import { EdgeDashedProgram } from './edge-dashed-program';
import { LabelLayer } from './label-layer';
import type { Box } from './label-placement';
import { NodeShapeProgram, shapeNumbers } from './node-shape-program';
import { Overlay } from './overlay';
import { type Place, paintAttention } from './paint-attention';
import { rankEdges, restingEdges } from './resting-edges';
import { edgeColor, edgeSize, sizeFactor } from './scene-look';

/** What the canvas shows of its board. */
export interface Picture {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  readonly attention: Attention | undefined;
  readonly palette: Palette;
  /** Nodes that the reader put somewhere, in the coordinates of the board. */
  readonly pins: ReadonlyMap<string, Point>;
}

/** Above so many edges they cannot be pointed at: picking would cost more than drawing. */
const mostPickableEdges = 5000;
/** Fewer nodes speak for themselves; their communities are not named. */
const fewestForClusters = 150;

/** One sigma with its overlays. Made and killed by GraphCanvas alone; throws where there is no WebGL. */
export class GraphRenderer {
  readonly camera: CameraControls;
  readonly #sigma: Sigma;
  readonly #graph: Graph;
  readonly #index: GraphIndex;
  readonly #board: Board;
  readonly #stretch: Point;
  readonly #highlights: Overlay;
  readonly #labels: LabelLayer;
  readonly #container: HTMLElement;
  /** The nodes of the board, the most important first. */
  readonly #ranked: readonly GraphNode[];
  #rankedEdges: readonly string[] | undefined;
  #picture: Picture = {
    nodes: new Set(),
    edges: new Set(),
    attention: undefined,
    palette: palettes.light,
    pins: new Map(),
  };
  #named: readonly GraphNode[] = [];
  #edges: ReadonlySet<string> = new Set();
  #clusters: readonly Cluster[] = [];
  #factor = 1;
  #covered: readonly Box[] = [];
  readonly #resizes: ResizeObserver;
  readonly #stopListening: () => void;

  constructor(
    container: HTMLElement,
    index: GraphIndex,
    board: Board,
    picture: Picture,
    events: CanvasEvents,
  ) {
    this.#index = index;
    this.#board = board;
    this.#container = container;
    this.#ranked = [...board.nodes].sort(byImportance);
    const box = boundingBox(board.nodes.map((node) => placeOn(board, node)));
    this.#stretch = stretchFor(box, { width: container.clientWidth, height: container.clientHeight });
    this.#graph = toGraphology(board, this.#stretch);
    this.#take(picture);
    this.#movePins(new Map(), picture.pins, true);
    this.#sigma = new Sigma(this.#graph, container, {
      allowInvalidContainer: true,
      renderLabels: false,
      enableEdgeEvents: board.edges.length <= mostPickableEdges,
      defaultNodeType: 'shape',
      defaultEdgeType: 'line',
      nodeProgramClasses: { shape: NodeShapeProgram },
      nodeHoverProgramClasses: { shape: NodeShapeProgram },
      edgeProgramClasses: { dashed: EdgeDashedProgram },
      defaultDrawNodeHover: () => undefined,
      nodeReducer: (key, data) => this.#nodeLook(key, data as BoardNode),
      edgeReducer: (key, data) => this.#edgeLook(key, data as BoardEdge),
      zIndex: true,
      minEdgeThickness: 1.1,
      stagePadding: 50,
      minCameraRatio: 0.02,
      maxCameraRatio: 3,
      doubleClickZoomingRatio: 1,
    });
    this.#sigma.setCustomBBox({ x: scaled(box.x, this.#stretch.x), y: scaled(box.y, this.#stretch.y) });
    if (picture.pins.size > 0) this.#sigma.refresh();
    this.camera = new CameraControls(this.#sigma);
    this.#highlights = new Overlay(container, 'highlight-layer');
    this.#labels = new LabelLayer(container);
    this.camera.fit(picture.nodes, 0.25, false);
    this.#sigma.on('afterRender', () => this.#paint());
    this.#sigma.scheduleRender();
    this.#resizes = new ResizeObserver(() => {
      this.#covered = coveredAreas(container);
      this.camera.resize();
      this.#sigma.scheduleRender();
    });
    this.#resizes.observe(container);
    this.#stopListening = listenTo(this.#sigma, container, events, {
      moveTo: (key, viewport) => this.#graph.mergeNodeAttributes(key, this.#sigma.viewportToGraph(viewport)),
      placeOf: (key) => this.#boardPlace(key),
    });
  }

  /** Shows another picture. Sigma works only on what changed; attention is an overlay. */
  show(picture: Picture): void {
    const before = this.#picture;
    const [edges, factor] = [this.#edges, this.#factor];
    const isSame =
      before.palette === picture.palette && before.nodes === picture.nodes && before.edges === picture.edges;
    if (!isSame) this.#take(picture);
    else this.#picture = picture;
    this.#movePins(before.pins, picture.pins);
    const all = before.palette !== picture.palette;
    const nodes = changedKeys(before.nodes, picture.nodes, all || factor !== this.#factor);
    const changed = changedKeys(edges, this.#edges, all);
    if (nodes.length + changed.length > 0)
      this.#sigma.refresh({ partialGraph: { nodes, edges: changed }, skipIndexation: true, schedule: true });
    else this.#paint();
    this.#container.classList.toggle('is-dimmed', picture.attention !== undefined);
  }

  kill(): void {
    this.#stopListening();
    this.#resizes.disconnect();
    this.#sigma.kill();
    this.#highlights.remove();
    this.#labels.remove();
  }

  /** Where a node is now, in the coordinates of the board. */
  #boardPlace(key: string): Point | undefined {
    if (!this.#graph.hasNode(key)) return undefined;
    const { x, y } = this.#graph.getNodeAttributes(key);
    return { x: x / this.#stretch.x, y: y / this.#stretch.y };
  }

  #take(picture: Picture): void {
    this.#picture = picture;
    this.#named = this.#ranked.filter((node) => picture.nodes.has(node.key));
    this.#edges = restingEdges(() => this.#edgesByRank(), picture.edges);
    this.#clusters =
      this.#named.length < fewestForClusters
        ? []
        : nameClusters(this.#named, (node) => times(placeOn(this.#board, node), this.#stretch));
    const { clientWidth, clientHeight } = this.#container;
    this.#factor = sizeFactor(this.#named.length, Math.min(clientWidth, clientHeight));
  }

  #edgesByRank(): readonly string[] {
    this.#rankedEdges ??= rankEdges(this.#board.edges, this.#index.nodes);
    return this.#rankedEdges;
  }

  #movePins(before: Picture['pins'], now: Picture['pins'], isFirst = false): void {
    if (before === now && !isFirst) return;
    for (const key of new Set([...before.keys(), ...now.keys()])) {
      const node = this.#graph.hasNode(key) ? this.#index.nodes.get(key) : undefined;
      if (node === undefined) continue;
      const place = now.get(key) ?? placeOn(this.#board, node);
      this.#graph.mergeNodeAttributes(key, times(place, this.#stretch));
    }
  }

  #nodeLook(key: string, { x, y, node, size }: BoardNode) {
    const { nodes, palette } = this.#picture;
    const { importance: zIndex, kind } = node.attributes;
    if (!nodes.has(key)) return { x, y, zIndex, hidden: true, label: null };
    return {
      x,
      y,
      zIndex,
      label: null,
      size: this.#factor * size,
      color: palette.kinds[kind],
      ring: palette.paper,
      shape: shapeNumbers[kind],
    };
  }

  /** Program and order are the same for hidden edges too, so that showing them needs no new index. */
  #edgeLook(key: string, { edge }: BoardEdge) {
    const isStated = edge.attributes.origin === 'stated';
    const [type, zIndex] = isStated ? ['line', 1] : ['dashed', 0];
    if (!this.#edges.has(key)) return { type, zIndex, hidden: true };
    return { type, zIndex, size: edgeSize(edge), color: edgeColor(edge, this.#picture.palette) };
  }

  #placeOf(key: string): Place | undefined {
    const data = this.#sigma.getNodeDisplayData(key);
    if (data === undefined || data.hidden) return undefined;
    return { ...this.#sigma.framedGraphToViewport(data), radius: this.#sigma.scaleSize(data.size) };
  }

  #paint(): void {
    const { width, height } = this.#sigma.getDimensions();
    const { attention, palette } = this.#picture;
    const placeOf = (key: string): Place | undefined => this.#placeOf(key);
    this.#highlights.draw(width, height, (context) => {
      if (attention !== undefined) paintAttention(context, this.#index, attention, palette, placeOf);
    });
    this.#labels.draw({
      width,
      height,
      ratio: this.#sigma.getCamera().ratio,
      nodes: this.#named,
      clusters: this.#clusters,
      covered: this.#covered,
      attention,
      palette,
      placeOf,
      pointOf: (point) => this.#sigma.graphToViewport(point),
    });
  }
}

function byImportance(one: GraphNode, other: GraphNode): number {
  return other.attributes.importance - one.attributes.importance || (one.key < other.key ? -1 : 1);
}

function scaled([least, most]: readonly [number, number], by: number): [number, number] {
  return [least * by, most * by];
}
