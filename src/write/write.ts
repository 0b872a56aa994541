import type { GraphFile } from '../graph/attributes';
import type { FolderFormatName, FormatName } from './index';
import { folderWriters, writers } from './index';
import type { Files, WriterOptions } from './writer';

/** Writes a graph in a format of one file. */
export function write(graph: GraphFile, format: FormatName, options?: WriterOptions): string {
  return writers[format].write(graph, options);
}

/** Writes a graph in a format of several files: texts by their path in a folder. */
export function writeFiles(graph: GraphFile, format: FolderFormatName, options?: WriterOptions): Files {
  return folderWriters[format].writeFiles(graph, options);
}
