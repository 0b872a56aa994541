import { parseArgs } from 'node:util';
import type { Command, Options } from './command';
import { UsageError } from './usage-error';

/** What stands on the command line behind the name of the command. */
export interface Arguments {
  readonly operands: readonly string[];
  readonly options: Options;
}

/** Takes the command line apart. Throws a UsageError for options that the command does not have. */
export function parseArguments(command: Command, argv: readonly string[]): Arguments {
  const known = [...command.options, { name: 'help', short: 'h' } as Command['options'][number]];
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: Object.fromEntries(
        known.map(({ name, short, value, multiple }) => [
          name,
          {
            type: value === undefined ? ('boolean' as const) : ('string' as const),
            ...(short !== undefined && { short }),
            ...(multiple === true && { multiple: true }),
          },
        ]),
      ),
    });
    return { operands: positionals, options: values as Options };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError((message.split('. ')[0] ?? message).replace(/\.$/, ''));
  }
}
