import type { ConceptCount } from '../../graph/explore/concept-counts';
import { countConcepts } from '../../pipeline';
import { canonicalJson } from '../../util/canonical-json';
import { currentRecords, type FileExtraction, recordsOfFile } from '../extract/extract-files';
import { findSources } from '../input/find-sources';
import type { Command, ExitCode, Options } from '../options/command';
import { outputOption, textOption } from '../options/command';
import { conceptOptions, readVocabularyFiles } from '../options/concept-options';
import { UsageError } from '../options/usage-error';
import { vocabularyOptions } from '../options/vocabulary-choice';
import { conceptList } from '../output/concept-list';
import { withOutput } from '../output/open-output';
import { progressOn } from '../output/progress';
import { exitCodeOf, reportFile } from '../output/report-problems';
import type { Io } from '../platform/io';

const defaultLimit = '50';

export const conceptsCommand: Command = {
  name: 'concepts',
  operands: 'PATH…',
  summary: 'the concepts of a corpus, and candidates for the vocabulary',
  description: `Counts the concepts that the talks of a corpus are about: how many talks and documents, and words that name each.
Concepts that no vocabulary lists come apart, those that are central to most talks first: they may be worth adding.

PATH is a file or a folder of announcements, or a file of records that \`talkgraph extract\` wrote.`,
  examples: ['concepts my-talks/', 'concepts my-talks/ --json -o concepts.json'],
  options: [
    outputOption,
    ...conceptOptions,
    { name: 'limit', value: 'N', help: `rows of each table (default: ${defaultLimit}); JSON has all` },
    { name: 'json', help: 'print all counts as JSON' },
    { name: 'verbose', short: 'v', help: 'print doubts as well as errors' },
  ],
  run: runConcepts,
};

async function runConcepts(operands: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  if (operands.length === 0) throw new UsageError('concepts: give a file or a folder of announcements');
  const limit = limitOption(options);
  const vocabulary = vocabularyOptions(await readVocabularyFiles(options, io));
  const progress = progressOn(io.stderr);
  const extractions: FileExtraction[] = [];
  for (const file of await findSources(operands, io.files)) {
    await progress.show(file.name);
    const extraction = await recordsOfFile(file, io.files, vocabulary);
    await progress.clear();
    await reportFile(extraction, options.verbose === true, io.stderr);
    extractions.push(extraction);
  }
  const records = currentRecords(extractions);
  const counts = countConcepts(records, vocabulary);
  const text = options.json === true ? asJson(counts) : conceptList(counts, records, limit);
  await withOutput(textOption(options, 'output'), io, (write) => write(text));
  return exitCodeOf(extractions.flatMap(({ problems }) => problems));
}

function asJson(counts: readonly ConceptCount[]): string {
  return `${canonicalJson({
    concepts: counts.filter(({ known }) => known),
    candidates: counts.filter(({ known }) => !known),
  })}\n`;
}

function limitOption(options: Options): number {
  const text = textOption(options, 'limit') ?? defaultLimit;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError(`concepts: --limit “${text}” is no number`);
}
