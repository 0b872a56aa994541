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
export { type CorrectedGraph, correctGraph } from './graph/correct/correct-graph';
export type { Correction, Unfit } from './graph/correct/correction';
export type { GraphFilter } from './graph/explore/filter';
export { filterGraph } from './graph/explore/filter';
export type { DocumentRecord, Evidence, Problem, Source, Talk } from './model';
export type { BuildOptions, Extraction, ExtractOptions } from './pipeline';
export { build, buildCorrected, extract } from './pipeline';
export { parseCorrections, writeCorrections } from './write/corrections';
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
