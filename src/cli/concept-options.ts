import type { BuildOptions } from '../pipeline';
import { makeVocabulary } from '../pipeline';
import type { Option, Options } from './command';
import { listOption } from './command';
import type { Io } from './io';
import { readText } from './read-input';
import { UsageError } from './usage-error';

/** The options that bring a vocabulary of concepts, alike in all commands. */
export const conceptOptions: readonly Option[] = [
  {
    name: 'concepts',
    value: 'FILE',
    multiple: true,
    help: 'add concepts: our own form, SKOS (Turtle, JSON-LD) or CSO (CSV)',
  },
  { name: 'concepts-only', value: 'FILE', multiple: true, help: 'use these concepts instead of ours' },
];

/** A file of concepts that was read: plain data that can be handed to a worker. */
export interface VocabularyFile {
  readonly name: string;
  readonly content: string;
}

/** The vocabularies that options name. `instead` says that ours is not used. */
export interface VocabularyChoice {
  readonly files: readonly VocabularyFile[];
  readonly instead: boolean;
}

/** Reads the files of concepts that options name. Throws a UsageError for a path where no file is. */
export async function readVocabularyFiles(options: Options, io: Io): Promise<VocabularyChoice> {
  const only = listOption(options, 'concepts-only');
  const files: VocabularyFile[] = [];
  for (const path of [...only, ...listOption(options, 'concepts')])
    files.push({ name: path, content: await readText(path, io) });
  return { files, instead: only.length > 0 };
}

/** What the stages are told of concepts: nothing when no file is named. Throws a UsageError for a file that is no vocabulary. */
export function vocabularyOptions({ files, instead }: VocabularyChoice): Pick<BuildOptions, 'vocabulary'> {
  if (files.length === 0) return {};
  try {
    return { vocabulary: makeVocabulary(files, instead) };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
