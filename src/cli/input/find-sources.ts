import { basename, join } from 'node:path';
import { compareText } from '../../util/compare-text';
import { isPassedOver } from '../../util/is-passed-over';
import { UsageError } from '../options/usage-error';
import type { Files } from '../platform/files';

/** A file to read, and how it is called in records: its path below the folder that was given, with forward slashes. */
export interface SourceFile {
  readonly name: string;
  readonly path: string;
}

/**
 * The files that paths stand for, sorted by name: a file itself, a folder with all below it except hidden files,
 * README, LICENSE and `*.gold.json`. Throws a UsageError for a path where nothing is, or a folder with nothing to read.
 */
export async function findSources(paths: readonly string[], files: Files): Promise<SourceFile[]> {
  const found: SourceFile[] = [];
  for (const path of paths) {
    const kind = await files.kindOf(path);
    if (kind === undefined) throw new UsageError(`${path}: there is no such file or folder`);
    if (kind === 'file') found.push({ name: basename(path), path });
    else found.push(...(await filesIn(path, files)));
  }
  const byPath = new Map(found.map((file) => [file.path, file]));
  return [...byPath.values()].sort(
    (left, right) => compareText(left.name, right.name) || compareText(left.path, right.path),
  );
}

async function filesIn(folder: string, files: Files): Promise<SourceFile[]> {
  const found = await filesBelow(folder, '', files);
  if (found.length === 0)
    throw new UsageError(`${folder}: there is nothing to read in this folder; hidden files do not count`);
  return found;
}

async function filesBelow(folder: string, prefix: string, files: Files): Promise<SourceFile[]> {
  const found: SourceFile[] = [];
  for (const { name, kind } of await files.list(folder)) {
    if (isPassedOver(name)) continue;
    const path = join(folder, name);
    if (kind === 'folder') found.push(...(await filesBelow(path, `${prefix}${name}/`, files)));
    else found.push({ name: `${prefix}${name}`, path });
  }
  return found;
}
