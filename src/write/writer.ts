import type { GraphFile } from '../graph/attributes';

/** A format that a graph can be written in. A new one is one file of this shape and one line in `writers`. */
export interface Writer {
  /** What it is called on the command line. */
  readonly name: string;
  /** Of the file, without dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** One line: what it is for. */
  readonly description: string;
  readonly write: (graph: GraphFile) => string;
  /** Reads what `write` wrote. Throws an error that says what is wrong with the text. */
  readonly read?: (text: string) => GraphFile;
}
