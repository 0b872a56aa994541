/** The library: announcements in, a graph out, in Node, browsers and workers alike. Only what stands here is promised. */
export type {
  EdgeAttributes,
  EdgeKind,
  GraphDocument,
  GraphEdge,
  GraphFile,
  GraphNode,
  NodeAttributes,
  NodeKind,
} from './graph/attributes';
export type { GraphFilter } from './graph/explore/filter';
export { filterGraph } from './graph/explore/filter';
export type { DocumentRecord, Evidence, Problem, Source, Talk } from './model';
export type { BuildOptions, Extraction, ExtractOptions } from './pipeline';
export { build, extract } from './pipeline';
export type { FolderFormatName, FormatName } from './write/index';
export { folderWriters, writers } from './write/index';
export { readGraph } from './write/read-graph';
export { write, writeFiles } from './write/write';
export type {
  Files,
  FolderWriter,
  Format,
  ReadGraph,
  Writer,
  WriterOption,
  WriterOptions,
} from './write/writer';
