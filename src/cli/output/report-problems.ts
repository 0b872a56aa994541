import type { Problem } from '../../model';
import { oneLine } from '../../util/one-line';
import type { FileExtraction } from '../extract/extract-files';
import type { ExitCode } from '../options/command';
import type { Output } from '../platform/io';

/** One line that names the place, what was met and what was done. */
export function problemLine({ severity, source, line, message }: Problem): string {
  return `${oneLine(`${severity}: ${source}${line === undefined ? '' : `:${line}`}: ${message}`)}\n`;
}

/** Prints problems, warnings only when `verbose`. */
export async function reportProblems(
  problems: readonly Problem[],
  verbose: boolean,
  output: Output,
): Promise<void> {
  for (const problem of problems)
    if (verbose || problem.severity === 'error') await output.write(problemLine(problem));
}

/** Prints what is to be said of a file: why it was passed over, and its problems. */
export async function reportFile(
  { file, note, problems }: Pick<FileExtraction, 'file' | 'note' | 'problems'>,
  verbose: boolean,
  output: Output,
): Promise<void> {
  if (note !== undefined) await output.write(`${oneLine(`note: ${file.name}: ${note}`)}\n`);
  await reportProblems(problems, verbose, output);
}

/** 1 when something was lost, else 0: a warning is a doubt and loses nothing. */
export function exitCodeOf(problems: readonly Problem[]): ExitCode {
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}
