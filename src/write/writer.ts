import type { GraphFile } from '../graph/attributes';

/** What can be said about how a format is written. Command-line flags and the viewer's dialog are drawn from it. */
export type WriterOption =
  | {
      readonly kind: 'switch';
      readonly default: boolean;
      readonly name: string;
      readonly description: string;
    }
  | { readonly kind: 'number'; readonly default: number; readonly name: string; readonly description: string }
  | { readonly kind: 'text'; readonly default: string; readonly name: string; readonly description: string }
  | {
      readonly kind: 'choice';
      readonly default: string;
      readonly choices: readonly string[];
      readonly name: string;
      readonly description: string;
    };

/** Values of options by name. What is not there is as the option's default says. */
export type WriterOptions = Readonly<Record<string, string | number | boolean>>;

/** What every format says of itself. */
export interface Format {
  /** What it is called on the command line. */
  readonly name: string;
  /** One line: what it is for. */
  readonly description: string;
  /** What it cannot carry, each in a few words; empty when nothing is lost. */
  readonly losses: readonly string[];
  readonly options: readonly WriterOption[];
}

/** A graph that was read, and what the reader left out or had to guess, in words. */
export interface ReadGraph {
  readonly graph: GraphFile;
  readonly notes: readonly string[];
}

/** A format of one file. A new one is one file of this shape and one line in `writers`. */
export interface Writer extends Format {
  /** Of the file, without dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (graph: GraphFile, options?: WriterOptions) => string;
  /** Whether a text is of this format, as far as a look at it can tell. */
  readonly detect?: (text: string) => boolean;
  /** Reads what `write` or another program wrote. Throws an error that says what is wrong with the text. */
  readonly read?: (text: string) => ReadGraph;
}

/** Texts by their path in a folder, with forward slashes. */
export type Files = ReadonlyMap<string, string>;

/** A format of several files. A new one is one file of this shape and one line in `folderWriters`. */
export interface FolderWriter extends Format {
  readonly writeFiles: (graph: GraphFile, options?: WriterOptions) => Files;
  readonly readFiles?: (files: Files) => ReadGraph;
}

/** A format that is the viewer's page with the graph in it. */
export interface PageWriter extends Format {
  readonly extension: string;
  readonly mediaType: string;
  /** `page` is the built viewer. */
  readonly writePage: (graph: GraphFile, page: string) => string;
  readonly detect: (text: string) => boolean;
  readonly read: (text: string) => ReadGraph;
}
