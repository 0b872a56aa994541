import { describe, expect, it } from 'vitest';
import type { WorkReply, WorkRequest } from '../../../src/viewer/work/protocol';
import { Stopped, Workbench, type WorkerLike } from '../../../src/viewer/work/workbench';

/** A worker that is answered by hand. */
function makeWorker() {
  const requests: WorkRequest[] = [];
  const worker = {
    isGone: false,
    onmessage: null as WorkerLike['onmessage'],
    onerror: null as WorkerLike['onerror'],
    postMessage: (request: WorkRequest) => void requests.push(request),
    terminate: () => {
      worker.isGone = true;
    },
  };
  const reply = (data: WorkReply): void => worker.onmessage?.({ data } as MessageEvent<WorkReply>);
  return { worker, requests, reply };
}

const open = { type: 'open', announcements: [] } as const;
const opened = (id: number): WorkReply => ({ type: 'opened', id, loaded: { state: 'none' } });
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('Workbench', () => {
  it('starts its worker with the first work, and one only', async () => {
    let starts = 0;
    const { worker, requests, reply } = makeWorker();
    const bench = new Workbench(async () => {
      starts += 1;
      return worker;
    });
    expect(starts).toBe(0);
    const both = [bench.do(open, () => undefined), bench.do(open, () => undefined)];
    await settled();
    expect(requests.map(({ id }) => id)).toEqual([1, 2]);
    reply(opened(2));
    reply(opened(1));
    expect((await Promise.all(both)).map(({ id }) => id)).toEqual([1, 2]);
    expect(starts).toBe(1);
  });

  it('hands steps to the work they belong to, and nothing after its end', async () => {
    const { worker, reply } = makeWorker();
    const bench = new Workbench(async () => worker);
    const steps: WorkReply[] = [];
    const end = bench.do(open, (step) => void steps.push(step));
    await settled();
    const reading = { type: 'reading', id: 1, name: 'talk.txt' } as const;
    reply(reading);
    reply({ ...reading, id: 7 });
    reply(opened(1));
    reply(reading);
    expect(await end).toEqual(opened(1));
    expect(steps).toEqual([reading]);
  });

  it('ends the worker when it is stopped, and starts another for the next work', async () => {
    const made = [makeWorker(), makeWorker()];
    let starts = 0;
    const bench = new Workbench(async () => made[starts++]!.worker);
    const end = bench.do(open, () => undefined);
    await settled();
    bench.stop();
    await expect(end).rejects.toBeInstanceOf(Stopped);
    expect(made[0]!.worker.isGone).toBe(true);
    const next = bench.do(open, () => undefined);
    await settled();
    made[1]!.reply(opened(2));
    expect(await next).toEqual(opened(2));
  });

  it('fails the work when the worker breaks down or cannot start', async () => {
    const { worker } = makeWorker();
    const bench = new Workbench(async () => worker);
    const end = bench.do(open, () => undefined);
    await settled();
    worker.onerror?.({ message: 'out of memory' } as ErrorEvent);
    await expect(end).rejects.toThrow('out of memory');
    const unable = new Workbench(() => Promise.reject(new Error('no worker here')));
    await expect(unable.do(open, () => undefined)).rejects.toThrow('no worker here');
  });
});
