import type { WorkReply, WorkRequest } from './protocol';

/** A request without the number that the workbench gives it. */
export type Work = WorkRequest extends infer Request
  ? Request extends { readonly id: number }
    ? Omit<Request, 'id'>
    : never
  : never;

/** What of a Worker is used. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent<WorkReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  readonly postMessage: (request: WorkRequest) => void;
  readonly terminate: () => void;
}

interface Open {
  readonly onStep: (reply: WorkReply) => void;
  readonly resolve: (reply: WorkReply) => void;
  readonly reject: (error: Error) => void;
}

/** Why a job has no result: the reader stopped it. */
export class Stopped extends Error {}

const ends: ReadonlySet<WorkReply['type']> = new Set(['built', 'opened', 'failed']);

/** Keeps one worker, started when it is first needed, and matches its replies with what was asked. */
export class Workbench {
  readonly #start: () => Promise<WorkerLike>;
  readonly #open = new Map<number, Open>();
  #worker: Promise<WorkerLike> | undefined;
  #lastId = 0;

  constructor(start: () => Promise<WorkerLike>) {
    this.#start = start;
  }

  /** Starts the worker ahead of the work, so that it has read its lexicons by then. */
  warm(): void {
    this.#ready().catch(() => undefined);
  }

  /** Has work done; `onStep` hears every reply but the last. */
  do(work: Work, onStep: (reply: WorkReply) => void): Promise<WorkReply> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#open.set(id, { onStep, resolve, reject });
      this.#ready().then(
        (worker) => this.#open.has(id) && worker.postMessage({ ...work, id }),
        (error: unknown) => this.#fail(error instanceof Error ? error : new Error(String(error))),
      );
    });
  }

  /** Ends all work at once, and the worker with it; the next work starts another. */
  stop(): void {
    this.#fail(new Stopped('stopped'));
  }

  #ready(): Promise<WorkerLike> {
    this.#worker ??= this.#start().then((worker) => this.#attend(worker));
    return this.#worker;
  }

  #attend(worker: WorkerLike): WorkerLike {
    worker.onmessage = ({ data }) => this.#hear(data);
    worker.onerror = ({ message }) => this.#fail(new Error(message || 'the reader broke down'));
    return worker;
  }

  #hear(reply: WorkReply): void {
    const open = this.#open.get(reply.id);
    if (open === undefined) return;
    if (ends.has(reply.type)) {
      this.#open.delete(reply.id);
      open.resolve(reply);
    } else open.onStep(reply);
  }

  #fail(error: Error): void {
    this.#worker?.then((worker) => worker.terminate()).catch(() => undefined);
    this.#worker = undefined;
    for (const { reject } of this.#open.values()) reject(error);
    this.#open.clear();
  }
}
