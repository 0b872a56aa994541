import { useCallback, useState } from 'react';
import type { Point } from '../../graph/enrich/seed-positions';
import { emptyBoard } from '../canvas/board';
import { GraphCanvas } from '../canvas/GraphCanvas';
import { clearSelection, focusOn, pin } from '../choices/choices';
import { shownNeighbours } from '../scene/derive';
import { countsLine } from '../scene/describe';
import { CanvasTools } from './CanvasTools';
import { FirstHint } from './FirstHint';
import { HoverCaption } from './HoverCaption';
import { Legend } from './Legend';
import { NodeMenu } from './NodeMenu';
import { Nothing } from './Nothing';
import { OmissionNote } from './OmissionNote';
import type { StageProps } from './stage-props';
import { useAfterLayout } from './use-after-layout';
import { usePicture } from './use-picture';
import { useWalking } from './use-walking';

interface Props extends StageProps {
  /** There is no WebGL. */
  readonly onFailure: () => void;
}

/** The drawn graph of a view with its buttons, legend and captions; it can be walked by arrow keys. */
export function GraphStage(props: Props) {
  const { index, scene, store, camera, onRenderer, onChoose, onFailure } = props;
  const { choices, change } = store;
  const [hovered, setHovered] = useState<string | undefined>();
  const [menu, setMenu] = useState<{ readonly nodeKey: string; readonly at: Point } | undefined>();
  const picture = usePicture(props, hovered);
  const { onKeyDown, spoken } = useWalking(props, picture);
  useCamera(props);
  const onPin = useCallback((key: string, place: Point) => change((now) => pin(now, key, place)), [change]);
  const onMenu = useCallback((nodeKey: string, at: Point) => setMenu({ nodeKey, at }), []);
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
      <EmptyNote {...props} isLaidOut={picture.board !== emptyBoard} />
      {index.nodes.size > 0 && <FirstHint choices={choices} />}
      <HoverCaption index={index} scene={scene} hovered={hovered} />
      <div className="canvas-foot">
        <Legend view={choices.view} kinds={choices.kinds} edges={scene.edges} resting={picture.resting} />
        <OmissionNote scene={scene} store={store} />
      </div>
      <CanvasTools scene={scene} store={store} camera={camera} />
      {menu !== undefined && (
        <NodeMenu
          {...menu}
          index={index}
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

/** Why the canvas is empty, when it is. */
function EmptyNote({ index, scene, store, isLaidOut }: StageProps & { readonly isLaidOut: boolean }) {
  if (scene.nodes.size === 0) return <Nothing index={index} store={store} />;
  if (isLaidOut) return null;
  return (
    <p className="nothing" role="status">
      Arranging…
    </p>
  );
}

/** Moves the camera to what was just asked for. */
function useCamera({ index, scene, store, target, camera }: StageProps): void {
  const { selection, focus, depth, pathFrom, pathTo, view } = store.choices;
  const opensAnew = view === 'graph' && focus !== undefined;
  const last = selection.findLast((key) => index.nodes.has(key));
  useAfterLayout(last, () => last !== undefined && camera()?.bringIntoView(last));
  useAfterLayout(`${focus} ${depth}`, () => opensAnew || camera()?.fit(scene.nodes));
  useAfterLayout(`${pathFrom} ${pathTo}`, () =>
    camera()?.fit(new Set(scene.paths.flatMap((path) => path.nodes)), 0.4),
  );
  useAfterLayout(target, () => {
    if (target !== undefined)
      camera()?.fit([target.key, ...shownNeighbours(index, scene, target.key).nodes], 0.4);
  });
}
