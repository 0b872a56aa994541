import type { GraphFile } from '../graph/attributes';
import { filterGraph } from '../graph/filter';
import type { FormatName } from '../write/index';
import { writers } from '../write/index';
import { parseGraph } from '../write/parse-graph';
import type { Command, ExitCode, Options } from './command';
import { outputOption, textOption } from './command';
import { filterFromOptions, filterOptions } from './graph-filter-options';
import type { Io } from './io';
import { withOutput } from './open-output';
import { readText } from './read-input';
import { UsageError } from './usage-error';

const formats = Object.values(writers)
  .map(({ name, description }) => `  ${name.padEnd(12)}${description}`)
  .join('\n');

export const exportCommand: Command = {
  name: 'export',
  operands: 'GRAPH',
  summary: 'a graph, or a part of it, in another format',
  description: `Writes a graph in a format that other programs read. GRAPH is a file that \`talkgraph build\` wrote, or - for
standard input. The filters are those of the viewer; talks must pass all of them.

Formats:
${formats}`,
  options: [
    { name: 'format', short: 'f', value: 'FORMAT', help: 'one of the formats above' },
    outputOption,
    ...filterOptions,
  ],
  run: runExport,
};

async function runExport(operands: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const [path] = operands;
  if (path === undefined || operands.length > 1) throw new UsageError('export: give one graph file');
  const format = textOption(options, 'format') ?? '';
  if (!isFormat(format))
    throw new UsageError(`export: --format must be one of ${Object.keys(writers).join(', ')}`);
  const graph = readGraph(await readText(path, io), path);
  const isWhole = filterOptions.every(({ name }) => options[name] === undefined);
  const part = isWhole ? graph : filterGraph(graph, filterFromOptions(options, graph));
  await withOutput(textOption(options, 'output'), io, (write) => write(writers[format].write(part)));
  return 0;
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(writers, name);
}

function readGraph(text: string, path: string): GraphFile {
  try {
    return parseGraph(text);
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}
