import { folderWriters, writers } from '../../write/index';
import { html } from '../../write/shared-page';
import type { FolderWriter, PageWriter, Writer, WriterOptions } from '../../write/writer';
import { parseOption } from '../../write/writer-options';
import type { Option, Options } from '../options/command';
import { UsageError } from '../options/usage-error';
import { wrapText } from '../options/wrap-text';

type OutputFormat = Writer | FolderWriter | PageWriter;

/** Every format that `talkgraph export` writes, by name. */
export const formats: Readonly<Record<string, OutputFormat>> = {
  ...writers,
  html,
  ...folderWriters,
};

const lineLength = 118;
const indent = 14;

/**
 * The format asked for by name or by the ending of its files; where none is asked for, the one whose ending the file to
 * write has. Throws a UsageError when there is none.
 */
export function chooseFormat(asked: string | undefined, output: string | undefined): OutputFormat {
  const found = asked === undefined ? formatOfFile(output ?? '') : formatCalled(asked);
  if (found !== undefined) return found;
  const met = asked === undefined ? 'say with --format what to write' : `there is no format “${asked}”`;
  throw new UsageError(`export: ${met}; there are ${Object.keys(formats).join(', ')}`);
}

function formatCalled(name: string): OutputFormat | undefined {
  const all = Object.values(formats);
  return all.find((one) => one.name === name) ?? all.find((one) => endingOf(one) === name);
}

/** Of endings one within another the longest tells. */
function formatOfFile(path: string): OutputFormat | undefined {
  return Object.values(formats)
    .filter((one) => endingOf(one) !== undefined && path.endsWith(`.${endingOf(one)}`))
    .sort((one, other) => (endingOf(other) ?? '').length - (endingOf(one) ?? '').length)[0];
}

function endingOf(format: OutputFormat): string | undefined {
  return 'extension' in format ? format.extension : undefined;
}

/** The formats with what each is for and what it cannot carry, for `--help`. */
export function formatList(): string {
  return Object.values(formats)
    .flatMap(({ name, description, losses }) => [
      `  ${name.padEnd(indent - 2)}${indented(description).join('\n').trimStart()}`,
      ...(losses.length === 0 ? [] : indented(`without ${losses.join('; ')}`)),
    ])
    .join('\n');
}

function indented(text: string): string[] {
  return wrapText(text, lineLength - indent).map((line) => ' '.repeat(indent) + line);
}

/** The options of all formats as options of the command; one that several formats have stands once. */
export function formatOptions(): Option[] {
  const options = new Map<string, Option>();
  for (const format of Object.values(formats))
    for (const { name, kind, description, ...option } of format.options)
      options.set(name, {
        name,
        ...(kind !== 'switch' && {
          value: 'choices' in option ? option.choices.join('|') : kind.toUpperCase(),
        }),
        help: `${namesOf(name)}: ${description}`,
      });
  return [...options.values()];
}

function namesOf(option: string): string {
  const having = Object.values(formats).filter(({ options }) => options.some(({ name }) => name === option));
  return having.map(({ name }) => name).join(', ');
}

/** What the command line says to a format. Throws a UsageError for an option that the format does not have. */
export function writerOptions(name: string, options: Options): WriterOptions {
  const own = formats[name]?.options ?? [];
  const foreign = formatOptions().find(
    (option) => options[option.name] !== undefined && !own.some((one) => one.name === option.name),
  );
  if (foreign !== undefined)
    throw new UsageError(
      `export: --${foreign.name} says nothing to ${name}; it is for ${namesOf(foreign.name)}`,
    );
  return Object.fromEntries(
    own.flatMap((option) => {
      const written = options[option.name];
      if (typeof written !== 'string' && written !== true) return [];
      return [[option.name, parsed(option, written)]];
    }),
  );
}

function parsed(...[option, written]: Parameters<typeof parseOption>): string | number | boolean {
  try {
    return parseOption(option, written);
  } catch (error) {
    throw new UsageError(`export: ${error instanceof Error ? error.message : error}`);
  }
}
