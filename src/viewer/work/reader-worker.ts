import { perform } from './perform';
import type { WorkReply, WorkRequest } from './protocol';

/** Of a worker's global scope what is needed here; the page's types know no worker. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<WorkRequest>) => void) | null;
  readonly postMessage: (reply: WorkReply) => void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = async ({ data }) => {
  for await (const reply of perform(data)) scope.postMessage(reply);
};
