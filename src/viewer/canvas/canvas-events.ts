import type Sigma from 'sigma';
import type { MouseCoords, TouchCoords } from 'sigma/types';
import type { Point } from '../../graph/enrich/seed-positions';

/** What a reader does on the canvas; `key` is a node or an edge. */
export interface CanvasEvents {
  readonly onHover: (key: string | undefined) => void;
  readonly onSelect: (key: string, adding: boolean) => void;
  readonly onExpand: (key: string) => void;
  readonly onClear: () => void;
  /** A node was dragged to a place, in the coordinates of the board. */
  readonly onPin: (key: string, place: Point) => void;
  /** A node was pressed long, or with the other mouse button; where, in pixels of the canvas. */
  readonly onMenu: (key: string, at: Point) => void;
}

/** What lies where on the canvas, and how a node is moved over it. Points are pixels of the canvas. */
export interface CanvasTarget {
  readonly nodeAt: (viewport: Point) => string | undefined;
  readonly edgeAt: (viewport: Point) => string | undefined;
  readonly moveTo: (key: string, viewport: Point) => void;
  readonly placeOf: (key: string) => Point | undefined;
}

/** Lines lie everywhere: only where the pointer rests on one does the rest fade, or a sweep would make it flicker. */
const [nodeDelay, edgeDelay] = [40, 220];
const longPress = 500;
/** So many moves make a press a drag. */
const fewestMoves = 3;

/**
 * Turns what mouse and fingers do into what the reader means. Returns how to stop. Sigma's own listeners are taken
 * off: to know what lies under a point it draws all nodes a second time, and waits for that picture at every move.
 */
export function listenTo(
  sigma: Sigma,
  container: HTMLElement,
  events: CanvasEvents,
  target: CanvasTarget,
): () => void {
  sigma.getMouseCaptor().removeAllListeners();
  sigma.getTouchCaptor().removeAllListeners();
  const stops = [
    listenForHover(sigma, container, events, target),
    listenForPress(sigma, events, target),
    listenForMenu(sigma, container, events, target),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function isAdding({ original }: MouseCoords | TouchCoords): boolean {
  return original.shiftKey || original.ctrlKey || original.metaKey;
}

function fingerOf({ touches, previousTouches }: TouchCoords): Point {
  return touches[0] ?? previousTouches[0] ?? { x: -1, y: -1 };
}

function listenForHover(
  sigma: Sigma,
  container: HTMLElement,
  { onHover }: CanvasEvents,
  { nodeAt, edgeAt }: CanvasTarget,
): () => void {
  const mouse = sigma.getMouseCaptor();
  let timer: number | undefined;
  let hovered: string | undefined;
  const hover = (key: string | undefined, delay: number): void => {
    if (key === hovered) return;
    hovered = key;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => onHover(key), delay);
    container.style.cursor = key === undefined ? '' : 'pointer';
  };
  mouse.on('mousemove', (at) => {
    if (mouse.isMouseDown) return;
    const node = nodeAt(at);
    if (node !== undefined) return hover(node, nodeDelay);
    const edge = edgeAt(at);
    hover(edge, edge === undefined ? nodeDelay : edgeDelay);
  });
  mouse.on('mouseleave', () => hover(undefined, nodeDelay));
  return () => window.clearTimeout(timer);
}

/** A press selects what it meets, a double one expands it, a drag with the mouse moves it; fingers move the picture. */
function listenForPress(
  sigma: Sigma,
  { onSelect, onExpand, onClear, onPin }: CanvasEvents,
  { nodeAt, edgeAt, moveTo, placeOf }: CanvasTarget,
): () => void {
  const [mouse, touch] = [sigma.getMouseCaptor(), sigma.getTouchCaptor()];
  let held: string | undefined;
  let moves = 0;
  const press = (at: Point, event: MouseCoords | TouchCoords): void => {
    const key = nodeAt(at) ?? edgeAt(at);
    if (key !== undefined) onSelect(key, isAdding(event));
    else if (!isAdding(event)) onClear();
  };
  const expand = (at: Point, event: MouseCoords | TouchCoords): void => {
    const node = nodeAt(at);
    if (node === undefined) return;
    event.preventSigmaDefault();
    onExpand(node);
  };
  mouse.on('mousedown', (at) => {
    held = at.original instanceof MouseEvent && at.original.button === 0 ? nodeAt(at) : undefined;
    moves = 0;
  });
  mouse.on('mousemovebody', (at) => {
    if (held === undefined) return;
    at.preventSigmaDefault();
    moves += 1;
    if (moves >= fewestMoves) moveTo(held, at);
  });
  mouse.on('click', (at) => {
    if (moves < fewestMoves) press(at, at);
  });
  mouse.on('doubleClick', (at) => expand(at, at));
  touch.on('tap', (event) => press(fingerOf(event), event));
  touch.on('doubletap', (event) => expand(fingerOf(event), event));
  const release = (): void => {
    const place = held === undefined || moves < fewestMoves ? undefined : placeOf(held);
    if (held !== undefined && place !== undefined) onPin(held, place);
    held = undefined;
  };
  window.addEventListener('mouseup', release);
  return () => window.removeEventListener('mouseup', release);
}

function listenForMenu(
  sigma: Sigma,
  container: HTMLElement,
  { onMenu }: CanvasEvents,
  { nodeAt }: CanvasTarget,
): () => void {
  let timer: number | undefined;
  const cancel = (): void => window.clearTimeout(timer);
  const noBrowserMenu = (event: Event): void => event.preventDefault();
  const open = (node: string | undefined, { x, y }: Point): void => {
    if (node !== undefined) onMenu(node, { x, y });
  };
  container.addEventListener('contextmenu', noBrowserMenu);
  sigma.getMouseCaptor().on('rightClick', (at) => open(nodeAt(at), at));
  sigma.getTouchCaptor().on('touchdown', (event) => {
    cancel();
    const at = fingerOf(event);
    const node = nodeAt(at);
    timer = window.setTimeout(() => open(node, at), longPress);
  });
  container.addEventListener('touchend', cancel);
  container.addEventListener('touchmove', cancel);
  return () => {
    cancel();
    container.removeEventListener('contextmenu', noBrowserMenu);
    container.removeEventListener('touchend', cancel);
    container.removeEventListener('touchmove', cancel);
  };
}
