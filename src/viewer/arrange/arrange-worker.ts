import { type Arrangement, arrange } from '../../graph/enrich/arrange';
import type { Point } from '../../graph/enrich/seed-positions';

/** What the worker is asked, and what it answers under the same number. */
export interface ArrangeRequest {
  readonly id: number;
  readonly arrangement: Arrangement;
}
export interface ArrangeReply {
  readonly id: number;
  readonly places: ReadonlyMap<string, Point>;
}

/** Of a worker's global scope what is needed here; the page's types know no worker. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ArrangeRequest>) => void) | null;
  readonly postMessage: (reply: ArrangeReply) => void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data: { id, arrangement } }) => scope.postMessage({ id, places: arrange(arrangement) });
