import type { Command, Option } from './command';

const width = 26;

/** The help of the whole program. */
export function programHelp(commands: readonly Command[]): string {
  return [
    'talkgraph turns talk announcements into a knowledge graph that shows for every line the words it came from.',
    '',
    'Usage: talkgraph COMMAND [ARGUMENT…]',
    '',
    ...commands.map(({ name, operands, summary }) => row(`${name} ${operands}`, summary)),
    '',
    row('COMMAND --help', 'what a command does and takes'),
    row('--version', 'the version of this program'),
    '',
    'To begin with, look at a folder of announcements (text, Markdown, HTML, mail, calendar or JSON files):',
    '',
    '  talkgraph explore my-talks/',
    '',
    'Everything stays on this computer. Exit code: 0 all well, 1 some documents had problems, 2 wrong usage.',
    '',
  ].join('\n');
}

/** The help of one command. */
export function commandHelp({ name, operands, description, options }: Command): string {
  return [
    `Usage: talkgraph ${name} ${operands}${options.length > 0 ? ' [OPTION…]' : ''}`,
    '',
    description,
    '',
    ...options.map(optionRow),
    row('-h, --help', 'this text'),
    '',
  ].join('\n');
}

function optionRow({ name, short, value, multiple, help }: Option): string {
  const names = `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
  return row(names, multiple === true ? `${help} (may be repeated)` : help);
}

function row(left: string, right: string): string {
  return left.length < width - 2
    ? `  ${left.padEnd(width - 2)}${right}`
    : `  ${left}\n${' '.repeat(width)}${right}`;
}
