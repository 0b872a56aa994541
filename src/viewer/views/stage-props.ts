import type { GraphIndex } from '../../graph/graph-index';
import type { CameraControls } from '../canvas/camera-controls';
import type { GraphRenderer } from '../canvas/graph-renderer';
import type { ChoicesStore } from '../choices/use-choices';
import type { Palette } from '../palette';
import type { Scene } from '../scene/derive';

/** What the middle of the page is drawn from, and what it tells the rest of it. */
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
