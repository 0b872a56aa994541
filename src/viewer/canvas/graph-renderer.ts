import Graph from 'graphology';
import type Sigma from 'sigma';
import type { Box } from '../../graph/enrich/place-labels';
import type { Point } from '../../graph/enrich/seed-positions';
import type { Attention } from '../scene/attention';
import { CameraControls } from './camera-controls';
import { type CanvasEvents, listenTo } from './canvas-events';
import { coveredAreas, footroom } from './covered-areas';
import { Drawing } from './drawing';
import { edgeStrokeProgram } from './edge-stroke-program';
import { strokeAt } from './edge-strokes';
import { IdleProgram } from './idle-program';
import { LabelLayer } from './label-layer';
import { layeredProgram } from './layered-program';
import { nodeShapeProgram } from './node-shape-program';
import { spotAt } from './node-spots';
import { Overlay } from './overlay';
import { type Place, paintAttention } from './paint-attention';
import type { Picture } from './picture';
import { nodeSize } from './scene-look';
import { SingleLayerSigma } from './single-layer-sigma';

/** How near one points at a node or an edge, in pixels. */
const [nodeReach, edgeReach] = [7, 4];

/**
 * One sigma with its overlays, for one picture after another. Sigma keeps the camera, the mouse and the canvases; its
 * own graph is a single node, for without one it draws nothing, and is given that one only when all else is ready.
 * Throws where there is no WebGL.
 */
export class GraphRenderer {
  readonly camera: CameraControls;
  readonly #sigma: Sigma;
  readonly #highlights: Overlay;
  readonly #labels: LabelLayer;
  readonly #container: HTMLElement;
  readonly #resizes: ResizeObserver;
  readonly #stopListening: () => void;
  #picture: Picture;
  #drawing: Drawing;
  #covered: readonly Box[] = [];
  /** Before the first drawing the camera does not know where anything is; the first names follow it in their own task. */
  #isDrawn = false;
  #isKilled = false;

