import { filterGraph } from '../../graph/explore/filter';
import { readGraphFiles } from '../input/read-graph-files';
import type { Command, ExitCode, Options } from '../options/command';
import { outputOption, textOption } from '../options/command';
import { filterFromOptions, filterOptions } from '../options/graph-filter-options';
import { UsageError } from '../options/usage-error';
import { chooseFormat, formatList, formatOptions, writerOptions } from '../output/formats';
import { writeFormat } from '../output/write-format';
import type { Io } from '../platform/io';

export const exportCommand: Command = {
  name: 'export',
  operands: 'GRAPH…',
  summary: 'a graph, or a part of it, in another format',
  description: `Writes a graph in a format that other programs read. GRAPH is a file that \`talkgraph build\` wrote, or - for
standard input; graphs in the formats json, html, graphology, gexf, graphml and csv are read too, of other programs as
well: a file, the tables of nodes and of edges, or a folder with these. The filters are those of the viewer; talks must
pass all of them.

Formats, and what they cannot carry:
${formatList()}`,
  examples: [
    'export graph.json -f html -o seminar.html',
    'export graph.json --kind person --kind concept -o people.gexf',
    'export graph.json -f ics --series "Analysis Seminar" --since 2023 > talks.ics',
  ],
  options: [
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      help: 'one of the formats above, by name or by the ending of its files; else FILE says it',
    },
    { ...outputOption, help: `${outputOption.help}; for csv and obsidian, the folder to fill` },
    ...filterOptions,
    ...formatOptions(),
  ],
  run: runExport,
};

async function runExport(operands: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  if (operands.length === 0) throw new UsageError('export: give one graph file');
  const output = textOption(options, 'output');
  const format = chooseFormat(textOption(options, 'format'), output);
  const settings = writerOptions(format.name, options);
  const graph = await readGraphFiles(operands, io);
  const isWhole = filterOptions.every((option) => options[option.name] === undefined);
  const part = isWhole ? graph : filterGraph(graph, filterFromOptions(options, graph));
  if (!isWhole && part.nodes.length === 0)
    await io.stderr.write('warning: nothing in the graph passes all of these filters; the output is empty\n');
  await writeFormat(format, part, settings, output, io);
  return 0;
}
