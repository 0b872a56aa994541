import { graphSchema } from '../../write/schema/graph-schema';
import { recordSchema } from '../../write/schema/record-schema';
import type { Command, ExitCode, Options } from '../options/command';
import { outputOption, textOption } from '../options/command';
import { UsageError } from '../options/usage-error';
import { withOutput } from '../output/open-output';
import type { Io } from '../platform/io';

const schemas = { record: recordSchema, graph: graphSchema } as const;

export const schemaCommand: Command = {
  name: 'schema',
  operands: 'record|graph',
  summary: 'the JSON Schema of a record or of the graph file',
  description: 'Prints the JSON Schema (draft 2020-12) of one line of records, or of the graph file.',
  examples: ['schema record', 'schema graph -o graph.schema.json'],
  options: [outputOption],
  run: runSchema,
};

async function runSchema(operands: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const [name = ''] = operands;
  if (operands.length !== 1 || !isSchemaName(name)) throw new UsageError('schema: say `record` or `graph`');
  const text = `${JSON.stringify(schemas[name], null, 2)}\n`;
  await withOutput(textOption(options, 'output'), io, (write) => write(text));
  return 0;
}

function isSchemaName(name: string): name is keyof typeof schemas {
  return Object.hasOwn(schemas, name);
}
