import { describe, expect, it } from 'vitest';
import { workHere } from '../../../src/cli/extract/extract-worker';
import type { WrittenFile } from '../../../src/cli/extract/written-file';
import type { Files } from '../../../src/cli/platform/files';
import { nodeFiles } from '../../../src/cli/platform/node-files';

const announcement = new TextEncoder().encode('Title: Flat minima\nSpeaker: Ada Byron\nDate: 4 March 2024\n');
const files: Files = {
  ...nodeFiles,
  read: async (path) => {
    if (path === '/locked.txt') throw new Error('permission denied');
    return announcement;
  },
};
const file = (name: string) => ({ name, path: `/${name}` });

function startedWorker(): { worker: ReturnType<typeof workHere>; answers: WrittenFile[] } {
  const worker = workHere({ concepts: { files: [], instead: false } }, files);
  const answers: WrittenFile[] = [];
  worker.onAnswer((written) => answers.push(written));
  return { worker, answers };
}

describe('workHere', () => {
  it('answers in the order of the files, also for one that cannot be read', async () => {
    const { worker, answers } = startedWorker();
    for (const name of ['b.txt', 'locked.txt', 'a.txt']) worker.send(file(name));
    await expect.poll(() => answers.length).toBe(3);
    expect(answers.map(({ file, talks, problems }) => [file.name, talks, problems.length])).toEqual([
      ['b.txt', 1, 0],
      ['locked.txt', 0, 1],
      ['a.txt', 1, 0],
    ]);
  });

  it('leaves the rest undone once it is stopped', async () => {
    const { worker, answers } = startedWorker();
    worker.send(file('a.txt'));
    worker.send(file('b.txt'));
    await worker.stop();
    await new Promise(setImmediate);
    expect(answers).toEqual([]);
  });
});
