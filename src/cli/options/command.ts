import type { Io } from '../platform/io';

/** 0: all well. 1: some documents had problems, the others are done. 2: wrong usage, nothing done. */
export type ExitCode = 0 | 1 | 2;

/** An option of a command, as the help shows it and the parser takes it. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What the option takes, as the help calls it; absent for a switch. */
  readonly value?: string;
  readonly multiple?: boolean;
  readonly help: string;
}

/** The options given, by name; a switch is `true`, an option that may be repeated is a list. */
export type Options = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** A command of talkgraph: one file of this shape and one line in `commands`. */
export interface Command {
  readonly name: string;
  /** What stands behind the name: `PATH…`. */
  readonly operands: string;
  readonly summary: string;
  /** A paragraph or two for `--help`. */
  readonly description: string;
  /** Calls to copy, without the name of the program. */
  readonly examples: readonly string[];
  readonly options: readonly Option[];
  readonly run: (operands: readonly string[], options: Options, io: Io) => Promise<ExitCode>;
}

/** The option that names the output file, alike in all commands. */
export const outputOption: Option = {
  name: 'output',
  short: 'o',
  value: 'FILE',
  help: 'write to FILE, whole or not at all, instead of standard output',
};

/** The value of an option that is given at most once. */
export function textOption(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** The values of an option that may be repeated. */
export function listOption(options: Options, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value : [];
}
