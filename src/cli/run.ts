import { buildCommand } from './build-command';
import type { Command, ExitCode } from './command';
import { conceptsCommand } from './concepts-command';
import { exploreCommand } from './explore-command';
import { exportCommand } from './export-command';
import { extractCommand } from './extract-command';
import { commandHelp, programHelp } from './help';
import type { Io } from './io';
import { parseArguments } from './parse-arguments';
import { schemaCommand } from './schema-command';
import { UsageError } from './usage-error';

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
    await io.stderr.write(`talkgraph: ${message}\n${hint}`);
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
