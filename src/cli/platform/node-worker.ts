import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ExtractWorker, WorkerSetup } from '../extract/extract-worker';

/** Starts a thread of the built program: its only file finds by itself that it runs in a thread (see main.ts). */
export function startNodeWorker(setup: WorkerSetup): ExtractWorker {
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: setup });
  let isStopping = false;
  return {
    send: (file) => worker.postMessage(file),
    onAnswer: (take) => void worker.on('message', take),
    onLost: (take) => {
      let reason = 'no reason given';
      worker.on('error', (error: Error) => {
        reason = error.message;
      });
      worker.on('exit', () => {
        if (!isStopping) take(reason);
      });
    },
    stop: async () => {
      isStopping = true;
      await worker.terminate();
    },
  };
}
