import type { GraphIndex } from '../../graph/graph-index';
import type { Scene } from '../scene/derive';

/** What a table of the page is drawn from. */
export interface TableProps {
  readonly index: GraphIndex;
  readonly scene: Scene;
  readonly selection: readonly string[];
  readonly onSelect: (keys: readonly string[]) => void;
}
