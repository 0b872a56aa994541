import type { Draft, Io } from './io';

/** Where a command's result goes: the file of `--output`, or standard output. */
export async function openOutput(path: string | undefined, io: Io): Promise<Draft> {
  if (path !== undefined && path !== '-') return io.files.create(path);
  return { write: io.stdout.write, finish: async () => {}, discard: async () => {} };
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
