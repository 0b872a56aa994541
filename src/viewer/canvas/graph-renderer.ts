import Graph from 'graphology';
import Sigma from 'sigma';
import { floatColor } from 'sigma/utils';
import type { GraphEdge, GraphNode } from '../../graph/attributes';
import type { Box } from '../../graph/enrich/place-labels';
import type { Point } from '../../graph/enrich/seed-positions';
import type { GraphIndex } from '../../graph/graph-index';
import type { Palette } from '../palette';
import type { Attention } from '../scene/attention';
import { type Cluster, nameClusters } from '../scene/clusters';
import { type Board, placeOn } from './board';
import { type BoardGraph, type BoardNode, boardGraph, times } from './board-graph';
import { CameraControls } from './camera-controls';
import { type CanvasEvents, listenTo } from './canvas-events';
import { changedKeys } from './changed-keys';
import { coveredAreas } from './covered-areas';
import { edgeStrokeProgram } from './edge-stroke-program';
import { type EdgeStrokes, edgeStrokes, type StrokeStyle, strokeAt } from './edge-strokes';
import { IdleProgram } from './idle-program';
import { LabelLayer } from './label-layer';
import { nodeLook } from './node-look';
import { NodeShapeProgram } from './node-shape-program';
import { type NodeSpots, nodeSpots, spotAt } from './node-spots';
import { Overlay } from './overlay';
import { type Place, paintAttention } from './paint-attention';
import { restingEdges } from './resting-edges';
import { edgeColor, edgeSize, sizeFactor } from './scene-look';

/** What the canvas shows. */
export interface Picture {
  readonly index: GraphIndex;
  readonly board: Board;
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  readonly attention: Attention | undefined;
  readonly palette: Palette;
  /** Nodes that the reader put somewhere, in the coordinates of the board. */
  readonly pins: ReadonlyMap<string, Point>;
}

/** Fewer nodes speak for themselves; their communities are not named. */
const fewestForClusters = 150;
/** How near one points at a node or an edge, in pixels. */
const [nodeReach, edgeReach] = [7, 4];

/** One sigma with its overlays, for one picture after another. Throws where there is no WebGL. */
export class GraphRenderer {
  readonly camera: CameraControls;
  readonly #sigma: Sigma;
  readonly #highlights: Overlay;
  readonly #labels: LabelLayer;
  readonly #container: HTMLElement;
  readonly #resizes: ResizeObserver;
  readonly #stopListening: () => void;
  #picture: Picture;
  #laid: BoardGraph;
  /** The nodes shown, the most important first. */
  #named: readonly GraphNode[] = [];
  /** Undefined when they are to be worked out anew. */
  #strokes: EdgeStrokes | undefined;
  #spots: NodeSpots | undefined;
  #clusters: readonly Cluster[] = [];
  #factor = 1;
  #covered: readonly Box[] = [];

