import { canonicalJson } from '../util/canonical-json';
import { compareText } from '../util/compare-text';
import type { Command, ExitCode, Options } from './command';
import { outputOption, textOption } from './command';
import type { FileExtraction } from './extract-files';
import { extractContent, extractFiles } from './extract-files';
import { findSources } from './find-sources';
import type { Io } from './io';
import { withOutput } from './open-output';
import { progressOn } from './progress';
import { readStdin } from './read-input';
import { reportProblems } from './report-problems';
import { addToSummary, emptySummary, summaryLine } from './summary';
import { UsageError } from './usage-error';

export const extractCommand: Command = {
  name: 'extract',
  operands: 'PATH…',
  summary: 'announcements → records, one JSON line a document',
  description: `Reads announcements and writes what each of them says: talks, people, institutions, concepts and their
relations, each with the words that say it. One line of JSON a document, sorted by name.

PATH is a file, a folder (everything below it but hidden files, README and LICENSE), or - for standard input.`,
  options: [
    outputOption,
    { name: 'name', value: 'NAME', help: 'what to call the document that comes from standard input' },
    { name: 'json', help: 'print the closing summary as JSON' },
    { name: 'verbose', short: 'v', help: 'print doubts as well as errors' },
  ],
  run: runExtract,
};

async function runExtract(operands: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  if (operands.length === 0) throw new UsageError('extract: give a file, a folder, or - for standard input');
  const path = textOption(options, 'output');
  const progress = progressOn(io.stderr);
  const extractions = await startExtraction(operands, options, io);
  const summary = await withOutput(path, io, async (write) => {
    let total = emptySummary;
    for await (const extraction of extractions) {
      await write(recordLines(extraction));
      await progress.clear();
      await reportProblems(extraction.problems, options.verbose === true, io.stderr);
      total = addToSummary(total, extraction);
      await progress.show(`${total.files} files, ${total.talks} talks  ${extraction.file.name}`);
    }
    return total;
  });
  await progress.clear();
  if (options.json === true)
    await (path === undefined ? io.stderr : io.stdout).write(summaryLine(summary, true));
  else if (io.stderr.isTTY || summary.errors > 0) await io.stderr.write(summaryLine(summary, false));
  return summary.errors > 0 ? 1 : 0;
}

async function startExtraction(
  operands: readonly string[],
  options: Options,
  io: Io,
): Promise<AsyncIterable<FileExtraction>> {
  if (!operands.includes('-')) return extractFiles(await findSources(operands, io.files), io.files);
  if (operands.length > 1) throw new UsageError('extract: - stands alone');
  return extractStdin(textOption(options, 'name') ?? 'stdin', io);
}

async function* extractStdin(name: string, io: Io): AsyncGenerator<FileExtraction> {
  yield await extractContent({ name, path: '-' }, await readStdin(io));
}

function recordLines({ records }: FileExtraction): string {
  return [...records]
    .sort((left, right) => compareText(left.source, right.source))
    .map((record) => `${canonicalJson(record)}\n`)
    .join('');
}
