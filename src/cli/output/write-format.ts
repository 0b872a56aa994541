import { dirname, join } from 'node:path';
import type { GraphFile } from '../../graph/attributes';
import type { Files, FolderWriter, PageWriter, Writer, WriterOptions } from '../../write/writer';
import { UsageError } from '../options/usage-error';
import type { Io } from '../platform/io';
import { withOutput } from './open-output';

/** Writes a graph in a format to a path; a format of several files makes or fills the folder there. */
export async function writeFormat(
  format: Writer | FolderWriter | PageWriter,
  graph: GraphFile,
  options: WriterOptions,
  path: string | undefined,
  io: Io,
): Promise<void> {
  if ('writeFiles' in format)
    return writeFolder(format.writeFiles(graph, options), await folderPath(format, path, io), io);
  const text =
    'writePage' in format ? format.writePage(graph, await viewerPage(io)) : format.write(graph, options);
  await withOutput(path, io, (write) => write(text));
}

async function viewerPage(io: Io): Promise<string> {
  if ((await io.files.kindOf(io.viewerPage)) !== 'file')
    throw new UsageError('export: the viewer is not built; run `npm run build` first');
  return new TextDecoder().decode(await io.files.read(io.viewerPage));
}

async function folderPath({ name }: FolderWriter, path: string | undefined, io: Io): Promise<string> {
  if (path === undefined || path === '' || path === '-')
    throw new UsageError(`export: ${name} writes several files; name their folder with --output`);
  if ((await io.files.kindOf(path)) === 'file')
    throw new UsageError(`--output ${path}: this is a file, and ${name} fills a folder; name another`);
  return path;
}

/** Each file whole or not at all; what else is in the folder stays. */
async function writeFolder(files: Files, folder: string, io: Io): Promise<void> {
  for (const [name, text] of files) {
    const path = join(folder, name);
    await io.files.ensureFolder(dirname(path));
    await withOutput(path, io, (write) => write(text));
  }
}
