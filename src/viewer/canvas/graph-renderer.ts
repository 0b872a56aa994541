import Graph from 'graphology';
import Sigma from 'sigma';
import type { GraphEdge, GraphNode } from '../../graph/attributes';
import type { GraphIndex } from '../../graph/graph-index';
import type { Attention } from '../attention';
import { type Cluster, nameClusters } from '../clusters';
import { type Palette, palettes } from '../palette';
import { CameraControls } from './camera-controls';
import { EdgeDashedProgram } from './edge-dashed-program';
import { LabelLayer } from './label-layer';
import { NodeShapeProgram, shapeNumbers } from './node-shape-program';
import { Overlay } from './overlay';
import { type Place, paintAttention } from './paint-attention';
import { restingEdges } from './resting-edges';
import { edgeColor, edgeSize, nodeSize, sizeFactor } from './scene-look';

/** What the canvas shows. */
export interface Picture {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  readonly attention: Attention | undefined;
  readonly palette: Palette;
}

/** What a reader does on the canvas; `key` is a node or an edge. */
export interface CanvasEvents {
  readonly onHover: (key: string | undefined) => void;
  readonly onSelect: (key: string, adding: boolean) => void;
  readonly onExpand: (key: string) => void;
  readonly onClear: () => void;
}

/** Above so many edges they cannot be pointed at: picking would cost more than drawing. */
const mostPickableEdges = 5000;
const hoverDelay = 40;
/** Fewer nodes speak for themselves; their communities are not named. */
const fewestForClusters = 150;

/** One sigma with its overlays. Made and killed by GraphCanvas alone; throws where there is no WebGL. */
export class GraphRenderer {
  readonly camera: CameraControls;
  readonly #sigma: Sigma;
  readonly #index: GraphIndex;
  readonly #highlights: Overlay;
  readonly #labels: LabelLayer;
  readonly #container: HTMLElement;
  #picture: Picture = { nodes: new Set(), edges: new Set(), attention: undefined, palette: palettes.light };
  #named: readonly GraphNode[] = [];
  #edges: ReadonlySet<string> = new Set();
  #clusters: readonly Cluster[] = [];
  #factor = 1;
  readonly #resizes: ResizeObserver;
  #hoverTimer: number | undefined;

