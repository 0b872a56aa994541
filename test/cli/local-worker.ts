import { MessageChannel } from 'node:worker_threads';
import type { ExtractWorker, WorkerSetup } from '../../src/cli/extract/extract-worker';
import { serveExtractions } from '../../src/cli/extract/extract-worker';
import { nodeFiles } from '../../src/cli/platform/node-files';

/** A worker in this very thread: its files and answers travel through real ports. */
export function startLocalWorker(setup: WorkerSetup): ExtractWorker {
  const { port1, port2 } = new MessageChannel();
  serveExtractions(port2, setup, nodeFiles);
  return {
    send: (file) => port1.postMessage(file),
    onAnswer: (take) => void port1.on('message', take),
    onLost: () => {},
    stop: async () => port1.close(),
  };
}
