import { canonicalJson } from '../../util/canonical-json';
import { counted } from '../../util/counted';
import { explainRecord } from '../extract/explain-record';
import type { FileAnalysis } from '../extract/extract-files';
import { extractContent, extractFile } from '../extract/extract-files';
import { extractInParallel } from '../extract/extract-in-parallel';
import { workHere } from '../extract/extract-worker';
import type { WrittenFile } from '../extract/written-file';
import { writeExplanations, writeRecords } from '../extract/written-file';
import type { SourceFile } from '../input/find-sources';
import { findSources } from '../input/find-sources';
import { readStdin } from '../input/read-input';
import type { Command, ExitCode, Options } from '../options/command';
import { outputOption, textOption } from '../options/command';
import { conceptOptions, readVocabularyFiles } from '../options/concept-options';
import { UsageError } from '../options/usage-error';
import { vocabularyOptions } from '../options/vocabulary-choice';
import { withOutput } from '../output/open-output';
import { progressOn } from '../output/progress';
import { reportFile } from '../output/report-problems';
import { addToSummary, emptySummary, summaryLine } from '../output/summary';
import type { Io } from '../platform/io';

export const extractCommand: Command = {
  name: 'extract',
  operands: 'PATH…',
  summary: 'announcements → records, one JSON line a document',
  description: `Reads announcements and writes what each of them says: talks, people, institutions, concepts and their
relations, each with the words that say it. One line of JSON a document, sorted by name.

PATH is a file, a folder (everything below it but hidden files, README and LICENSE), or - for standard input. Records
and graphs that were made of announcements are passed over.`,
  examples: [
    'extract my-talks/ -o records.jsonl',
    'extract page.html --explain',
    'extract - --name talk.html < talk.html',
  ],
  options: [
    outputOption,
    { name: 'name', value: 'NAME', help: 'what to call the document that comes from standard input' },
    { name: 'explain', help: 'print each document for people: every reading with line, words and rule' },
    { name: 'jobs', short: 'j', value: 'N', help: 'work in N threads (default: 1); the output is the same' },
    ...conceptOptions,
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
      await write(extraction.text);
      await progress.clear();
      await reportFile(extraction, options.verbose === true, io.stderr);
      total = addToSummary(total, extraction);
      await progress.show(
        `${counted(total.files, 'file')}, ${counted(total.talks, 'talk')}  ${extraction.file.name}`,
      );
    }
    return total;
  });
  await progress.clear();
  if (options.json === true)
    await (path === undefined ? io.stderr : io.stdout).write(`${canonicalJson(summary)}\n`);
  else if (io.stderr.isTTY || summary.errors > 0)
    await io.stderr.write(summaryLine(summary, options.verbose === true));
  return summary.errors > 0 ? 1 : 0;
}

async function startExtraction(
  operands: readonly string[],
  options: Options,
  io: Io,
): Promise<AsyncIterable<WrittenFile>> {
  const jobs = jobsOption(options);
  const concepts = await readVocabularyFiles(options, io);
  const known = vocabularyOptions(concepts);
  const write = writerFor(options);
  if (operands.includes('-')) {
    if (operands.length > 1) throw new UsageError('extract: - stands alone');
    const file = { name: textOption(options, 'name') ?? 'stdin', path: '-' };
    return inTurn([file], async () => write(await extractContent(file, await readStdin(io), known)));
  }
  if (textOption(options, 'name') !== undefined)
    throw new UsageError('extract: --name is for standard input; files are called as they are');
  const sources = await findSources(operands, io.files);
  return jobs > 1 && options.explain !== true
    ? extractInParallel(sources, [
        ...Array.from({ length: jobs - 1 }, () => () => io.startWorker({ concepts })),
        () => workHere({ concepts }, io.files),
      ])
    : inTurn(sources, async (file) => write(await extractFile(file, io.files, known)));
}

function writerFor(options: Options): (analysis: FileAnalysis) => WrittenFile {
  return options.explain === true ? (analysis) => writeExplanations(analysis, explainRecord) : writeRecords;
}

async function* inTurn(
  sources: readonly SourceFile[],
  extract: (file: SourceFile) => Promise<WrittenFile>,
): AsyncGenerator<WrittenFile> {
  for (const file of sources) yield await extract(file);
}

const mostJobs = 64;

function jobsOption(options: Options): number {
  const text = textOption(options, 'jobs') ?? '1';
  const jobs = Number(text);
  if (/^\d{1,3}$/.test(text) && jobs >= 1 && jobs <= mostJobs) return jobs;
  throw new UsageError(`extract: --jobs “${text}” is no number from 1 to ${mostJobs}`);
}
