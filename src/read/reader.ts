import type { ReadResult, Source } from '../model';

/** The beginning of a source, by which readers judge whether it is theirs. */
export interface Sample {
  readonly name: string;
  /** The first `sampleLength` characters, cleaned. */
  readonly text: string;
  /** The first bytes as Latin-1 characters, untouched: where binary formats sign. */
  readonly signature: string;
  /** Whether its first bytes are of no text in any encoding. */
  readonly isBinary: boolean;
}

/** A format: how it is known and how it is read. Built-in readers use the very shape a new one would. */
export interface Reader {
  readonly name: string;
  /** Without the dot, lower case. */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** How sure the content makes it that this is the format, 0 to 1. */
  detect(sample: Sample): number;
  /** May throw: the registry reports that as a problem of the source. */
  read(source: Source): ReadResult | Promise<ReadResult>;
}

/** Larger sources are refused with a problem, in bytes (or characters of a pasted text). */
export const maximumSize = 20_000_000;

/** Talks, events or entries read from one source; the rest is left out with a problem. */
export const maximumParts = 10_000;

/** Nesting beyond this is read as if it were flat. */
export const maximumDepth = 200;

/** How many characters of a source `detect` sees. */
export const sampleLength = 65_536;