  constructor(container: HTMLElement, picture: Picture, events: CanvasEvents) {
    this.#container = container;
    this.#picture = picture;
    this.#laid = this.#lay(picture);
    this.#sigma = new Sigma(new Graph(), container, {
      allowInvalidContainer: true,
      renderLabels: false,
      defaultNodeType: 'circle',
      defaultEdgeType: 'line',
      nodeProgramClasses: { circle: NodeShapeProgram },
      nodeHoverProgramClasses: { circle: IdleProgram },
      edgeProgramClasses: { line: edgeStrokeProgram(() => this.#strokesNow()), arrow: IdleProgram },
      defaultDrawNodeHover: () => undefined,
      nodeReducer: (key, data) =>
        nodeLook(data as BoardNode, this.#picture.nodes.has(key), this.#factor, this.#picture.palette),
      zIndex: true,
      minEdgeThickness: 0.8,
      stagePadding: 50,
      minCameraRatio: 0.02,
      maxCameraRatio: 3,
      doubleClickZoomingRatio: 1,
    });
    this.camera = new CameraControls(this.#sigma);
    this.#highlights = new Overlay(container, 'highlight-layer');
    this.#labels = new LabelLayer(container);
    this.#sigma.on('afterRender', () => this.#paint());
    this.#resizes = new ResizeObserver(() => {
      this.#covered = coveredAreas(container);
      this.camera.resize();
      this.#sigma.scheduleRender();
    });
    this.#resizes.observe(container);
    this.#stopListening = listenTo(this.#sigma, container, events, {
      moveTo: (key, viewport) => this.#move(key, this.#sigma.viewportToGraph(viewport)),
      placeOf: (key) => this.placeOf(key),
      nodeAt: (viewport) => this.#nodeAt(viewport),
      edgeAt: (viewport) => strokeAt(this.#strokesNow(), ...this.#pointed(viewport, edgeReach)),
    });
    this.#open(picture);
  }

  /** Shows another picture. On the same board only what changed is worked on; attention is an overlay. */
  show(picture: Picture): void {
    const before = this.#picture;
    if (before.board !== picture.board || before.index !== picture.index) this.#open(picture);
    else this.#change(before, picture);
    this.#container.classList.toggle('is-dimmed', picture.attention !== undefined);
  }

  kill(): void {
    this.#stopListening();
    this.#resizes.disconnect();
    this.#sigma.kill();
    this.#highlights.remove();
    this.#labels.remove();
  }

  #open(picture: Picture): void {
    this.#laid = this.#lay(picture);
    this.#take(picture);
    this.#movePins(new Map(), picture.pins);
    this.#sigma.setCustomBBox(this.#laid.box);
    this.#sigma.setGraph(this.#laid.graph);
    this.camera.fit(picture.nodes, 0.25, false);
    this.#sigma.scheduleRender();
  }

  #change(before: Picture, picture: Picture): void {
    const factor = this.#factor;
    const all = before.palette !== picture.palette;
    if (all || before.nodes !== picture.nodes || before.edges !== picture.edges) this.#take(picture);
    else this.#picture = picture;
    this.#movePins(before.pins, picture.pins);
    const nodes = changedKeys(before.nodes, picture.nodes, all || factor !== this.#factor);
    const known = nodes.filter((key) => this.#laid.graph.hasNode(key));
    if (this.#strokes !== undefined && known.length === 0) this.#paint();
    else this.#sigma.refresh({ partialGraph: { nodes: known }, skipIndexation: true, schedule: true });
  }

  #lay({ index, board }: Picture): BoardGraph {
    const { clientWidth: width, clientHeight: height } = this.#container;
    return boardGraph(index, board, { width, height });
  }

  #take(picture: Picture): void {
    this.#picture = picture;
    this.#outdate();
    this.#named = this.#laid.ranked.filter((node) => picture.nodes.has(node.key));
    this.#clusters =
      this.#named.length < fewestForClusters
        ? []
        : nameClusters(this.#named, (node) => times(placeOn(this.#laid.board, node), this.#laid.stretch));
    const { clientWidth, clientHeight } = this.#container;
    this.#factor = sizeFactor(this.#named.length, Math.min(clientWidth, clientHeight));
  }

  #movePins(before: Picture['pins'], now: Picture['pins']): void {
    if (before === now) return;
    for (const key of new Set([...before.keys(), ...now.keys()])) {
      const node = this.#laid.index.nodes.get(key);
      if (node === undefined || !this.#laid.graph.hasNode(key)) continue;
      this.#move(key, times(now.get(key) ?? placeOn(this.#laid.board, node), this.#laid.stretch));
    }
  }

  #move(key: string, place: Point): void {
    this.#laid.graph.mergeNodeAttributes(key, place);
    this.#outdate();
  }

  #outdate(): void {
    this.#strokes = undefined;
    this.#spots = undefined;
  }

  /** Where a node is now, in the coordinates of the board. */
  placeOf(key: string): Point | undefined {
    const { graph, stretch } = this.#laid;
    if (!graph.hasNode(key)) return undefined;
    const { x, y } = graph.getNodeAttributes(key);
    return { x: x / stretch.x, y: y / stretch.y };
  }

  #nodeAt(viewport: Point): string | undefined {
    this.#spots ??= nodeSpots(
      this.#named.map(({ key }) => key),
      (key) => this.#sigma.getNodeDisplayData(key),
    );
    const [point, reach] = this.#pointed(viewport, nodeReach);
    return spotAt(this.#spots, point, (this.#sigma.scaleSize(1) * reach) / nodeReach, reach);
  }

  /** A point of the canvas and some pixels about it in the coordinates of what sigma has drawn. */
  #pointed({ x, y }: Point, pixels: number): [point: Point, reach: number] {
    const point = this.#sigma.viewportToFramedGraph({ x, y });
    const rim = this.#sigma.viewportToFramedGraph({ x: x + pixels, y });
    return [point, Math.hypot(rim.x - point.x, rim.y - point.y)];
  }

  /** Made when they are drawn, for only then sigma knows where its nodes are. */
  #strokesNow(): EdgeStrokes {
    this.#strokes ??= edgeStrokes(
      this.#restingEdges(),
      (key) => this.#sigma.getNodeDisplayData(key),
      (edge) => this.#strokeStyle(edge),
    );
    return this.#strokes;
  }

  #restingEdges(): GraphEdge[] {
    const { index, rankedEdges } = this.#laid;
    const edges = [...restingEdges(rankedEdges, this.#picture.edges)].flatMap(
      (key) => index.edges.get(key) ?? [],
    );
    const isStated = (edge: GraphEdge): boolean => edge.attributes.origin === 'stated';
    return [...edges.filter((edge) => !isStated(edge)), ...edges.filter(isStated)];
  }

  #strokeStyle(edge: GraphEdge): StrokeStyle {
    return {
      size: edgeSize(edge),
      color: floatColor(edgeColor(edge, this.#picture.palette)),
      isDashed: edge.attributes.origin !== 'stated',
    };
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
      if (attention !== undefined) paintAttention(context, this.#laid.index, attention, palette, placeOf);
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
