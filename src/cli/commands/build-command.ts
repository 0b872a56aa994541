import { type CorrectedGraph, correctGraph } from '../../graph/correct/correct-graph';
import type { Problem } from '../../model';
import { buildCorrected } from '../../pipeline';
import { canonicalJson } from '../../util/canonical-json';
import { type CorrectionLog, unfitProblems } from '../../write/corrections';
import { writers } from '../../write/index';
import { areRecords, type ParsedRecords, parseRecords } from '../../write/parse-records';
import { isGraph } from '../../write/read-graph';
import type { Files } from '../../write/writer';
import { graphOfTexts } from '../input/read-graph-files';
import { readText } from '../input/read-input';
import type { Command, ExitCode, Options } from '../options/command';
import { outputOption, textOption } from '../options/command';
import { conceptOptions, readVocabularyFiles } from '../options/concept-options';
import { correctionOption, readCorrectionFiles } from '../options/correction-options';
import { UsageError } from '../options/usage-error';
import { vocabularyOptions } from '../options/vocabulary-choice';
import { graphCounts, graphSummary } from '../output/graph-summary';
import { withOutput } from '../output/open-output';
import { exitCodeOf, reportProblems } from '../output/report-problems';
import type { Io } from '../platform/io';

export const buildCommand: Command = {
  name: 'build',
  operands: 'RECORDS…',
  summary: 'records → one graph, laid out',
  description: `Joins records of any number of documents into one graph: the same person under several names, the same talk
announced twice. The order of the records does not matter.

RECORDS is a file that \`talkgraph extract\` wrote, or - for standard input. A graph in a format that can be read (see
\`talkgraph export --help\`), such as a page made with --format html, gives its graph back.

A line of --corrections is one of these, with the keys that nodes and edges have in the graph:
  {"op":"merge","key":"person:a-byron","into":"person:ada-byron"}
  {"op":"split","key":"person:wei-li","documents":["june.txt"],"name":"Wei Li (Testville)"}
  {"op":"rename","key":"person:ada-byron","name":"Augusta Ada Byron"}
  {"op":"reject","key":"person:ada-byron|advised_by|person:bo-chen"}
  {"op":"add","from":"person:ada-byron","kind":"advised_by","to":"person:cy-diaz","document":"…","words":"…"}`,
  examples: [
    'build records.jsonl -o graph.json --title "Our seminar"',
    'build 2023.jsonl 2024.jsonl -o graph.json --corrections corrections.jsonl',
  ],
  options: [
    outputOption,
    { name: 'title', value: 'TEXT', help: 'the title of the graph' },
    ...conceptOptions,
    correctionOption,
    { name: 'json', help: 'print the closing summary as JSON' },
  ],
  run: runBuild,
};

async function runBuild(operands: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  if (operands.length === 0) throw new UsageError('build: give a file of records, or - for standard input');
  const texts = new Map<string, string>();
  for (const path of operands) texts.set(path, await readText(path, io));
  const log = await readCorrectionFiles(options, io);
  await reportProblems(log.problems, true, io.stderr);
  const { graph, unfit, problems } = hasGraph(texts)
    ? await corrected(texts, log, options, io)
    : await joined(texts, log, options, io);
  const lost = unfitProblems(log, unfit);
  await reportProblems(lost, true, io.stderr);
  const path = textOption(options, 'output');
  await withOutput(path, io, (write) => write(writers.json.write(graph)));
  const summaryTo = path === undefined ? io.stderr : io.stdout;
  if (options.json === true) await summaryTo.write(`${canonicalJson(graphCounts(graph))}\n`);
  else if (io.stderr.isTTY) await io.stderr.write(`${graphSummary(graph)}\n`);
  return exitCodeOf([...problems, ...log.problems, ...lost]);
}

/** Whether a graph is to be given back, and no records are to be joined. Throws a UsageError for both at once. */
function hasGraph(texts: Files): boolean {
  const [graph] = [...texts].find(([, text]) => isGraph(text)) ?? [];
  const [records] = [...texts].find(([, text]) => areRecords(text)) ?? [];
  if (graph === undefined || records === undefined) return graph !== undefined;
  throw new UsageError(
    `${graph}: this is a graph, to which records (${records}) cannot be joined; build all records anew`,
  );
}

interface Built extends CorrectedGraph {
  readonly problems: readonly Problem[];
}

async function joined(texts: Files, log: CorrectionLog, options: Options, io: Io): Promise<Built> {
  const parsed = [...texts].map(([path, text]) => recordsIn(text, path));
  const problems = parsed.flatMap((part) => part.problems);
  await reportProblems(problems, true, io.stderr);
  const title = textOption(options, 'title');
  const records = parsed.flatMap((part) => part.records);
  const known = vocabularyOptions(await readVocabularyFiles(options, io));
  const { corrections } = log;
  return {
    ...buildCorrected(records, { ...known, corrections, ...(title !== undefined && { title }) }),
    problems,
  };
}

/** A file in which no line is a record was given by mistake: one message says more than one for each of its lines. */
function recordsIn(text: string, path: string): ParsedRecords {
  const parsed = parseRecords(text, path);
  const [first] = parsed.problems;
  if (parsed.records.length > 0) return parsed;
  if (first === undefined) return { records: [], problems: [noRecord(path)] };
  const reason = `line ${first.line}: ${first.message.replace('; line left out', '')}`;
  throw new UsageError(
    `${path}: no line of it is a record (${reason}); make records first: talkgraph extract PATH… -o records.jsonl`,
  );
}

function noRecord(source: string): Problem {
  return { severity: 'warning', source, message: 'there is no record in it' };
}

async function corrected(texts: Files, log: CorrectionLog, options: Options, io: Io): Promise<Built> {
  const graph = await graphOfTexts(texts, io);
  const title = textOption(options, 'title');
  const { graph: given, unfit } = correctGraph(graph, log.corrections);
  return { graph: title === undefined ? given : { ...given, title }, unfit, problems: [] };
}
