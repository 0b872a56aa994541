import { oneLine } from '../util/one-line';
import { buildCommand } from './commands/build-command';
import { conceptsCommand } from './commands/concepts-command';
import { exploreCommand } from './commands/explore-command';
import { exportCommand } from './commands/export-command';
import { extractCommand } from './commands/extract-command';
import { schemaCommand } from './commands/schema-command';
import type { Command, ExitCode } from './options/command';
import { commandHelp, programHelp } from './options/help';
import { parseArguments } from './options/parse-arguments';
import { UsageError } from './options/usage-error';
import type { Io } from './platform/io';

const commands: readonly Command[] = [
  exploreCommand,
  extractCommand,
  buildCommand,
  exportCommand,
  conceptsCommand,
  schemaCommand,
];

/** Runs the program as if called with these arguments. Never throws: what goes wrong is told on `stderr`. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const hint = error instanceof UsageError ? `See \`${helpFor(argv[0])}\`.\n` : '';
    await io.stderr.write(`talkgraph: ${oneLine(message)}\n${hint}`);
    return error instanceof UsageError ? 2 : 1;
  }
}

function helpFor(name: string | undefined): string {
  const command = commands.find((candidate) => candidate.name === name);
  return command === undefined ? 'talkgraph --help' : `talkgraph ${command.name} --help`;
}

async function dispatch([name, ...rest]: readonly string[], io: Io): Promise<ExitCode> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help')
    return help(rest[0], name, io);
  if (name === '--version' || name === '-V') {
    await io.stdout.write(`${io.version}\n`);
    return 0;
  }
  const command = commandNamed(name);
  const { operands, options } = parseArguments(command, rest);
  if (options.help !== true) return command.run(operands, options, io);
  await io.stdout.write(commandHelp(command));
  return 0;
}

async function help(topic: string | undefined, asked: string | undefined, io: Io): Promise<ExitCode> {
  const text = topic === undefined ? programHelp(commands) : commandHelp(commandNamed(topic));
  await (asked === undefined ? io.stderr : io.stdout).write(text);
  return asked === undefined ? 2 : 0;
}

function commandNamed(name: string): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (command !== undefined) return command;
  throw new UsageError(
    `there is no command “${name}”; there are ${commands.map((known) => known.name).join(', ')}`,
  );
}
