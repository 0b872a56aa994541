import type { Command, Option } from './command';
import { wrapText } from './wrap-text';

const [width, lineLength] = [26, 118];

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
    'To begin with, look at a folder of announcements (text, PDF, Word, Markdown, HTML, mail, calendar or JSON files):',
    '',
    '  talkgraph explore my-talks/',
    '',
    'Everything stays on this computer. Exit code: 0 all well, 1 some documents had problems, 2 wrong usage.',
    '',
  ].join('\n');
}

/** The help of one command. */
export function commandHelp({ name, operands, description, examples, options }: Command): string {
  return [
    `Usage: talkgraph ${name} ${operands}${options.length > 0 ? ' [OPTION…]' : ''}`,
    '',
    description,
    '',
    ...examples.map((example) => `  talkgraph ${example}`),
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
  const [first = '', ...more] = wrapText(right, lineLength - width).map((line) => ' '.repeat(width) + line);
  const head = left.length < width - 2 ? [`  ${left}${first.slice(left.length + 2)}`] : [`  ${left}`, first];
  return [...head, ...more].join('\n');
}
