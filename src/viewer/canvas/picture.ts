import type { Point } from '../../graph/enrich/seed-positions';
import type { GraphIndex } from '../../graph/graph-index';
import type { Palette } from '../palette';
import type { Attention } from '../scene/attention';
import type { Board } from './board';

/** What the canvas shows. */
export interface Picture {
  readonly index: GraphIndex;
  readonly board: Board;
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Those of the edges that are drawn while nothing is pointed at. */
  readonly resting: ReadonlySet<string>;
  readonly attention: Attention | undefined;
  /** The nodes that the reader asked for; a new picture opens on them. */
  readonly subject: ReadonlySet<string> | undefined;
  readonly palette: Palette;
  /** Nodes that the reader put somewhere, in the coordinates of the board. */
  readonly pins: ReadonlyMap<string, Point>;
}
