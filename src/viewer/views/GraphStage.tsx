import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import type { Point } from '../../graph/enrich/seed-positions';
import type { GraphIndex } from '../../graph/graph-index';
import { type Board, emptyBoard, placeIn } from '../canvas/board';
import type { CameraControls } from '../canvas/camera-controls';
import { GraphCanvas } from '../canvas/GraphCanvas';
import type { GraphRenderer } from '../canvas/graph-renderer';
import type { Picture } from '../canvas/picture';
import { clearSelection, focusOn, pin } from '../choices/choices';
import type { ChoicesStore } from '../choices/use-choices';
import type { Palette } from '../palette';
import { attentionFor } from '../scene/attention';
import { type Scene, shownNeighbours } from '../scene/derive';
import { countsLine } from '../scene/describe';
import { CanvasTools } from './CanvasTools';
import { FirstHint } from './FirstHint';
import { HoverCaption } from './HoverCaption';
import { Legend } from './Legend';
import { NodeMenu } from './NodeMenu';
import { Nothing } from './Nothing';
import { OmissionNote } from './OmissionNote';
import { useAfterLayout } from './use-after-layout';
import { useBoard } from './use-board';
import { announce, type Direction, neighbourTowards } from './walk';

export interface StageProps {
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

interface Props extends StageProps {
  /** There is no WebGL. */
  readonly onFailure: () => void;
}

const steps: Readonly<Record<Direction, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The drawn graph of a view with its buttons, legend and captions; it can be walked by arrow keys. */
export function GraphStage(props: Props) {
  const { index, scene, store, camera, onRenderer, onChoose, onFailure } = props;
  const { choices, change } = store;
  const board = useLatestBoard(index, store) ?? emptyBoard;
  const [hovered, setHovered] = useState<string | undefined>();
  const [menu, setMenu] = useState<{ readonly key: string; readonly at: Point } | undefined>();
  const [spoken, setSpoken] = useState('');
  const picture = usePicture(props, board, hovered);
  useCamera(props);
  const onPin = useCallback((key: string, place: Point) => change((now) => pin(now, key, place)), [change]);
  const onMenu = useCallback((key: string, at: Point) => setMenu({ key, at }), []);

  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = (Object.keys(steps) as Direction[]).find((key) => key === event.key);
    if (direction === undefined) return;
    event.preventDefault();
    const here = choices.selection.findLast((key) => index.nodes.has(key));
    if (here === undefined) {
      camera()?.pan(...steps[direction]);
      return;
    }
    const placeOf = (key: string): Point | undefined => {
      const node = index.nodes.get(key);
      return node === undefined ? undefined : placeIn(board, picture.pins, node);
    };
    const next = neighbourTowards(index, scene, here, direction, placeOf);
    if (next !== undefined) onChoose(next);
    setSpoken(next === undefined ? 'No neighbour in this direction' : announce(index, scene, next));
  };

  return (
    <>
      <GraphCanvas
        picture={picture}
        description={`Graph of ${countsLine(index, scene)}`}
        onReady={onRenderer}
        onFailure={onFailure}
        onHover={setHovered}
        onSelect={onChoose}
        onExpand={(key) => change((now) => focusOn(now, key))}
        onClear={() => change(clearSelection)}
        onPin={onPin}
        onMenu={onMenu}
        onKeyDown={onKeyDown}
      />
      {board === emptyBoard && (
        <p className="nothing" role="status">
          Arranging…
        </p>
      )}
      {(scene.nodes.size === 0 || (scene.filtered && scene.talks.size === 0)) && (
        <Nothing index={index} store={store} />
      )}
      <FirstHint choices={choices} />
      <HoverCaption index={index} scene={scene} hovered={hovered} />
      <div className="canvas-foot">
        <Legend view={choices.view} kinds={choices.kinds} edgeCount={scene.edges.size} />
        <OmissionNote scene={scene} store={store} />
      </div>
      <CanvasTools scene={scene} store={store} camera={camera} />
      {menu !== undefined && (
        <NodeMenu
          index={index}
          nodeKey={menu.key}
          at={menu.at}
          store={store}
          isCrowded={scene.crowd !== undefined}
          onChoose={onChoose}
          onClose={() => setMenu(undefined)}
        />
      )}
      <p id="canvas-help" className="visually-hidden">
        Arrow keys walk from the selected node to its neighbours. Press T for a table of everything shown.
      </p>
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
    </>
  );
}

/** The board of the view; while another arrangement of it is being made, the last one. */
function useLatestBoard(index: GraphIndex, store: ChoicesStore): Board | undefined {
  const board = useBoard(index, store.choices);
  const { view } = store.choices;
  const last = useRef<
    { readonly board: Board; readonly view: string; readonly index: GraphIndex } | undefined
  >(undefined);
  if (board !== undefined) last.current = { board, view, index };
  const kept = last.current;
  return board ?? (kept?.view === view && kept.index === index ? kept.board : undefined);
}

function usePicture(
  { index, scene, store, palette, found }: Props,
  board: Board,
  hovered: string | undefined,
): Picture {
  const { view, pins, selection } = store.choices;
  const attention = useMemo(
    () => attentionFor(index, scene, { hovered, found, selection }),
    [index, scene, hovered, found, selection],
  );
  const pinned = useMemo(
    () => new Map(pins.filter((one) => one.view === view).map((one) => [one.key, one])),
    [pins, view],
  );
  return useMemo(
    () => ({ index, board, nodes: scene.nodes, edges: scene.edges, attention, palette, pins: pinned }),
    [index, board, scene, attention, palette, pinned],
  );
}

/** Moves the camera to what was just asked for. */
function useCamera({ index, scene, store, target, camera }: Props): void {
  const { selection, focus, depth, pathFrom, pathTo } = store.choices;
  const last = selection.findLast((key) => index.nodes.has(key));
  useAfterLayout(last, () => last !== undefined && camera()?.bringIntoView(last));
  useAfterLayout(`${focus} ${depth}`, () => camera()?.fit(scene.nodes));
  useAfterLayout(`${pathFrom} ${pathTo}`, () =>
    camera()?.fit(new Set(scene.paths.flatMap((path) => path.nodes)), 0.4),
  );
  useAfterLayout(target, () => {
    if (target !== undefined)
      camera()?.fit([target.key, ...shownNeighbours(index, scene, target.key).nodes], 0.4);
  });
}
