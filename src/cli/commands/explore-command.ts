import type { GraphFile } from '../../graph/attributes';
import { correctGraph } from '../../graph/correct/correct-graph';
import type { ExtractOptions } from '../../pipeline';
import { buildCorrected } from '../../pipeline';
import { canonicalJson } from '../../util/canonical-json';
import { unfitProblems } from '../../write/corrections';
import { writers } from '../../write/index';
import type { FileExtraction } from '../extract/extract-files';
import { currentRecords, recordsOfFile } from '../extract/extract-files';
import { findSources } from '../input/find-sources';
import { holdGraph, readGraphFiles } from '../input/read-graph-files';
import type { Command, ExitCode, Options } from '../options/command';
import { listOption, textOption } from '../options/command';
import { conceptOptions, readVocabularyFiles } from '../options/concept-options';
import { correctionOption, readCorrectionFiles } from '../options/correction-options';
import { UsageError } from '../options/usage-error';
import { vocabularyOptions } from '../options/vocabulary-choice';
import { graphSummary } from '../output/graph-summary';
import { progressOn } from '../output/progress';
import { reportFile, reportProblems } from '../output/report-problems';
import type { Io } from '../platform/io';
import type { Page, Served } from '../platform/serve';
import { serve } from '../platform/serve';

export const exploreCommand: Command = {
  name: 'explore',
  operands: 'PATH…',
  summary: 'look at announcements as a graph in the browser',
  description: `Reads announcements, builds their graph and shows it in the browser, served from this computer to this computer
only. When a file changes, the graph is built anew; reload the page to see it. Ctrl+C ends it.

PATH is a file or a folder of announcements, or a file of records that \`talkgraph extract\` wrote; or a graph in a
format that can be read (see \`talkgraph export --help\`).`,
  examples: ['explore my-talks/', 'explore graph.json --port 8080'],
  options: [
    { name: 'port', value: 'PORT', help: 'the port to serve on (default: any free one)' },
    { name: 'title', value: 'TEXT', help: 'the title of the graph' },
    ...conceptOptions,
    correctionOption,
    { name: 'no-open', help: 'do not open the browser' },
    { name: 'verbose', short: 'v', help: 'print doubts as well as errors' },
  ],
  run: runExplore,
};

async function runExplore(operands: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  if (operands.length === 0) throw new UsageError('explore: give a file or a folder of announcements');
  const port = portOption(options);
  if ((await io.files.kindOf(io.viewerPage)) !== 'file')
    throw new UsageError('explore: the viewer is not built; run `npm run build` first');
  const page = await io.files.read(io.viewerPage);
  const title = textOption(options, 'title');
  const vocabulary = vocabularyOptions(await readVocabularyFiles(options, io));
  const collect = collector(operands, vocabulary, options.verbose === true, io);
  let records: FileExtraction['records'] = [];
  const isGraph = await holdGraph(operands, io);
  const draw = async (): Promise<GraphFile> => {
    const log = await readCorrectionFiles(options, io);
    const { corrections } = log;
    if (!isGraph) records = await collect();
    const { graph, unfit } = isGraph
      ? correctGraph(await readGraphFiles(operands, io), corrections)
      : buildCorrected(records, { ...vocabulary, corrections, ...(title !== undefined && { title }) });
    await reportProblems([...log.problems, ...unfitProblems(log, unfit)], true, io.stderr);
    return graph;
  };
  const first = await draw();
  let shown = writers.json.write(first);
  // With other concepts than ours, the page could not read more announcements the same way: nothing can be joined.
  const joinable = (): FileExtraction['records'] => (vocabulary.vocabulary === undefined ? records : []);
  const server = await startServer(page, () => shown, joinable, port);
  await io.stdout.write(`${graphSummary(first)}\n${server.address}\n`);
  if (options['no-open'] !== true) io.openBrowser(server.address);
  watch([...operands, ...listOption(options, 'corrections')], io, async () => {
    const graph = await draw();
    shown = writers.json.write(graph);
    await io.stderr.write(`${graphSummary(graph)}: built anew, reload the page\n`);
  });
  await stopped(io.signal);
  await server.close();
  return 0;
}

/** Extracts the files below the paths; again only those whose bytes have changed. */
function collector(
  paths: readonly string[],
  vocabulary: ExtractOptions,
  verbose: boolean,
  io: Io,
): () => Promise<FileExtraction['records']> {
  const progress = progressOn(io.stderr);
  let known = new Map<string, { readonly bytes: Uint8Array; readonly extraction: FileExtraction }>();
  return async () => {
    const sources = await findSources(paths, io.files);
    const next: typeof known = new Map();
    for (const [index, file] of sources.entries()) {
      await progress.show(`${index + 1} of ${sources.length}  ${file.name}`);
      const bytes = await io.files.read(file.path).catch(() => new Uint8Array());
      const old = known.get(file.path);
      const extraction =
        old !== undefined && isEqual(old.bytes, bytes)
          ? old.extraction
          : await recordsOfFile(file, io.files, vocabulary);
      next.set(file.path, { bytes, extraction });
      await progress.clear();
      if (extraction !== old?.extraction) await reportFile(extraction, verbose, io.stderr);
    }
    known = next;
    return currentRecords([...known.values()].map(({ extraction }) => extraction));
  };
}

function isEqual(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}

function startServer(
  page: Uint8Array,
  graph: () => string,
  records: () => FileExtraction['records'],
  port: number,
): Promise<Served> {
  const html = { mediaType: 'text/html', content: () => page };
  const pages = new Map<string, Page>([
    ['/', html],
    ['/index.html', html],
    ['/graph.json', { mediaType: 'application/json', content: graph }],
    ['/records.jsonl', { mediaType: 'application/jsonl', content: () => jsonLines(records()) }],
  ]);
  return serve(pages, port).catch((error: unknown) => {
    throw new UsageError(
      `explore: cannot serve on port ${port} (${error instanceof Error ? error.message : error}); choose another with --port`,
    );
  });
}

function jsonLines(records: FileExtraction['records']): string {
  return records.map((record) => `${canonicalJson(record)}\n`).join('');
}

function portOption(options: Options): number {
  const text = textOption(options, 'port') ?? '0';
  const port = Number(text);
  if (/^\d+$/.test(text) && port < 65_536) return port;
  throw new UsageError(`explore: --port “${text}” is no port; give a number from 1 to 65535`);
}

/** Rebuilds after changes, one at a time; a burst of changes counts once. */
function watch(paths: readonly string[], io: Io, rebuild: () => Promise<void>): void {
  let running: Promise<void> | undefined;
  let again = false;
  const start = (): void => {
    if (running !== undefined) {
      again = true;
      return;
    }
    running = rebuild()
      .catch((error: unknown) =>
        io.stderr.write(`error: ${error instanceof Error ? error.message : error}\n`),
      )
      .finally(() => {
        running = undefined;
        if (again) {
          again = false;
          start();
        }
      });
  };
  for (const path of paths) io.files.watch(path, io.signal, start);
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
