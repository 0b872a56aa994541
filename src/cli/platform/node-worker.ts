import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ExtractWorker, WorkerSetup } from '../extract/extract-worker';

/** Extraction makes many short-lived values: with room for them threads stop less often to clear up, in MB. */
const youngGeneration = 192;

/** Starts a thread of the built program: its only file finds by itself that it runs in a thread (see main.ts). */
export function startNodeWorker(setup: WorkerSetup): ExtractWorker {
  const worker = new Worker(fileURLToPath(import.meta.url), {
    workerData: setup,
    resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
  });
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