  constructor(container: HTMLElement, picture: Picture, events: CanvasEvents) {
    this.#container = container;
    this.#picture = picture;
    this.#drawing = new Drawing(picture, sizeOf(container));
    this.#sigma = new SingleLayerSigma(new Graph(), container, {
      allowInvalidContainer: true,
      renderLabels: false,
      defaultNodeType: 'circle',
      defaultEdgeType: 'line',
      nodeProgramClasses: {
        circle: layeredProgram([
          edgeStrokeProgram(() => this.#drawing.strokes),
          nodeShapeProgram(
            () => this.#drawing.corners,
            () => this.#picture.palette.paper,
          ),
        ]),
      },
      nodeHoverProgramClasses: { circle: IdleProgram },
      edgeProgramClasses: { line: IdleProgram, arrow: IdleProgram },
      defaultDrawNodeHover: () => undefined,
      minEdgeThickness: 0.8,
      stagePadding: 50,
      minCameraRatio: 0.02,
      maxCameraRatio: 3,
      doubleClickZoomingRatio: 1,
    });
    this.camera = new CameraControls(
      this.#sigma,
      (key) => this.#drawing.framed(key),
      () => footroom(this.#covered, sizeOf(container)),
    );
    this.#highlights = new Overlay(container, 'highlight-layer');
    this.#labels = new LabelLayer(container);
    this.#sigma.on('afterRender', () => {
      if (this.#isDrawn) return this.#paint();
      this.#isDrawn = true;
      window.setTimeout(() => this.#isKilled || this.#paint());
    });
    this.#resizes = new ResizeObserver(() => {
      if (this.camera.resize()) this.#drawing.resize(sizeOf(container));
      this.#cover();
    });
    this.#resizes.observe(container);
    this.#stopListening = listenTo(this.#sigma, container, events, {
      moveTo: (key, viewport) => this.#move(key, viewport),
      placeOf: (key) => this.placeOf(key),
      nodeAt: (viewport) => this.#nodeAt(viewport),
      edgeAt: (viewport) => strokeAt(this.#drawing.strokes, ...this.#pointed(viewport, edgeReach)),
    });
    this.#sigma.getGraph().addNode('only', { x: 0, y: 0, size: 1 });
    this.#open();
    this.#dim();
  }

  /** Shows another picture. On the same board only what changed is worked on; attention is an overlay. */
  show(picture: Picture): void {
    const before = this.#picture;
    if (before === picture) return;
    this.#picture = picture;
    if (before.board !== picture.board || before.index !== picture.index) {
      this.#drawing = new Drawing(picture, sizeOf(this.#container));
      this.#open();
    } else this.#change(before);
    this.#dim();
  }

  /** Names keep off what lies over the canvas; they are drawn anew only where that has changed. */
  #cover(): void {
    const covered = coveredAreas(this.#container);
    if (JSON.stringify(covered) === JSON.stringify(this.#covered)) return;
    this.#covered = covered;
    this.#sigma.scheduleRender();
  }

  kill(): void {
    this.#isKilled = true;
    this.#stopListening();
    this.#resizes.disconnect();
    this.#sigma.kill();
    this.#highlights.remove();
    this.#labels.remove();
  }

  #open(): void {
    this.#cover();
    this.#sigma.setCustomBBox(this.#drawing.laid.box);
    this.#sigma.refresh({ schedule: true });
    const { nodes, subject } = this.#picture;
    if (subject === undefined) this.camera.fit(nodes, 0.25, false);
    else this.camera.fit(subject, 0.4, false);
  }

  /** What does not stand out fades. */
  #dim(): void {
    this.#container.classList.toggle('is-dimmed', this.#picture.attention !== undefined);
  }

  #change(before: Picture): void {
    const { nodes, edges, palette, pins } = this.#picture;
    this.#drawing.turnTo(this.#picture, this.#sigma.getDimensions());
    // Filters that took nodes away are named over the canvas.
    if (before.nodes !== nodes) this.#cover();
    const isSame =
      before.nodes === nodes && before.edges === edges && before.palette === palette && before.pins === pins;
    if (isSame && this.#isDrawn) this.#paint();
    else this.#sigma.scheduleRender();
  }

  #move(key: string, viewport: Point): void {
    this.#drawing.move(key, this.#sigma.viewportToFramedGraph(viewport));
    this.#sigma.scheduleRender();
  }

  /** Where a node is now, in the coordinates of the board. */
  placeOf(key: string): Point | undefined {
    const framed = this.#drawing.framed(key);
    return framed === undefined ? undefined : this.#drawing.laid.toBoard(framed);
  }

  #nodeAt(viewport: Point): string | undefined {
    const [point, reach] = this.#pointed(viewport, nodeReach);
    return spotAt(this.#drawing.spots, point, (this.#sigma.scaleSize(1) * reach) / nodeReach, reach);
  }

  /** A point of the canvas and some pixels about it in sigma's frame. */
  #pointed({ x, y }: Point, pixels: number): [point: Point, reach: number] {
    const point = this.#sigma.viewportToFramedGraph({ x, y });
    const rim = this.#sigma.viewportToFramedGraph({ x: x + pixels, y });
    return [point, Math.hypot(rim.x - point.x, rim.y - point.y)];
  }

  #placeOf(key: string): Place | undefined {
    const framed = this.#drawing.framed(key);
    const node = this.#picture.index.nodes.get(key);
    if (framed === undefined || node === undefined || !this.#picture.nodes.has(key)) return undefined;
    const radius = Math.max(
      this.#sigma.scaleSize(nodeSize(node, this.#drawing.factor)),
      leastRadius(key, this.#picture.attention),
    );
    return { ...this.#sigma.framedGraphToViewport(framed), radius };
  }

  #paint(): void {
    const { width, height } = this.#sigma.getDimensions();
    const { attention, palette, index } = this.#picture;
    const placeOf = (key: string): Place | undefined => this.#placeOf(key);
    this.#highlights.draw(width, height, (context) => {
      if (attention !== undefined) paintAttention(context, index, attention, palette, placeOf);
    });
    this.#labels.draw({
      width,
      height,
      ratio: this.#sigma.getCamera().ratio,
      nodes: this.#drawing.nodes,
      clusters: this.#drawing.clusters,
      covered: this.#covered,
      attention,
      palette,
      placeOf,
      pointOf: (framed) => this.#sigma.framedGraphToViewport(framed),
    });
  }
}

/** What stands out is seen however small it is drawn at rest; in pixels. */
function leastRadius(key: string, attention: Attention | undefined): number {
  if (attention === undefined || !attention.nodes.has(key)) return 0;
  return attention.centres.has(key) ? 4.5 : 2.5;
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): {
  readonly width: number;
  readonly height: number;
} {
  return { width: clientWidth, height: clientHeight };
}
