import type { CameraControls } from '../canvas/camera-controls';
import type { ChoicesStore } from '../choices/use-choices';
import { IconButton } from '../IconButton';
import type { Scene } from '../scene/derive';
import { arrangeAsBuilt, arrangeShown } from './boards';

interface Props {
  readonly scene: Scene;
  readonly store: ChoicesStore;
  readonly camera: () => CameraControls | undefined;
}

/** The buttons beside the picture: closer, farther, all, and how it is laid out. */
export function CanvasTools({ scene, store, camera }: Props) {
  const { choices, change } = store;
  const isArranged = choices.arranged !== undefined && choices.focus === undefined;
  const isMoved = isArranged || choices.pins.some(({ view }) => view === choices.view);
  return (
    <div className="zoom" data-covers role="toolbar" aria-label="Picture" aria-orientation="vertical">
      <IconButton icon="plus" label="Closer" command="zoomIn" onPress={() => camera()?.zoomIn()} />
      <IconButton icon="minus" label="Farther" command="zoomOut" onPress={() => camera()?.zoomOut()} />
      <IconButton icon="fit" label="Show all" command="fit" onPress={() => camera()?.fit(scene.nodes)} />
      {choices.view === 'graph' && choices.focus === undefined && (
        <IconButton
          icon="arrange"
          label="Arrange what is shown by its own ties"
          onPress={() => change(arrangeShown)}
        />
      )}
      {isMoved && (
        <IconButton
          icon="restore"
          label="Put everything back in place"
          onPress={() => change(arrangeAsBuilt)}
        />
      )}
    </div>
  );
}
