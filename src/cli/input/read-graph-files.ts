import { basename, join } from 'node:path';
import type { GraphFile } from '../../graph/attributes';
import { compareText } from '../../util/compare-text';
import { areRecords } from '../../write/parse-records';
import { isGraph, readGraph } from '../../write/read-graph';
import type { Files } from '../../write/writer';
import { UsageError } from '../options/usage-error';
import { problemLine } from '../output/report-problems';
import type { Io } from '../platform/io';
import { readText } from './read-input';

/**
 * Reads a graph in any format that can come back: a file, a folder of tables, or several tables. What the reader left
 * out is told on `stderr`. Throws a UsageError that names the file and what is wrong with it.
 */
export async function readGraphFiles(paths: readonly string[], io: Io): Promise<GraphFile> {
  const texts = new Map<string, string>();
  for (const path of paths)
    for (const file of await filesAt(path, io)) texts.set(file, await readText(file, io));
  return graphOfTexts(texts, io);
}

/** The same for texts that were read already, by their paths. */
export async function graphOfTexts(texts: Files, io: Io): Promise<GraphFile> {
  const name = [...texts.keys()].join(', ');
  const { graph, notes } = readNamed(texts, name);
  for (const message of notes)
    await io.stderr.write(problemLine({ severity: 'warning', source: name, message }));
  return graph;
}

/** Whether every path is a file that holds a graph, not announcements. */
export async function holdGraph(paths: readonly string[], io: Io): Promise<boolean> {
  for (const path of paths)
    if ((await io.files.kindOf(path)) !== 'file' || !isGraph(await readText(path, io))) return false;
  return true;
}

function readNamed(texts: Files, name: string): ReturnType<typeof readGraph> {
  try {
    return readGraph(texts);
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    throw new UsageError(`${name}: ${[...texts.values()].every(areRecords) ? recordsRemedy(name) : reason}`);
  }
}

function recordsRemedy(name: string): string {
  return `these are records, not a graph; build one first: talkgraph build ${name} -o graph.json`;
}

async function filesAt(path: string, io: Io): Promise<string[]> {
  if (path === '-' || (await io.files.kindOf(path)) !== 'folder') return [path];
  const tables = (await io.files.list(path)).filter(
    ({ name, kind }) => kind === 'file' && /\.csv$/i.test(name),
  );
  if (tables.length === 0) throw new UsageError(`${basename(path)}: there is no table (.csv) in this folder`);
  return tables.map(({ name }) => join(path, name)).sort(compareText);
}
