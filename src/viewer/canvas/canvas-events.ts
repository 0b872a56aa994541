import type Sigma from 'sigma';
import type { Point } from '../../graph/seed-positions';

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

/** How the canvas moves a node while it is dragged, and tells where it has come to lie. */
export interface DragTarget {
  readonly moveTo: (key: string, viewport: Point) => void;
  readonly placeOf: (key: string) => Point | undefined;
}

const hoverDelay = 40;
const longPress = 500;
/** So many moves make a press a drag. */
const fewestMoves = 3;

type Original = { readonly original: MouseEvent | TouchEvent };

/** Turns what sigma reports into what the reader means. Returns how to stop. */
export function listenTo(
  sigma: Sigma,
  container: HTMLElement,
  events: CanvasEvents,
  drag: DragTarget,
): () => void {
  const stops = [
    listenForHover(sigma, container, events),
    listenForDrag(sigma, events, drag),
    listenForMenu(sigma, container, events),
  ];
  sigma.on('clickEdge', ({ edge, event }) => events.onSelect(edge, isAdding(event)));
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    events.onExpand(node);
  });
  sigma.on('clickStage', ({ event }) => {
    if (!isAdding(event)) events.onClear();
  });
  return () => {
    for (const stop of stops) stop();
  };
}

function isAdding({ original }: Original): boolean {
  return original.shiftKey || original.ctrlKey || original.metaKey;
}

function listenForHover(sigma: Sigma, container: HTMLElement, { onHover }: CanvasEvents): () => void {
  let timer: number | undefined;
  const hover = (key: string | undefined): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => onHover(key), hoverDelay);
    container.style.cursor = key === undefined ? '' : 'pointer';
  };
  sigma.on('enterNode', ({ node }) => hover(node));
  sigma.on('leaveNode', () => hover(undefined));
  sigma.on('enterEdge', ({ edge }) => hover(edge));
  sigma.on('leaveEdge', () => hover(undefined));
  return () => window.clearTimeout(timer);
}

/** A press on a node selects it, a drag with the mouse moves it; fingers move the picture. */
function listenForDrag(sigma: Sigma, { onSelect, onPin }: CanvasEvents, drag: DragTarget): () => void {
  let held: string | undefined;
  let moves = 0;
  sigma.on('downNode', ({ node, event }) => {
    held = event.original instanceof MouseEvent && event.original.button === 0 ? node : undefined;
    moves = 0;
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (held === undefined) return;
    preventSigmaDefault();
    moves += 1;
    if (moves >= fewestMoves) drag.moveTo(held, event);
  });
  sigma.on('clickNode', ({ node, event }) => {
    if (moves < fewestMoves) onSelect(node, isAdding(event));
  });
  const release = (): void => {
    const place = held === undefined || moves < fewestMoves ? undefined : drag.placeOf(held);
    if (held !== undefined && place !== undefined) onPin(held, place);
    held = undefined;
  };
  window.addEventListener('mouseup', release);
  return () => window.removeEventListener('mouseup', release);
}

function listenForMenu(sigma: Sigma, container: HTMLElement, { onMenu }: CanvasEvents): () => void {
  let timer: number | undefined;
  const cancel = (): void => window.clearTimeout(timer);
  const noBrowserMenu = (event: Event): void => event.preventDefault();
  container.addEventListener('contextmenu', noBrowserMenu);
  sigma.on('rightClickNode', ({ node, event }) => onMenu(node, { x: event.x, y: event.y }));
  sigma.on('downNode', ({ node, event }) => {
    cancel();
    if (event.original instanceof MouseEvent) return;
    const at = { x: event.x, y: event.y };
    timer = window.setTimeout(() => onMenu(node, at), longPress);
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
