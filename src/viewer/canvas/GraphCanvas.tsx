import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { GraphIndex } from '../../graph/graph-index';
import { type CanvasEvents, GraphRenderer, type Picture } from './graph-renderer';

interface Props extends CanvasEvents {
  readonly index: GraphIndex;
  readonly picture: Picture;
  readonly description: string;
  readonly onReady: (renderer: GraphRenderer | undefined) => void;
  /** There is no WebGL: the graph cannot be drawn. */
  readonly onFailure: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The drawn graph. Makes one renderer for an index, and another when the graphics card lost its memory. */
export function GraphCanvas(props: Props) {
  const { index, picture, description, onReady, onFailure, onKeyDown } = props;
  const container = useRef<HTMLDivElement>(null);
  const renderer = useRef<GraphRenderer | undefined>(undefined);
  const latest = useRef(props);
  latest.current = props;
  const [lives, setLives] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a lost context (lives) asks for a new renderer
  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const made = makeRenderer(element, index, () => latest.current);
    if (made === undefined) return onFailure();
    renderer.current = made;
    made.camera.fit(latest.current.picture.nodes, 0.25, false);
    made.show(latest.current.picture);
    onReady(made);
    const restart = (): void => setLives((count) => count + 1);
    element.addEventListener('webglcontextlost', restart, { capture: true, once: true });
    return () => {
      element.removeEventListener('webglcontextlost', restart, { capture: true });
      onReady(undefined);
      renderer.current = undefined;
      made.kill();
    };
  }, [index, lives, onReady, onFailure]);

  useEffect(() => {
    renderer.current?.show(picture);
  }, [picture]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a canvas that is walked by keys has no element of its own
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
  );
}

function makeRenderer(
  element: HTMLElement,
  index: GraphIndex,
  events: () => CanvasEvents,
): GraphRenderer | undefined {
  try {
    return new GraphRenderer(element, index, {
      onHover: (key) => events().onHover(key),
      onSelect: (key, adding) => events().onSelect(key, adding),
      onExpand: (key) => events().onExpand(key),
      onClear: () => events().onClear(),
    });
  } catch {
    element.replaceChildren();
    return undefined;
  }
}