  constructor(container: HTMLElement, index: GraphIndex, events: CanvasEvents) {
    this.#index = index;
    this.#container = container;
    this.#sigma = new Sigma(toGraphology(index), container, {
      allowInvalidContainer: true,
      renderLabels: false,
      enableEdgeEvents: index.graph.edges.length <= mostPickableEdges,
      defaultNodeType: 'shape',
      defaultEdgeType: 'line',
      nodeProgramClasses: { shape: NodeShapeProgram },
      nodeHoverProgramClasses: { shape: NodeShapeProgram },
      edgeProgramClasses: { dashed: EdgeDashedProgram },
      defaultDrawNodeHover: () => undefined,
      nodeReducer: (key) => this.#nodeLook(key),
      edgeReducer: (key) => this.#edgeLook(key),
      zIndex: true,
      minEdgeThickness: 1.1,
      stagePadding: 50,
      minCameraRatio: 0.02,
      maxCameraRatio: 3,
      doubleClickZoomingRatio: 1,
    });
    this.camera = new CameraControls(this.#sigma);
    this.#highlights = new Overlay(container, 'highlight-layer');
    this.#labels = new LabelLayer(container);
    this.#sigma.on('afterRender', () => this.#paint());
    this.#resizes = new ResizeObserver(() => this.camera.resize());
    this.#resizes.observe(container);
    this.#listen(events);
  }

  /** Shows another picture. Only a change of what is drawn makes sigma work; attention is an overlay. */
  show(picture: Picture): void {
    const before = this.#picture;
    this.#picture = picture;
    const redraw =
      before.nodes !== picture.nodes || before.edges !== picture.edges || before.palette !== picture.palette;
    if (redraw) {
      this.#named = this.#index.graph.nodes
        .filter((node) => picture.nodes.has(node.key))
        .sort(
          (one, other) =>
            other.attributes.importance - one.attributes.importance || (one.key < other.key ? -1 : 1),
        );
      this.#edges = restingEdges(this.#index, picture.edges);
      this.#clusters = this.#named.length < fewestForClusters ? [] : nameClusters(this.#named);
      const { width, height } = this.#sigma.getDimensions();
      this.#factor = sizeFactor(this.#named.length, Math.min(width, height));
      this.#sigma.refresh({ schedule: true });
    } else this.#paint();
    this.#container.classList.toggle('is-dimmed', picture.attention !== undefined);
  }

  kill(): void {
    window.clearTimeout(this.#hoverTimer);
    this.#resizes.disconnect();
    this.#sigma.kill();
    this.#highlights.remove();
    this.#labels.remove();
  }

  #listen({ onHover, onSelect, onExpand, onClear }: CanvasEvents): void {
    const hover = (key: string | undefined): void => {
      window.clearTimeout(this.#hoverTimer);
      this.#hoverTimer = window.setTimeout(() => onHover(key), hoverDelay);
      this.#container.style.cursor = key === undefined ? '' : 'pointer';
    };
    const adding = ({ original }: { readonly original: MouseEvent | TouchEvent }): boolean =>
      original.shiftKey || original.ctrlKey || original.metaKey;
    this.#sigma.on('enterNode', ({ node }) => hover(node));
    this.#sigma.on('leaveNode', () => hover(undefined));
    this.#sigma.on('enterEdge', ({ edge }) => hover(edge));
    this.#sigma.on('leaveEdge', () => hover(undefined));
    this.#sigma.on('clickNode', ({ node, event }) => onSelect(node, adding(event)));
    this.#sigma.on('clickEdge', ({ edge, event }) => onSelect(edge, adding(event)));
    this.#sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      onExpand(node);
    });
    this.#sigma.on('clickStage', ({ event }) => {
      if (!adding(event)) onClear();
    });
  }

  #nodeLook(key: string) {
    const node = this.#index.nodes.get(key);
    const { nodes, palette } = this.#picture;
    if (node === undefined) return { hidden: true };
    const { importance, kind, x, y } = node.attributes;
    if (!nodes.has(key)) return { x, y, hidden: true };
    const look = { color: palette.kinds[kind], ring: palette.paper, shape: shapeNumbers[kind] };
    return { x, y, size: this.#factor * nodeSize(node), label: null, zIndex: importance, ...look };
  }

  #edgeLook(key: string) {
    const edge = this.#index.edges.get(key);
    const { palette } = this.#picture;
    if (edge === undefined || !this.#edges.has(key)) return { hidden: true };
    return {
      size: edgeSize(edge),
      color: edgeColor(edge, palette),
      type: edge.attributes.origin === 'stated' ? 'line' : 'dashed',
      zIndex: edge.attributes.origin === 'stated' ? 1 : 0,
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
      if (attention !== undefined) paintAttention(context, this.#index, attention, palette, placeOf);
    });
    this.#labels.draw({
      width,
      height,
      ratio: this.#sigma.getCamera().ratio,
      nodes: this.#named,
      clusters: this.#clusters,
      attention,
      palette,
      placeOf,
      pointOf: (x, y) => this.#sigma.graphToViewport({ x, y }),
    });
  }
}

function toGraphology({ graph }: GraphIndex): Graph {
  const copy = new Graph({ multi: true, type: 'mixed' });
  for (const { key, attributes } of graph.nodes) copy.addNode(key, { x: attributes.x, y: attributes.y });
  for (const edge of graph.edges) addEdge(copy, edge);
  return copy;
}

function addEdge(graph: Graph, { key, source, target }: GraphEdge): void {
  graph.addDirectedEdgeWithKey(key, source, target);
}
