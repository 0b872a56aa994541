import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { CanvasEvents } from './canvas-events';
import { GraphRenderer } from './graph-renderer';
import type { Picture } from './picture';

interface Props extends CanvasEvents {
  readonly picture: Picture;
  readonly description: string;
  readonly onReady: (renderer: GraphRenderer | undefined) => void;
  /** There is no WebGL: the graph cannot be drawn. */
  readonly onFailure: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The drawn graph. One renderer shows all its pictures; it is made anew when the graphics card lost its memory. */
export function GraphCanvas(props: Props) {
  const { picture, description, onReady, onFailure, onKeyDown } = props;
  const container = useRef<HTMLDivElement>(null);
  const renderer = useRef<GraphRenderer | undefined>(undefined);
  const latest = useRef(props);
  latest.current = props;
  const [lives, setLives] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a lost context (lives) asks for a new renderer
  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const restart = (): void => setLives((count) => count + 1);
    const start = (): void => {
      renderer.current = makeRenderer(element, () => latest.current);
      if (renderer.current === undefined) onFailure();
      onReady(renderer.current);
      element.addEventListener('webglcontextlost', restart, { capture: true, once: true });
    };
    // The page about the canvas and the canvas itself are made in two tasks: each is long on a slow computer.
    const timer = window.setTimeout(start);
    return () => {
      window.clearTimeout(timer);
      element.removeEventListener('webglcontextlost', restart, { capture: true });
      onReady(undefined);
      renderer.current?.kill();
      renderer.current = undefined;
    };
  }, [lives, onReady, onFailure]);

  useEffect(() => {
    renderer.current?.show(picture);
  }, [picture]);

  return (
    <div className="graph-frame">
      <div
        ref={container}
        className="graph-canvas"
        role="application"
        aria-label={description}
        aria-describedby="canvas-help"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the focus
        tabIndex={0}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

function makeRenderer(element: HTMLElement, props: () => Props): GraphRenderer | undefined {
  try {
    return new GraphRenderer(element, props().picture, {
      onHover: (key) => props().onHover(key),
      onSelect: (key, adding) => props().onSelect(key, adding),
      onExpand: (key) => props().onExpand(key),
      onClear: () => props().onClear(),
      onPin: (key, place) => props().onPin(key, place),
      onMenu: (key, at) => props().onMenu(key, at),
    });
  } catch {
    element.replaceChildren();
    return undefined;
  }
}
