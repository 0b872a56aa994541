import { readText } from '../input/read-input';
import type { Io } from '../platform/io';
import type { Option, Options } from './command';
import { listOption } from './command';
import type { VocabularyChoice, VocabularyFile } from './vocabulary-choice';

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

/** Reads the files of concepts that options name. Throws a UsageError for a path where no file is. */
export async function readVocabularyFiles(options: Options, io: Io): Promise<VocabularyChoice> {
  const only = listOption(options, 'concepts-only');
  const files: VocabularyFile[] = [];
  for (const path of [...only, ...listOption(options, 'concepts')])
    files.push({ name: path, content: await readText(path, io) });
  return { files, instead: only.length > 0 };
}
