import type Sigma from 'sigma';
import type { CameraState } from 'sigma/types';
import type { Point } from '../../graph/enrich/seed-positions';

const duration = 350;
const zoomStep = 1.6;
/** Free room around what is fitted, in pixels, and at most as a share of the canvas. */
const padding = 60;
const mostPadding = 0.1;
const closest = 0.06;

/** What the camera was last told to show, and where it stood for that. */
interface Fitted {
  readonly keys: readonly string[];
  readonly least: number;
  readonly state: { readonly x: number; readonly y: number; readonly ratio: number };
}

/** Moves the camera of a sigma; jumps where the reader wants less motion. */
export class CameraControls {
  readonly #sigma: Sigma;
  readonly #framed: (key: string) => Point | undefined;
  readonly #footroom: () => number;
  #fitted: Fitted | undefined;

  /**
   * `framed` says where in sigma's frame a node lies, `footroom` how much to keep free below what is fitted, for the
   * legend and the notes, in pixels.
   */
  constructor(sigma: Sigma, framed: (key: string) => Point | undefined, footroom: () => number) {
    this.#sigma = sigma;
    this.#framed = framed;
    this.#footroom = footroom;
  }

  zoomIn(): void {
    this.#move({ ratio: Math.max(closest, this.#sigma.getCamera().ratio / zoomStep) });
  }

  zoomOut(): void {
    this.#move({ ratio: Math.min(4, this.#sigma.getCamera().ratio * zoomStep) });
  }

  /** Moves by a share of what is seen. */
  pan(right: number, down: number): void {
    const { x, y, ratio } = this.#sigma.getCamera();
    this.#move({ x: x + right * ratio * 0.2, y: y - down * ratio * 0.2 });
  }

  /** Shows all of some nodes, and no closer than `least`. */
  fit(keys: Iterable<string>, least = 0.25, animate = true): void {
    const wanted = [...keys];
    const points = wanted.flatMap((key) => this.#framed(key) ?? []);
    if (points.length === 0) return;
    const reference = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
    const screen = points.map((point) =>
      this.#sigma.framedGraphToViewport(point, { cameraState: reference }),
    );
    const { width, height } = this.#sigma.getDimensions();
    const footroom = this.#footroom();
    const across = extent(screen.map(({ x }) => x));
    const down = extent(screen.map(({ y }) => y));
    const ratio = Math.max(
      (across.most - across.least) / Math.max(1, width - 2 * paddingOf(width)),
      (down.most - down.least) / Math.max(1, height - footroom - 2 * paddingOf(height)),
      least,
    );
    const middle = (values: { readonly least: number; readonly most: number }): number =>
      (values.least + values.most) / 2;
    const centre = { ...reference, ratio };
    const state = {
      x: middle(extent(points.map(({ x }) => x))),
      y: middle(extent(points.map(({ y }) => y))) - footroom / 2 / this.#pixelsPerUnit(centre),
      ratio,
    };
    this.#fitted = { keys: wanted, least, state };
    if (animate) this.#move(state);
    else this.#sigma.getCamera().setState(state);
  }

  /** Moves as little as is needed to have a node in sight. */
  bringIntoView(key: string): void {
    const point = this.#framed(key);
    if (point === undefined) return;
    const { width, height } = this.#sigma.getDimensions();
    const { x, y } = this.#sigma.framedGraphToViewport(point);
    const [right, down] = [beyond(x, width), beyond(y, height)];
    if (right === 0 && down === 0) return;
    const unit = this.#pixelsPerUnit();
    const camera = this.#sigma.getCamera();
    this.#move({ x: camera.x + right / unit, y: camera.y - down / unit });
  }

  /**
   * Takes over a new size of the canvas so that everything stays where it is on the screen. A canvas that gave half its
   * height to what opened below it shows again what it was fitted to, unless the reader has moved since: then it
   * gives true.
   */
  resize(): boolean {
    const { clientWidth, clientHeight } = this.#sigma.getContainer();
    const { width, height } = this.#sigma.getDimensions();
    if (clientWidth === width && clientHeight === height) return false;
    const fitted = clientWidth === width && this.#fitted;
    if (!fitted || !this.#isAt(fitted.state)) {
      this.#stay();
      return false;
    }
    this.#sigma.resize();
    this.fit(fitted.keys, fitted.least, false);
    this.#sigma.scheduleRender();
    return true;
  }

  #isAt({ x, y, ratio }: Fitted['state']): boolean {
    const camera = this.#sigma.getCamera();
    return camera.x === x && camera.y === y && camera.ratio === ratio;
  }

  #stay(): void {
    const anchor = { x: 0.5, y: 0.5 };
    const before = this.#sigma.framedGraphToViewport(anchor);
    const unit = this.#pixelsPerUnit();
    this.#sigma.resize();
    const camera = this.#sigma.getCamera();
    const ratio = (camera.ratio * this.#pixelsPerUnit(camera.getState())) / unit;
    const cameraState = { ...camera.getState(), ratio };
    const after = this.#sigma.framedGraphToViewport(anchor, { cameraState });
    camera.setState({
      ratio,
      x: camera.x + (after.x - before.x) / unit,
      y: camera.y - (after.y - before.y) / unit,
    });
    this.#sigma.scheduleRender();
  }

  #pixelsPerUnit(cameraState?: CameraState): number {
    const override = cameraState === undefined ? {} : { cameraState };
    const [left, right] = [0, 1].map((x) => this.#sigma.framedGraphToViewport({ x, y: 0 }, override).x);
    return (right ?? 1) - (left ?? 0);
  }

  #move(state: { readonly x?: number; readonly y?: number; readonly ratio?: number }): void {
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const camera = this.#sigma.getCamera();
    if (still) camera.setState(state);
    else camera.animate(state, { duration, easing: 'quadraticInOut' }).catch(() => undefined);
  }
}

function paddingOf(size: number): number {
  return Math.min(padding, mostPadding * size);
}

/** How far a coordinate lies outside the padded range 0 … size; negative below it. */
function beyond(value: number, size: number): number {
  const rim = paddingOf(size);
  return Math.min(0, value - rim) + Math.max(0, value - (size - rim));
}

function extent(values: readonly number[]): { readonly least: number; readonly most: number } {
  return values.reduce(
    ({ least, most }, value) => ({ least: Math.min(least, value), most: Math.max(most, value) }),
    { least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY },
  );
}
