import { dirname } from 'node:path';
import { UsageError } from '../options/usage-error';
import type { Draft } from '../platform/files';
import type { Io } from '../platform/io';

/**
 * Where a command's result goes: the file of `--output`, or standard output. Throws a UsageError, before any work is
 * done, where no file can be.
 */
async function openOutput(path: string | undefined, io: Io): Promise<Draft> {
  if (path !== undefined && path !== '-') {
    await expectRoom(path, io);
    return io.files.create(path);
  }
  return { write: io.stdout.write, finish: async () => {}, discard: async () => {} };
}

async function expectRoom(path: string, { files }: Io): Promise<void> {
  if (path === '') throw new UsageError('--output: give the name of a file');
  if ((await files.kindOf(path)) === 'folder')
    throw new UsageError(`--output ${path}: this is a folder; give the name of a file`);
  const folder = dirname(path);
  const found = await files.kindOf(folder);
  if (found !== 'folder')
    throw new UsageError(
      `--output ${path}: ${found === undefined ? `there is no folder ${folder}` : `${folder} is no folder`}`,
    );
}

/** Runs `produce` with an output that is finished when it ends well, and discarded when it throws. */
export async function withOutput<Result>(
  path: string | undefined,
  io: Io,
  produce: (write: (text: string) => Promise<void>) => Promise<Result>,
): Promise<Result> {
  const output = await openOutput(path, io);
  try {
    const result = await produce(output.write);
    await output.finish();
    return result;
  } catch (error) {
    await output.discard();
    throw error;
  }
}
