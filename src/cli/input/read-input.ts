import { UsageError } from '../options/usage-error';
import type { Io } from '../platform/io';

/** All bytes of standard input. */
export async function readStdin(io: Io): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of io.stdin) chunks.push(chunk);
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
}

/** The text of a file, or of standard input for `-`. Throws a UsageError for a path where no file is. */
export async function readText(path: string, io: Io): Promise<string> {
  const kind = path === '-' ? 'file' : await io.files.kindOf(path);
  if (kind === 'folder') throw new UsageError(`${path}: this is a folder; give a file`);
  if (kind === undefined) throw new UsageError(`${path}: there is no such file`);
  const bytes = path === '-' ? await readStdin(io) : await io.files.read(path);
  return new TextDecoder().decode(bytes);
}
