import { describe, expect, it } from 'vitest';
import { extractInParallel } from '../../../src/cli/extract/extract-in-parallel';
import type { ExtractWorker } from '../../../src/cli/extract/extract-worker';
import type { WrittenFile } from '../../../src/cli/extract/written-file';
import type { SourceFile } from '../../../src/cli/input/find-sources';

const files = (count: number): SourceFile[] =>
  Array.from({ length: count }, (_, index) => ({ name: `${index}.txt`, path: `/${index}.txt` }));
const answer = (file: SourceFile): WrittenFile => ({
  file,
  text: file.name,
  documents: 1,
  talks: 1,
  problems: [],
});

interface Log {
  waiting: number;
  most: number;
  stopped: number;
  started: number;
}

/** Workers that answer after some turns of the loop, one file after the other, and die of `poison`. */
function workers(count: number, log: Log, poison?: string): (() => ExtractWorker)[] {
  return Array.from({ length: count }, () => () => {
    log.started++;
    let take: (written: WrittenFile) => void = () => {};
    let lose: (reason: string) => void = () => {};
    let work = Promise.resolve();
    let isDead = false;
    return {
      send: (file) => {
        log.most = Math.max(log.most, ++log.waiting);
        work = work.then(async () => {
          for (let turn = 0; turn < file.name.length * 3; turn++) await Promise.resolve();
          log.waiting--;
          if (isDead) return;
          isDead = file.name === poison;
          if (isDead) lose('out of memory');
          else take(answer(file));
        });
      },
      onAnswer: (callback) => {
        take = callback;
      },
      onLost: (callback) => {
        lose = callback;
      },
      stop: async () => {
        log.stopped++;
      },
    };
  });
}

async function collected(files: AsyncIterable<WrittenFile>): Promise<WrittenFile[]> {
  const all: WrittenFile[] = [];
  for await (const file of files) all.push(file);
  return all;
}

describe('extractInParallel', () => {
  const fresh = (): Log => ({ waiting: 0, most: 0, stopped: 0, started: 0 });

  it.each([1, 2, 3, 200])(
    'keeps the order of the files with %i jobs and stops every worker',
    async (jobs) => {
      const log = fresh();
      const found = await collected(extractInParallel(files(150), workers(jobs, log)));
      expect(found.map(({ text }) => text)).toEqual(files(150).map(({ name }) => name));
      expect(log.stopped).toBe(log.started);
    },
  );

  it('sends no more files ahead than it can hold', async () => {
    const log = fresh();
    await collected(extractInParallel(files(500), workers(2, log)));
    expect(log.most).toBeLessThanOrEqual(33);
  });

  it('gives up the file that killed a worker, and no other', async () => {
    const log = fresh();
    const found = await collected(extractInParallel(files(40), workers(2, log, '7.txt')));
    expect(found.map(({ file }) => file.name)).toEqual(files(40).map(({ name }) => name));
    const lost = found.filter(({ problems }) => problems.length > 0);
    expect(lost.map(({ problems }) => problems[0])).toEqual([
      { severity: 'error', source: '7.txt', message: 'its thread ended (out of memory); left out' },
    ]);
  });

  it('stops its workers when nobody wants the rest', async () => {
    const log = fresh();
    for await (const _ of extractInParallel(files(40), workers(2, log))) break;
    expect(log.stopped).toBe(2);
  });

  it('starts no worker for no file', async () => {
    const log = fresh();
    expect(await collected(extractInParallel([], workers(4, log)))).toEqual([]);
    expect(log.started).toBe(0);
  });
});
