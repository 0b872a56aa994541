import { type KeyboardEvent, useCallback, useMemo, useState } from 'react';
import type { GraphIndex } from '../graph/graph-index';
import { attentionFor } from './attention';
import type { CameraControls } from './canvas/camera-controls';
import { GraphCanvas } from './canvas/GraphCanvas';
import type { GraphRenderer, Picture } from './canvas/graph-renderer';
import { clearSelection, focusOn } from './choices';
import { type Scene, shownNeighbours } from './derive';
import { countsLine } from './describe';
import { HoverCaption } from './HoverCaption';
import { IconButton } from './IconButton';
import { Legend } from './Legend';
import type { Palette } from './palette';
import { TableView } from './TableView';
import { useAfterLayout } from './use-after-layout';
import type { ChoicesStore } from './use-choices';
import { announce, type Direction, neighbourTowards } from './walk';

interface Props {
  readonly index: GraphIndex;
  readonly scene: Scene;
  readonly store: ChoicesStore;
  readonly palette: Palette;
  readonly found: readonly string[] | undefined;
  /** A node to go to, with all that is tied to it; asked for anew by another object. */
  readonly target: { readonly key: string } | undefined;
  readonly camera: () => CameraControls | undefined;
  readonly onRenderer: (renderer: GraphRenderer | undefined) => void;
  readonly onChoose: (key: string, adding?: boolean) => void;
}

const steps: Readonly<Record<Direction, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The middle of the page: the graph with its buttons and legend, or the table. */
export function Stage(props: Props) {
  const { index, scene, store, palette, found, target, camera, onRenderer, onChoose } = props;
  const { choices, change } = store;
  const [hovered, setHovered] = useState<string | undefined>();
  const [spoken, setSpoken] = useState('');
  const [isBlind, setBlind] = useState(false);
  const attention = useMemo(
    () => attentionFor(index, scene, { hovered, found, selection: choices.selection }),
    [index, scene, hovered, found, choices.selection],
  );
  const picture: Picture = useMemo(
    () => ({ nodes: scene.nodes, edges: scene.edges, attention, palette }),
    [scene, attention, palette],
  );
  const last = choices.selection.findLast((key) => index.nodes.has(key));
  useAfterLayout(last, () => last !== undefined && camera()?.bringIntoView(last));
  useAfterLayout(`${choices.focus} ${choices.depth}`, () => camera()?.fit(scene.nodes));
  useAfterLayout(`${choices.pathFrom} ${choices.pathTo}`, () =>
    camera()?.fit(new Set(scene.paths.flatMap((path) => path.nodes)), 0.4),
  );
  useAfterLayout(target, () => {
    if (target !== undefined)
      camera()?.fit([target.key, ...shownNeighbours(index, scene, target.key).nodes], 0.4);
  });
  const onFailure = useCallback(() => setBlind(true), []);

  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = (Object.keys(steps) as Direction[]).find((key) => key === event.key);
    if (direction === undefined) return;
    event.preventDefault();
    const here = choices.selection.findLast((key) => index.nodes.has(key));
    const next = here === undefined ? undefined : neighbourTowards(index, scene, here, direction);
    if (next !== undefined) {
      onChoose(next);
      setSpoken(announce(index, scene, next));
    } else if (here === undefined) camera()?.pan(...steps[direction]);
    else setSpoken('No neighbour in this direction');
  };

  if (choices.view === 'table' || isBlind)
    return (
      <>
        {isBlind && (
          <p className="fallback">This browser offers no WebGL, so the graph is shown as a table.</p>
        )}
        <TableView
          index={index}
          scene={scene}
          selection={choices.selection}
          onSelect={(keys) => change((now) => ({ ...now, selection: keys, reading: undefined }))}
        />
      </>
    );
  return (
    <>
      <GraphCanvas
        index={index}
        picture={picture}
        description={`Graph of ${countsLine(index, scene)}`}
        onReady={onRenderer}
        onFailure={onFailure}
        onHover={setHovered}
        onSelect={onChoose}
        onExpand={(key) => change((now) => focusOn(now, key))}
        onClear={() => change(clearSelection)}
        onKeyDown={onKeyDown}
      />
      {scene.nodes.size === 0 && (
        <p className="nothing">Nothing fits these filters. Take one off, or show more kinds.</p>
      )}
      <HoverCaption index={index} scene={scene} hovered={hovered} />
      <Legend kinds={choices.kinds} edgeCount={scene.edges.size} />
      <div className="zoom" role="toolbar" aria-label="Zoom" aria-orientation="vertical">
        <IconButton icon="plus" label="Closer" onPress={() => camera()?.zoomIn()} />
        <IconButton icon="minus" label="Farther" onPress={() => camera()?.zoomOut()} />
        <IconButton icon="fit" label="Show all" onPress={() => camera()?.fit(scene.nodes)} />
      </div>
      <p id="canvas-help" className="visually-hidden">
        Arrow keys walk from the selected node to its neighbours. Press T for a table of everything shown.
      </p>
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
    </>
  );
}
