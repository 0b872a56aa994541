import { type Arrangement, arrange } from '../../graph/enrich/arrange';
import type { Point } from '../../graph/enrich/seed-positions';
import type { ArrangeReply, ArrangeRequest } from './arrange-worker';
import ArrangeWorker from './arrange-worker.ts?worker&inline';

type Places = ReadonlyMap<string, Point>;

let worker: Worker | undefined;
let lastId = 0;
const waiting = new Map<
  number,
  { readonly request: ArrangeRequest; readonly answer: (places: Places) => void }
>();

/**
 * Lays nodes out beside the page, in a worker that is started when first needed. Where workers are not allowed, the
 * page does it itself. Never rejects.
 */
export function arrangeAside(arrangement: Arrangement): Promise<Places> {
  if (arrangement.nodes.length === 0) return Promise.resolve(new Map());
  const request = { id: ++lastId, arrangement };
  return new Promise((answer) => {
    waiting.set(request.id, { request, answer });
    try {
      worker ??= startWorker();
      worker.postMessage(request);
    } catch {
      answerHere();
    }
  });
}

function startWorker(): Worker {
  const started = new ArrangeWorker();
  started.onmessage = ({ data }: MessageEvent<ArrangeReply>) => {
    waiting.get(data.id)?.answer(data.places);
    waiting.delete(data.id);
  };
  started.onerror = answerHere;
  return started;
}

function answerHere(): void {
  worker = undefined;
  for (const { request, answer } of waiting.values()) answer(arrange(request.arrangement));
  waiting.clear();
}
